import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from './question-page.ts';

export const criminalPages = [
	{
		id: 'criminal-status',
		section: 'criminal',
		scope: 'incident',
		purpose: 'law',
		facts: ['criminal.status'],
		isQuick: true,
		cites: ['heck-v-humphrey', 'wallace-v-kato']
	},
	{
		id: 'criminal-ended',
		section: 'criminal',
		scope: 'incident',
		purpose: 'law',
		facts: ['criminal.endedOn'],
		when: is('criminal.status', 'dismissed', 'acquitted', 'set-aside'),
		cites: ['mcdonough-v-smith', 'thompson-v-clark']
	},
	{
		id: 'criminal-contradict',
		section: 'criminal',
		scope: 'incident',
		purpose: 'law',
		facts: ['criminal.wouldContradict'],
		when: is('criminal.status', 'convicted', 'plea', 'set-aside'),
		cites: ['heck-v-humphrey']
	}
] as const satisfies readonly QuestionPage[];
