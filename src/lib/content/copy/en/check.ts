import { savedCase } from './saved-case.ts';

/** What the page says on which answers are read over. */
export const check = {
	lead: 'Read them over. You can change any of them, and you lose nothing.',
	changeWhat: (question: string) => ` ${question}`,
	count: (pages: number) => (pages === 1 ? '1 question' : `${pages} questions`),
	none: 'You have not answered any questions yet.',
	more: 'Answer more questions',
	moreHint: 'The quick check is done. More answers make the result firmer.',
	contradictions: {
		heading: (count: number) =>
			count === 1 ? 'Two of your answers may not fit' : 'Some of your answers may not fit',
		lead: 'They seem to say opposite things. Please look at them again. If they are right as they stand, leave them. You can still see the result.'
	},
	savedCase
} as const;
