import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'medical-care');

export const medicalCarePages = [
	{
		id: 'medical-need',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'medical-care.serious-need',
			'medical-care.obvious-or-told',
			'medical-care.not-known',
			'medical-care.refused-or-long-delay',
			'medical-care.short-delay',
			'medical-care.some-care-given'
		],
		when,
		cites: ['estelle-v-gamble', 'darnell-v-pineiro-2017']
	},
	{
		id: 'medical-other',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'medical-care.pretrial',
			'medical-care.relied-on-clinician',
			'medical-care.punitive-motive',
			'medical-care.harm-resulted'
		],
		when,
		cites: ['darnell-v-pineiro-2017', 'charles-v-orange-county-2019']
	}
] as const satisfies readonly QuestionPage[];
