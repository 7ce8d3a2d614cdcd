import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'property');

export const propertyPages = [
	{
		id: 'property-taken',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'property.seized-under-warrant',
			'property.outside-warrant',
			'property.taken-for-self',
			'property.eviction-or-repossession-help'
		],
		when,
		cites: ['soldal-v-cook-county', 'jessop-v-city-of-fresno-2019']
	},
	{
		id: 'property-after',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'property.no-way-to-get-back',
			'property.held-too-long',
			'property.state-remedy',
			'property.needless-destruction',
			'property.danger-from-property'
		],
		when,
		cites: ['hudson-v-palmer', 'carroll-v-county-of-monroe-2013']
	}
] as const satisfies readonly QuestionPage[];
