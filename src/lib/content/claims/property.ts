import { all, always, is } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import {
	article11,
	article11Unsettled,
	article4,
	conversion,
	noArticle1
} from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('property');

const stolenUnderWarrant = all(has('taken-for-self'), has('seized-under-warrant'));
const destroyed = all(has('needless-destruction'), none('danger-from-property'));

/** Seizure, theft or destruction of property; in Vermont, conversion. */
export const property: Claim<ClaimReason> = {
	id: 'property',
	factors,
	federal: [
		{
			when: all(is('custody.then', 'sentenced'), has('state-remedy')),
			then: 'not-met',
			because: 'property.prison-remedy',
			cites: ['hudson-v-palmer', 'parratt-v-taylor']
		},
		{
			when: destroyed,
			then: 'met',
			because: 'property.destroyed',
			cites: ['soldal-v-cook-county', 'carroll-v-county-of-monroe-2013']
		},
		{
			when: has('eviction-or-repossession-help'),
			then: 'met',
			because: 'property.eviction',
			cites: ['soldal-v-cook-county', 'barrett-v-harwood-1999']
		},
		{
			when: all(some('outside-warrant', 'taken-for-self'), none('seized-under-warrant')),
			then: 'met',
			because: 'property.seizure',
			cites: ['soldal-v-cook-county', 'united-states-v-place']
		},
		{
			when: all(has('held-too-long'), none('seized-under-warrant', 'danger-from-property')),
			then: 'met',
			because: 'property.held-too-long',
			cites: ['united-states-v-place']
		},
		{
			when: stolenUnderWarrant,
			then: 'disputed',
			because: 'property.theft-under-warrant',
			cites: ['jessop-v-city-of-fresno-2019']
		},
		{
			when: some('outside-warrant', 'no-way-to-get-back', 'needless-destruction', 'held-too-long'),
			then: 'disputed',
			because: 'property.both-ways',
			cites: ['panzella-v-sposato-2017', 'parratt-v-taylor', 'soldal-v-cook-county']
		},
		{
			when: some('seized-under-warrant', 'danger-from-property', 'state-remedy'),
			then: 'not-met',
			because: 'property.lawful',
			cites: ['torcivia-v-suffolk-2021', 'soldal-v-cook-county']
		},
		{
			when: always,
			then: 'not-met',
			because: 'property.not-shown',
			cites: ['soldal-v-cook-county']
		}
	],
	vermont: [
		{
			when: has('taken-for-self'),
			then: 'met',
			because: 'property.conversion',
			cites: ['economou-v-carpenter-1965']
		},
		{
			when: destroyed,
			then: 'met',
			because: 'property.vermont-destroyed',
			cites: ['economou-v-carpenter-1965', 'vsa-12-512']
		},
		{
			when: all(
				some('outside-warrant', 'eviction-or-repossession-help'),
				none('seized-under-warrant')
			),
			then: 'met',
			because: 'property.vermont-taken',
			cites: ['economou-v-carpenter-1965', 'state-v-savva-1992']
		},
		{
			when: some(
				'outside-warrant',
				'no-way-to-get-back',
				'needless-destruction',
				'held-too-long',
				'eviction-or-repossession-help'
			),
			then: 'disputed',
			because: 'property.vermont-both-ways',
			cites: ['economou-v-carpenter-1965']
		},
		{
			when: always,
			then: 'not-met',
			because: 'property.vermont-not-shown',
			cites: ['economou-v-carpenter-1965']
		}
	],
	article11: [
		{
			when: stolenUnderWarrant,
			then: 'unsettled',
			because: 'property.article-11-theft',
			cites: ['vt-const-1-11', 'state-v-savva-1992']
		},
		{
			when: some('outside-warrant', 'taken-for-self', 'eviction-or-repossession-help'),
			then: 'met',
			because: 'property.article-11-seizure',
			cites: ['state-v-savva-1992', 'zullo-v-state-2019']
		},
		{
			when: always,
			then: 'unsettled',
			because: 'property.article-11',
			cites: ['state-v-savva-1992', 'vt-const-1-11']
		}
	],
	s254Rights: [
		conversion(always),
		article11(all(has('outside-warrant'), none('seized-under-warrant'))),
		article11Unsettled(has('seized-under-warrant')),
		article4(has('no-way-to-get-back')),
		noArticle1
	],
	accrual: 'act'
};
