import type { SectionId } from '../../../questions/index.ts';

/** The name of each part of the interview. */
export const sectionTitles = {
	before: 'Before you start',
	'when-where': 'When and where',
	who: 'Who did it',
	what: 'What happened',
	details: 'The details',
	mind: 'What was behind it',
	harm: 'Harm and proof',
	criminal: 'The criminal case',
	steps: 'Steps taken and time limits',
	check: 'Check your answers'
} as const satisfies Record<SectionId, string>;
