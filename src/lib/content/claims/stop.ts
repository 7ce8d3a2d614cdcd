import { all, always, any } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import {
	article11,
	falseImprisonment,
	noArticle1,
	policingPolicyStatute
} from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('stop');

const noGroundShown = some(
	'no-violation-or-reason',
	'hunch-or-location-only',
	'law-did-not-forbid'
);
const noGround = none('violation-seen', 'matched-description', 'specific-suspicion');
const stretched = all(
	has('prolonged'),
	none('specific-suspicion', 'safety-concern', 'matched-description', 'brief')
);
const likeArrest = all(
	some('arrest-like', 'taken-elsewhere'),
	none('specific-suspicion', 'safety-concern', 'matched-description')
);
const lawfulStart = all(
	has('violation-seen'),
	none(
		'no-violation-or-reason',
		'law-did-not-forbid',
		'prolonged',
		'arrest-like',
		'taken-elsewhere'
	)
);

/** A stop without reasonable suspicion, or one stretched or hardened beyond its reason. */
export const stop: Claim<ClaimReason> = {
	id: 'stop',
	factors,
	federal: [
		{
			when: lawfulStart,
			then: 'not-met',
			because: 'stop.violation-seen',
			cites: ['whren-v-united-states']
		},
		{
			when: stretched,
			then: 'met',
			because: 'stop.prolonged',
			cites: ['rodriguez-v-united-states', 'united-states-v-gomez-2017']
		},
		{
			when: likeArrest,
			then: 'met',
			because: 'stop.arrest-like',
			cites: ['dunaway-v-new-york', 'florida-v-royer']
		},
		{
			when: all(noGroundShown, noGround, none('honest-mistake', 'checkpoint-or-border')),
			then: 'met',
			because: 'stop.no-suspicion',
			cites: ['terry-v-ohio', 'brown-v-texas', 'delaware-v-prouse']
		},
		{
			when: any(noGroundShown, some('prolonged', 'arrest-like', 'taken-elsewhere')),
			then: 'disputed',
			because: 'stop.both-ways',
			cites: ['terry-v-ohio', 'dc-v-rw', 'heien-v-north-carolina']
		},
		{
			when: some('matched-description', 'specific-suspicion', 'violation-seen'),
			then: 'not-met',
			because: 'stop.suspicion',
			cites: ['dc-v-rw', 'terry-v-ohio']
		},
		{
			when: has('race-or-identity-mentioned'),
			then: 'disputed',
			because: 'stop.identity',
			cites: ['terry-v-ohio', 'whren-v-united-states']
		},
		{
			when: always,
			then: 'not-met',
			because: 'stop.not-shown',
			cites: ['terry-v-ohio']
		}
	],
	vermont: [
		{
			when: lawfulStart,
			then: 'not-met',
			because: 'stop.vermont-violation-seen',
			cites: ['state-v-rutter-2011']
		},
		{
			when: stretched,
			then: 'met',
			because: 'stop.vermont-prolonged',
			cites: ['state-v-cunningham-2008', 'vt-const-1-11']
		},
		{
			when: all(has('law-did-not-forbid'), noGround),
			then: 'met',
			because: 'stop.vermont-law-did-not-forbid',
			cites: ['zullo-v-state-2019']
		},
		{
			when: any(
				likeArrest,
				all(noGroundShown, noGround, none('honest-mistake', 'checkpoint-or-border'))
			),
			then: 'met',
			because: 'stop.vermont-no-suspicion',
			cites: ['vsa-12-512', 'zullo-v-state-2019']
		},
		{
			when: any(noGroundShown, some('prolonged', 'arrest-like', 'taken-elsewhere')),
			then: 'disputed',
			because: 'stop.vermont-both-ways',
			cites: ['zullo-v-state-2019', 'moore-v-bitca-2020']
		},
		{
			when: some('matched-description', 'specific-suspicion', 'violation-seen'),
			then: 'not-met',
			because: 'stop.vermont-suspicion',
			cites: ['moore-v-bitca-2020', 'state-v-rutter-2011']
		},
		{
			when: has('race-or-identity-mentioned'),
			then: 'disputed',
			because: 'stop.vermont-identity',
			cites: ['state-v-rutter-2011', 'zullo-v-state-2019']
		},
		{
			when: always,
			then: 'not-met',
			because: 'stop.vermont-not-shown',
			cites: ['zullo-v-state-2019']
		}
	],
	article11: [
		{
			when: always,
			then: 'met',
			because: 'stop.article-11',
			cites: ['zullo-v-state-2019', 'vt-const-1-11']
		}
	],
	s254Rights: [
		article11(always),
		falseImprisonment(always),
		policingPolicyStatute(has('race-or-identity-mentioned')),
		noArticle1
	],
	accrual: 'act'
};
