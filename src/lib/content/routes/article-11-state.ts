import { always, is } from '#lib/domain/conditions/condition.ts';
import type { Route } from '#lib/domain/routes/route.ts';
import type { VermontReason } from '../copy/en/reasons/vermont.ts';
import { article11Damages, article11Requirements } from './article-11.ts';
import { place } from './vermont.ts';

/** A damages claim against the State under Article 11 (Zullo v. State). */
export const article11State: Route<VermontReason> = {
	id: 'article-11',
	law: 'today',
	defendant: 'state',
	deadline: 'article-11',
	requirements: [
		place,
		{
			id: 'state',
			role: 'gate',
			onFail: 'not-available',
			rows: [
				{
					when: is('officer.agency', 'state-police', 'state-other'),
					then: 'met',
					because: 'article-11.state-officer',
					cites: ['zullo-v-state-2019']
				},
				{
					when: is('officer.agency', 'corrections', 'campus', 'task-force', 'prosecutor'),
					then: 'unsettled',
					because: 'article-11.perhaps-state',
					cites: ['zullo-v-state-2019', 'vsa-3-1101']
				},
				{
					when: is('officer.agency', 'sheriff'),
					then: 'unsettled',
					because: 'article-11.sheriff',
					cites: ['zullo-v-state-2019', 'vsa-3-1101', 'chandler-v-clark-2009']
				},
				{
					when: always,
					then: 'not-met',
					because: 'article-11.not-state',
					cites: ['zullo-v-state-2019', 'vsa-3-1101']
				}
			]
		},
		...article11Requirements
	],
	remedies: [
		article11Damages,
		{ because: 'article-11.no-act-cap', cites: ['zullo-v-state-2019', 'vsa-12-5601'] }
	],
	courts: [
		{
			because: 'article-11.superior-court',
			cites: ['zullo-v-state-2019', 'us-const-amend-11']
		}
	]
};
