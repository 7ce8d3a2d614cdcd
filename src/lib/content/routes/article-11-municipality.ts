import { always, is } from '#lib/domain/conditions/condition.ts';
import type { Route } from '#lib/domain/routes/route.ts';
import type { VermontReason } from '../copy/en/reasons/vermont.ts';
import { article11Damages, article11Requirements } from './article-11.ts';
import { place, townOfficer } from './vermont.ts';

/** A damages claim against a town or city under Article 11: no Vermont decision found either way. */
export const article11Municipality: Route<VermontReason> = {
	id: 'article-11',
	law: 'today',
	defendant: 'municipality',
	deadline: 'article-11',
	requirements: [
		place,
		{
			id: 'town',
			role: 'gate',
			onFail: 'not-available',
			rows: [
				{
					when: townOfficer,
					then: 'unsettled',
					because: 'article-11.town-unsettled',
					cites: ['zullo-v-state-2019', 'report-ij-vermont-profile', 'report-zullo-senator-2022']
				},
				{
					when: is('officer.agency', 'task-force'),
					then: 'unsettled',
					because: 'article-11.town-task-force',
					cites: ['zullo-v-state-2019', 'report-ij-vermont-profile']
				},
				{
					when: always,
					then: 'not-met',
					because: 'article-11.not-town',
					cites: ['zullo-v-state-2019']
				}
			]
		},
		...article11Requirements
	],
	remedies: [article11Damages],
	courts: [{ because: 'article-11.town-court', cites: ['zullo-v-state-2019'] }]
};
