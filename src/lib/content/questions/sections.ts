/** The parts of the interview in order; `check` has no questions: it is the screen to check the answers. */
export const sections = [
	'before',
	'when-where',
	'who',
	'what',
	'details',
	'mind',
	'harm',
	'criminal',
	'steps',
	'check'
] as const;
export type SectionId = (typeof sections)[number];
