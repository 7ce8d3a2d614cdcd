import type { SectionCopy } from '../../question-copy.ts';

/** The name of each part of the interview, and what it is about. */
export const sections = {
	before: { title: 'Before you start' },
	'when-where': {
		title: 'When and where',
		lead: 'When it happened sets the time limits and which past cases count.'
	},
	who: { title: 'Who did it', lead: 'Who the officer works for decides who can be sued.' },
	what: { title: 'What happened', lead: 'The kind of wrong decides which right is at stake.' },
	details: {
		title: 'The details',
		lead: 'Some facts help you and some help the officer. A court will look at both, so we ask for both.'
	},
	mind: { title: 'What was behind it', lead: 'The officer’s aims, bias and rules of the agency.' },
	harm: { title: 'Harm and proof', lead: 'How you were hurt, and what can show it.' },
	criminal: {
		title: 'The criminal case',
		lead: 'Charges against you can hold up or block a claim.'
	},
	steps: {
		title: 'Steps taken and time limits',
		lead: 'What you have signed or filed, and what can stop the clock.'
	},
	check: {
		title: 'Check your answers',
		lead: 'Read your answers and change any that are not right.'
	}
} as const satisfies SectionCopy;
