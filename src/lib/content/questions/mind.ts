import { any, is, yes } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from './question-page.ts';

export const mindPages = [
	{
		id: 'officer-mind',
		section: 'mind',
		scope: 'officer',
		purpose: 'law',
		facts: ['officer.intent', 'officer.badFaith'],
		isQuick: true,
		cites: ['vsa-12-5602', 'vsa-24-901a', 'zullo-v-state-2019']
	},
	{
		id: 'bias',
		section: 'mind',
		scope: 'incident',
		purpose: 'law',
		facts: ['bias.suspected', 'bias.words'],
		cites: ['vsa-9-4502', 'us-const-amend-14']
	},
	{
		id: 'bias-grounds',
		section: 'mind',
		scope: 'incident',
		purpose: 'law',
		facts: ['bias.grounds'],
		when: any(yes('bias.suspected'), yes('bias.words'), is('claims', 'equal-treatment')),
		cites: ['vsa-9-4502', 'zullo-v-state-2019']
	},
	{
		id: 'policy',
		section: 'mind',
		scope: 'incident',
		purpose: 'law',
		facts: ['policy.involved'],
		when: any(
			is(
				'officer.agency',
				'municipal',
				'constable',
				'sheriff',
				'campus',
				'task-force',
				'out-of-state'
			),
			is('claims', 'custody-conditions')
		),
		cites: ['monell-v-department-of-social-services']
	}
] as const satisfies readonly QuestionPage[];
