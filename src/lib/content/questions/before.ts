import type { QuestionPage } from './question-page.ts';

export const beforePages = [
	{
		id: 'role',
		section: 'before',
		scope: 'case',
		purpose: 'structure',
		facts: ['case.role'],
		cites: ['vsa-12-557', 'vsa-14-1492']
	}
] as const satisfies readonly QuestionPage[];
