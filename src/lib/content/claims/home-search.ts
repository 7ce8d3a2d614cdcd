import { all, always, any } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import { article11, noArticle1, trespass } from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('home-search');

const noExcuse = none(
	'consent',
	'emergency',
	'pursuit-of-suspect',
	'supervision',
	'honest-mistake'
);
const noWarrant = all(
	has('no-warrant'),
	none('warrant-from-judge', 'not-a-search-place'),
	noExcuse
);
const curtilage = all(
	has('porch-or-yard-search'),
	none('warrant-from-judge', 'not-a-search-place'),
	noExcuse
);
const badWarrant = some(
	'warrant-defect',
	'false-statement-to-get-warrant',
	'exceeded-warrant',
	'outsiders-brought'
);
const anythingForPerson = some(
	'no-warrant',
	'warrant-defect',
	'false-statement-to-get-warrant',
	'exceeded-warrant',
	'no-knock',
	'destructive-or-harsh',
	'outsiders-brought',
	'porch-or-yard-search'
);

/** Entry or search of a private place without a good warrant or an exception; in Vermont also trespass. */
export const homeSearch: Claim<ClaimReason> = {
	id: 'home-search',
	factors,
	federal: [
		{
			when: all(has('not-a-search-place'), none('destructive-or-harsh', 'porch-or-yard-search')),
			then: 'not-met',
			because: 'home-search.open-place',
			cites: ['florida-v-jardines', 'collins-v-virginia']
		},
		{
			when: noWarrant,
			then: 'met',
			because: 'home-search.no-warrant',
			cites: ['payton-v-new-york', 'steagald-v-united-states', 'caniglia-v-strom']
		},
		{
			when: curtilage,
			then: 'met',
			because: 'home-search.curtilage',
			cites: ['florida-v-jardines', 'collins-v-virginia']
		},
		{
			when: all(badWarrant, none('consent', 'emergency', 'honest-mistake')),
			then: 'met',
			because: 'home-search.bad-warrant',
			cites: ['groh-v-ramirez', 'franks-v-delaware', 'wilson-v-layne', 'maryland-v-garrison']
		},
		{
			when: all(has('no-knock'), none('consent', 'emergency', 'pursuit-of-suspect')),
			then: 'met',
			because: 'home-search.no-knock',
			cites: ['wilson-v-arkansas', 'richards-v-wisconsin']
		},
		{
			when: anythingForPerson,
			then: 'disputed',
			because: 'home-search.both-ways',
			cites: ['lange-v-california', 'case-v-montana', 'muehler-v-mena', 'la-county-v-rettele']
		},
		{
			when: some('warrant-from-judge', 'consent', 'emergency', 'pursuit-of-suspect', 'supervision'),
			then: 'not-met',
			because: 'home-search.allowed',
			cites: ['messerschmidt-v-millender', 'brigham-city-v-stuart']
		},
		{
			when: always,
			then: 'not-met',
			because: 'home-search.not-shown',
			cites: ['us-const-amend-4', 'payton-v-new-york']
		}
	],
	vermont: [
		{
			when: any(noWarrant, curtilage),
			then: 'met',
			because: 'home-search.vermont-no-warrant',
			cites: ['state-v-bauder-2007', 'harris-v-carbonneau-1996']
		},
		{
			when: all(badWarrant, none('consent', 'emergency', 'honest-mistake', 'not-a-search-place')),
			then: 'met',
			because: 'home-search.vermont-bad-warrant',
			cites: ['vt-const-1-11', 'harris-v-carbonneau-1996']
		},
		{
			when: all(has('not-a-search-place'), anythingForPerson),
			then: 'disputed',
			because: 'home-search.vermont-posted-land',
			cites: ['state-v-kirchoff-1991']
		},
		{
			when: anythingForPerson,
			then: 'disputed',
			because: 'home-search.vermont-both-ways',
			cites: ['stevens-v-stearns-2003', 'harris-v-carbonneau-1996']
		},
		{
			when: some('warrant-from-judge', 'consent', 'emergency', 'pursuit-of-suspect', 'supervision'),
			then: 'not-met',
			because: 'home-search.vermont-allowed',
			cites: ['harris-v-carbonneau-1996', 'state-v-bauder-2007']
		},
		{
			when: always,
			then: 'not-met',
			because: 'home-search.vermont-not-shown',
			cites: ['vt-const-1-11', 'harris-v-carbonneau-1996']
		}
	],
	article11: [
		{
			when: always,
			then: 'met',
			because: 'home-search.article-11',
			cites: ['zullo-v-state-2019', 'state-v-kirchoff-1991']
		}
	],
	s254Rights: [article11(always), trespass(always), noArticle1],
	accrual: 'act'
};
