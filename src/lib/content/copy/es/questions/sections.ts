import type { sections as en } from '../../en/questions/sections.ts';
import type { WordsLike } from '../../words-like.ts';

/** The name of each part of the interview, and what it is about. */
export const sections = {
	before: { title: 'Antes de empezar' },
	'when-where': {
		title: 'Cuándo y dónde',
		lead: 'Cuándo ocurrió fija los plazos y qué casos anteriores cuentan.'
	},
	who: {
		title: 'Quién lo hizo',
		lead: 'Para quién trabaja el agente decide a quién se puede demandar.'
	},
	what: {
		title: 'Qué pasó',
		lead: 'El tipo de abuso decide qué derecho está en juego.'
	},
	details: {
		title: 'Los detalles',
		lead: 'Algunos hechos le ayudan a usted y otros ayudan al agente. Un tribunal mirará los dos tipos, así que preguntamos por ambos.'
	},
	mind: {
		title: 'Qué había detrás',
		lead: 'Las intenciones del agente, los prejuicios y las reglas de la agencia.'
	},
	harm: { title: 'Daños y pruebas', lead: 'Qué daño sufrió usted y qué puede mostrarlo.' },
	criminal: {
		title: 'El caso penal',
		lead: 'Los cargos contra usted pueden demorar o bloquear un reclamo.'
	},
	steps: {
		title: 'Pasos dados y plazos',
		lead: 'Lo que usted ha firmado o presentado, y lo que puede suspender el plazo.'
	},
	check: {
		title: 'Revise sus respuestas',
		lead: 'Lea sus respuestas y cambie las que no estén bien.'
	}
} as const satisfies WordsLike<typeof en>;
