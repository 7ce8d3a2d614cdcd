import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'equal-treatment');

export const equalTreatmentPages = [
	{
		id: 'equal-signs',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'equal-treatment.slur-or-statement',
			'equal-treatment.others-treated-better',
			'equal-treatment.no-comparison',
			'equal-treatment.repeated-stops'
		],
		when,
		cites: ['us-const-amend-14', 'vsa-9-4502']
	},
	{
		id: 'equal-reason',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'equal-treatment.neutral-reason',
			'equal-treatment.no-violation',
			'equal-treatment.described-suspect',
			'equal-treatment.policy',
			'equal-treatment.data-or-pattern'
		],
		when,
		cites: ['whren-v-united-states', 'brown-v-city-of-oneonta-2000', 'vsa-20-2366']
	}
] as const satisfies readonly QuestionPage[];
