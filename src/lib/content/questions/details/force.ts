import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'force');

export const forcePages = [
	{
		id: 'force-you',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'force.no-threat',
			'force.compliant-or-passive',
			'force.active-resistance',
			'force.attacked-or-threatened',
			'force.armed-or-reaching',
			'force.restrained'
		],
		when,
		cites: ['graham-v-connor', 'vsa-20-2368']
	},
	{
		id: 'force-used',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'force.force-after-resistance-ended',
			'force.serious-force',
			'force.deadly-force',
			'force.slight-force',
			'force.serious-injury'
		],
		when,
		cites: ['graham-v-connor', 'vsa-20-2368']
	},
	{
		id: 'force-before',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'force.minor-or-no-crime',
			'force.serious-crime',
			'force.fled',
			'force.dangerous-driving',
			'force.warned-or-ordered',
			'force.no-warning'
		],
		when,
		cites: ['graham-v-connor', 'tennessee-v-garner', 'barnes-v-felix']
	},
	{
		id: 'force-officer',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'force.split-second',
			'force.no-police-purpose',
			'force.known-vulnerability',
			'force.officer-created-danger',
			'force.disturbance'
		],
		when,
		cites: ['graham-v-connor', 'vsa-20-2368', 'zorn-v-linton']
	}
] as const satisfies readonly QuestionPage[];
