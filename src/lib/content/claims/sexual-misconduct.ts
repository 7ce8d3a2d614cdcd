import { all, always } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import { article11Unsettled, battery, noArticle1 } from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('sexual-misconduct');

const privateAct = all(has('not-on-duty'), none('in-custody-or-coerced'));
const abuse = all(
	has('sexual-contact'),
	some('in-custody-or-coerced', 'no-search-purpose', 'repeated', 'words-and-gratification'),
	none('search-purpose', 'brief-incidental')
);
const realSearch = all(
	some('search-purpose', 'brief-incidental'),
	none('no-search-purpose', 'words-and-gratification', 'repeated')
);
const anythingForPerson = some(
	'sexual-contact',
	'in-custody-or-coerced',
	'repeated',
	'words-and-gratification'
);

/** Sexual contact or harassment by an officer; in Vermont, battery where there was contact. */
export const sexualMisconduct: Claim<ClaimReason> = {
	id: 'sexual-misconduct',
	factors,
	federal: [
		{
			when: privateAct,
			then: 'not-met',
			because: 'sexual-misconduct.private',
			cites: ['usc-42-1983', 'monroe-v-pape']
		},
		{
			when: abuse,
			then: 'met',
			because: 'sexual-misconduct.abuse',
			cites: [
				'crawford-v-cuomo-2015',
				'cash-v-county-of-erie-2011',
				'united-states-v-giordano-2006'
			]
		},
		{
			when: realSearch,
			then: 'not-met',
			because: 'sexual-misconduct.real-search',
			cites: ['crawford-v-cuomo-2015', 'boddie-v-schnieder-1997']
		},
		{
			when: anythingForPerson,
			then: 'disputed',
			because: 'sexual-misconduct.both-ways',
			cites: ['crawford-v-cuomo-2015', 'boddie-v-schnieder-1997']
		},
		{
			when: always,
			then: 'not-met',
			because: 'sexual-misconduct.not-shown',
			cites: ['crawford-v-cuomo-2015']
		}
	],
	vermont: [
		{
			when: all(has('sexual-contact'), none('search-purpose', 'brief-incidental')),
			then: 'met',
			because: 'sexual-misconduct.battery',
			cites: ['vsa-12-512', 'heffernan-v-state-2018']
		},
		{
			when: realSearch,
			then: 'not-met',
			because: 'sexual-misconduct.vermont-real-search',
			cites: ['vsa-12-512', 'wilson-v-smith-1984']
		},
		{
			when: anythingForPerson,
			then: 'disputed',
			because: 'sexual-misconduct.vermont-both-ways',
			cites: ['vsa-12-512', 'heffernan-v-state-2018']
		},
		{
			when: always,
			then: 'not-met',
			because: 'sexual-misconduct.vermont-not-shown',
			cites: ['vsa-12-512', 'wilson-v-smith-1984']
		}
	],
	article11: [
		{
			when: has('sexual-contact'),
			then: 'unsettled',
			because: 'sexual-misconduct.article-11',
			cites: ['vt-const-1-11', 'state-v-betts-2013']
		},
		{
			when: always,
			then: 'not-met',
			because: 'sexual-misconduct.article-11-not-shown',
			cites: ['vt-const-1-11']
		}
	],
	s254Rights: [
		battery(has('sexual-contact')),
		article11Unsettled(has('sexual-contact')),
		noArticle1
	],
	accrual: 'act'
};
