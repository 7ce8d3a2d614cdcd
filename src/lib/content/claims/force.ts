import { all, always, any, is, not } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import { article11Unsettled, battery, forceStatute, noArticle1 } from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('force');

const sentenced = is('custody.then', 'sentenced');
const afterControl = some('restrained', 'force-after-resistance-ended', 'no-police-purpose');
const noDanger = none('armed-or-reaching', 'attacked-or-threatened', 'dangerous-driving');
const danger = some('armed-or-reaching', 'attacked-or-threatened', 'dangerous-driving');
const noFight = none('active-resistance', 'fled');
const peaceful = all(some('compliant-or-passive', 'no-threat'), noDanger, noFight);
const gentleCall = none(
	'slight-force',
	'warned-or-ordered',
	'serious-crime',
	'split-second',
	'disturbance'
);
const nothingForPerson = none(
	'minor-or-no-crime',
	'no-threat',
	'compliant-or-passive',
	'restrained',
	'force-after-resistance-ended',
	'no-warning',
	'no-police-purpose',
	'known-vulnerability',
	'officer-created-danger'
);
const onlySlight = all(
	has('slight-force'),
	none('serious-force', 'serious-injury', 'compliant-or-passive', 'restrained'),
	none('force-after-resistance-ended', 'no-police-purpose')
);
const anythingForPerson = some(
	'minor-or-no-crime',
	'no-threat',
	'compliant-or-passive',
	'restrained',
	'force-after-resistance-ended',
	'no-warning',
	'serious-force',
	'serious-injury',
	'no-police-purpose',
	'known-vulnerability',
	'officer-created-danger'
);

/** Excessive force: an unreasonable seizure, or for a sentenced prisoner cruel punishment; in Vermont, battery. */
export const force: Claim<ClaimReason> = {
	id: 'force',
	factors,
	federal: [
		{
			when: all(
				sentenced,
				has('no-police-purpose'),
				noDanger,
				none('active-resistance', 'disturbance')
			),
			then: 'met',
			because: 'force.sentenced-cruel',
			cites: ['hudson-v-mcmillian', 'wilkins-v-gaddy']
		},
		{
			when: all(sentenced, any(afterControl, has('compliant-or-passive'))),
			then: 'disputed',
			because: 'force.sentenced-motive',
			cites: ['whitley-v-albers', 'hudson-v-mcmillian']
		},
		{
			when: sentenced,
			then: 'not-met',
			because: 'force.sentenced-not-cruel',
			cites: ['whitley-v-albers']
		},
		{
			when: onlySlight,
			then: 'not-met',
			because: 'force.slight',
			cites: ['graham-v-connor']
		},
		{
			when: all(afterControl, noDanger, none('slight-force', 'disturbance')),
			then: 'met',
			because: 'force.after-control',
			cites: ['jones-v-treubig-2020', 'graham-v-connor', 'kingsley-v-hendrickson']
		},
		{
			when: all(peaceful, gentleCall),
			then: 'met',
			because: 'force.no-need',
			cites: ['graham-v-connor', 'barnes-v-felix', 'kingsley-v-hendrickson']
		},
		{
			when: all(has('compliant-or-passive'), has('warned-or-ordered'), noDanger),
			then: 'disputed',
			because: 'force.passive-after-warning',
			cites: ['zorn-v-linton', 'graham-v-connor']
		},
		{
			when: all(danger, nothingForPerson),
			then: 'not-met',
			because: 'force.danger',
			cites: ['graham-v-connor', 'plumhoff-v-rickard', 'scott-v-harris']
		},
		{
			when: anythingForPerson,
			then: 'disputed',
			because: 'force.both-ways',
			cites: ['graham-v-connor', 'barnes-v-felix']
		},
		{
			when: always,
			then: 'not-met',
			because: 'force.not-shown',
			cites: ['graham-v-connor']
		}
	],
	vermont: [
		{
			when: onlySlight,
			then: 'not-met',
			because: 'force.vermont-slight',
			cites: ['brayshaw-v-burlington-2015', 'wilson-v-smith-1984']
		},
		{
			when: all(afterControl, noDanger, none('disturbance')),
			then: 'met',
			because: 'force.battery',
			cites: ['vsa-12-512', 'wilson-v-smith-1984']
		},
		{
			when: all(peaceful, gentleCall),
			then: 'met',
			because: 'force.battery',
			cites: ['vsa-12-512', 'wilson-v-smith-1984']
		},
		{
			when: all(danger, nothingForPerson),
			then: 'not-met',
			because: 'force.vermont-danger',
			cites: ['fortunati-v-campagne-2009', 'vsa-12-512']
		},
		{
			when: anythingForPerson,
			then: 'disputed',
			because: 'force.vermont-both-ways',
			cites: ['vsa-12-512', 'wilson-v-smith-1984']
		},
		{
			when: always,
			then: 'not-met',
			because: 'force.vermont-not-shown',
			cites: ['vsa-12-512', 'wilson-v-smith-1984']
		}
	],
	article11: [
		{
			when: sentenced,
			then: 'not-met',
			because: 'force.article-11-prison',
			cites: ['vt-const-1-11', 'state-v-berard-1990']
		},
		{
			when: always,
			then: 'unsettled',
			because: 'force.article-11',
			cites: ['zullo-v-state-2019', 'vt-const-1-11']
		}
	],
	s254Rights: [battery(always), forceStatute, article11Unsettled(not(sentenced)), noArticle1],
	accrual: 'act'
};
