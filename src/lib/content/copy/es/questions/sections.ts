import type { sections as en } from '../../en/questions/sections.ts';
import type { WordsLike } from '../../words-like.ts';
import { sectionTitles as titles } from './section-titles.ts';

/** The name of each part of the interview, and what it is about. */
export const sections = {
	before: { title: titles.before },
	'when-where': {
		title: titles['when-where'],
		lead: 'Cuándo ocurrió fija los plazos y qué casos anteriores cuentan.'
	},
	who: {
		title: titles.who,
		lead: 'Para quién trabaja el agente decide a quién se puede demandar.'
	},
	what: {
		title: titles.what,
		lead: 'El tipo de abuso decide qué derecho está en juego.'
	},
	details: {
		title: titles.details,
		lead: 'Algunos hechos le ayudan a usted y otros ayudan al agente. Un tribunal mirará los dos tipos, así que preguntamos por ambos.'
	},
	mind: {
		title: titles.mind,
		lead: 'Las intenciones del agente, los prejuicios y las reglas de la agencia.'
	},
	harm: { title: titles.harm, lead: 'Qué daño sufrió usted y qué puede mostrarlo.' },
	criminal: {
		title: titles.criminal,
		lead: 'Los cargos contra usted pueden demorar o bloquear un reclamo.'
	},
	steps: {
		title: titles.steps,
		lead: 'Lo que usted ha firmado o presentado, y lo que puede suspender el plazo.'
	},
	check: {
		title: titles.check,
		lead: 'Lea sus respuestas y cambie las que no estén bien.'
	}
} as const satisfies WordsLike<typeof en>;
