import { all, always } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import { article11Unsettled, battery, negligence, noArticle1 } from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('pursuit');

const onlyFailedToProtect = all(
	has('only-failed-to-protect'),
	none('police-made-danger', 'meant-to-harm', 'rammed-or-blocked')
);
const careless = some('bystander', 'time-to-think', 'rammed-or-blocked', 'police-made-danger');

/** Harm in a chase, or from a danger that police made or did not stop. */
export const pursuit: Claim<ClaimReason> = {
	id: 'pursuit',
	factors,
	federal: [
		{
			when: onlyFailedToProtect,
			then: 'not-met',
			because: 'pursuit.failed-to-protect',
			cites: ['deshaney-v-winnebago-county-1989', 'castle-rock-v-gonzales']
		},
		{
			when: has('meant-to-harm'),
			then: 'met',
			because: 'pursuit.meant-to-harm',
			cites: ['sacramento-v-lewis']
		},
		{
			when: has('police-made-danger'),
			then: 'disputed',
			because: 'pursuit.police-made-danger',
			cites: ['dwares-v-city-of-new-york-1993', 'okin-v-cornwall-2009']
		},
		{
			when: all(
				has('rammed-or-blocked'),
				has('fleeing-endangered-others'),
				none('bystander', 'time-to-think')
			),
			then: 'not-met',
			because: 'pursuit.dangerous-flight',
			cites: ['scott-v-harris', 'plumhoff-v-rickard']
		},
		{
			when: has('rammed-or-blocked'),
			then: 'disputed',
			because: 'pursuit.rammed',
			cites: ['brower-v-inyo', 'scott-v-harris']
		},
		{
			when: all(has('time-to-think'), none('emergency')),
			then: 'disputed',
			because: 'pursuit.time-to-think',
			cites: ['sacramento-v-lewis', 'browder-v-city-of-albuquerque-2015']
		},
		{
			when: always,
			then: 'not-met',
			because: 'pursuit.accident',
			cites: ['sacramento-v-lewis', 'medeiros-v-oconnell-1998']
		}
	],
	vermont: [
		{
			when: onlyFailedToProtect,
			then: 'not-met',
			because: 'pursuit.vermont-failed-to-protect',
			cites: ['kane-v-lamothe-2007', 'baptie-v-bruno-2013']
		},
		{
			when: has('meant-to-harm'),
			then: 'met',
			because: 'pursuit.vermont-meant-to-harm',
			cites: ['vsa-12-512', 'wilson-v-smith-1984']
		},
		{
			when: all(careless, none('emergency', 'fleeing-endangered-others')),
			then: 'met',
			because: 'pursuit.vermont-careless',
			cites: ['morais-v-yee-1994', 'rochon-v-state-2004']
		},
		{
			when: careless,
			then: 'disputed',
			because: 'pursuit.vermont-both-ways',
			cites: ['morais-v-yee-1994']
		},
		{
			when: always,
			then: 'not-met',
			because: 'pursuit.vermont-not-shown',
			cites: ['morais-v-yee-1994', 'kane-v-lamothe-2007']
		}
	],
	article11: [
		{
			when: has('rammed-or-blocked'),
			then: 'unsettled',
			because: 'pursuit.article-11-rammed',
			cites: ['vt-const-1-11', 'morais-v-yee-1994']
		},
		{
			when: always,
			then: 'not-met',
			because: 'pursuit.article-11',
			cites: ['morais-v-yee-1994', 'vt-const-1-11']
		}
	],
	s254Rights: [
		battery(has('meant-to-harm')),
		negligence,
		article11Unsettled(has('rammed-or-blocked')),
		noArticle1
	],
	accrual: 'act'
};
