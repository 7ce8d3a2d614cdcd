import type { sections as en } from '../../en/questions/sections.ts';
import type { WordsLike } from '../../words-like.ts';
import { sectionTitles as titles } from './section-titles.ts';

/** The name of each part of the interview, and what it is about. */
export const sections = {
	before: { title: titles.before },
	'when-where': {
		title: titles['when-where'],
		lead: 'Le moment des faits fixe les délais et les affaires passées qui comptent.'
	},
	who: {
		title: titles.who,
		lead: 'Pour qui l’agent travaille décide qui peut être poursuivi.'
	},
	what: { title: titles.what, lead: 'Le genre de tort décide quel droit est en jeu.' },
	details: {
		title: titles.details,
		lead: 'Certains faits vous aident et d’autres aident l’agent. Un tribunal regardera les deux, alors nous demandons les deux.'
	},
	mind: {
		title: titles.mind,
		lead: 'Les buts de l’agent, les préjugés et les règles de l’agence.'
	},
	harm: { title: titles.harm, lead: 'Le mal qu’on vous a fait, et ce qui peut le montrer.' },
	criminal: {
		title: titles.criminal,
		lead: 'Des accusations contre vous peuvent retarder ou bloquer une réclamation.'
	},
	steps: {
		title: titles.steps,
		lead: 'Ce que vous avez signé ou déposé, et ce qui peut suspendre le délai.'
	},
	check: {
		title: titles.check,
		lead: 'Lisez vos réponses et changez celles qui ne sont pas justes.'
	}
} as const satisfies WordsLike<typeof en>;
