import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'body-search');

export const bodySearchPages = [
	{
		id: 'body-search-reason',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'body-search.lawful-arrest',
			'body-search.warrant',
			'body-search.no-arrest-or-suspicion',
			'body-search.probable-cause',
			'body-search.weapon-concern',
			'body-search.minor-offence'
		],
		when,
		cites: ['ybarra-v-illinois', 'arizona-v-gant', 'vt-const-1-11']
	},
	{
		id: 'body-search-what',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'body-search.strip-or-cavity',
			'body-search.in-view-of-others',
			'body-search.phone-or-data',
			'body-search.medical-intrusion',
			'body-search.vehicle-no-cause'
		],
		when,
		cites: ['safford-v-redding', 'riley-v-california', 'missouri-v-mcneely']
	},
	{
		id: 'body-search-other',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'body-search.consent',
			'body-search.no-consent',
			'body-search.beyond-consent',
			'body-search.jail-policy',
			'body-search.everyone-checked',
			'body-search.child'
		],
		when,
		cites: ['florence-v-burlington', 'safford-v-redding']
	}
] as const satisfies readonly QuestionPage[];
