import type { SectionCopy } from '../../question-copy.ts';
import { sectionTitles as titles } from './section-titles.ts';

/** The name of each part of the interview, and what it is about. */
export const sections = {
	before: { title: titles.before },
	'when-where': {
		title: titles['when-where'],
		lead: 'When it happened sets the time limits and which past cases count.'
	},
	who: { title: titles.who, lead: 'Who the officer works for decides who can be sued.' },
	what: { title: titles.what, lead: 'The kind of wrong decides which right is at stake.' },
	details: {
		title: titles.details,
		lead: 'Some facts help you and some help the officer. A court will look at both, so we ask for both.'
	},
	mind: { title: titles.mind, lead: 'The officer’s aims, bias and rules of the agency.' },
	harm: { title: titles.harm, lead: 'How you were hurt, and what can show it.' },
	criminal: {
		title: titles.criminal,
		lead: 'Charges against you can hold up or block a claim.'
	},
	steps: {
		title: titles.steps,
		lead: 'What you have signed or filed, and what can stop the clock.'
	},
	check: {
		title: titles.check,
		lead: 'Read your answers and change any that are not right.'
	}
} as const satisfies SectionCopy;
