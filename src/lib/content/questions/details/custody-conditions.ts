import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'custody-conditions');

export const custodyConditionsPages = [
	{
		id: 'conditions-what',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'custody-conditions.basic-need-denied',
			'custody-conditions.risk-ignored',
			'custody-conditions.no-hearing',
			'custody-conditions.purposeless-cruelty',
			'custody-conditions.long-duration',
			'custody-conditions.short-duration'
		],
		when,
		cites: ['farmer-v-brennan', 'taylor-v-riojas']
	},
	{
		id: 'conditions-officials',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'custody-conditions.officials-knew',
			'custody-conditions.no-knowledge',
			'custody-conditions.security-reason',
			'custody-conditions.pretrial',
			'custody-conditions.grievance-not-used'
		],
		when,
		cites: ['farmer-v-brennan', 'darnell-v-pineiro-2017', 'usc-42-1997e']
	}
] as const satisfies readonly QuestionPage[];
