import { all, always } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import { duty, negligence, noArticle1 } from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('medical-care');

const refused = some('refused-or-long-delay', 'punitive-motive');
const ignored = all(has('serious-need'), has('obvious-or-told'), refused);

/** Care denied in custody: deliberate indifference; in Vermont, a duty of care neglected. */
export const medicalCare: Claim<ClaimReason> = {
	id: 'medical-care',
	factors,
	federal: [
		{
			when: all(has('not-known'), none('obvious-or-told')),
			then: 'not-met',
			because: 'medical-care.not-known',
			cites: ['farmer-v-brennan', 'darnell-v-pineiro-2017']
		},
		{
			when: all(
				ignored,
				none('some-care-given', 'not-known', 'short-delay', 'relied-on-clinician')
			),
			then: 'met',
			because: 'medical-care.ignored',
			cites: ['estelle-v-gamble', 'darnell-v-pineiro-2017', 'todaro-v-ward-1977']
		},
		{
			when: all(
				some('some-care-given', 'relied-on-clinician', 'short-delay'),
				none('refused-or-long-delay', 'punitive-motive', 'harm-resulted')
			),
			then: 'not-met',
			because: 'medical-care.care-given',
			cites: ['estelle-v-gamble', 'smith-v-carpenter-2003']
		},
		{
			when: all(
				has('serious-need'),
				some('obvious-or-told', 'refused-or-long-delay', 'harm-resulted', 'punitive-motive')
			),
			then: 'disputed',
			because: 'medical-care.both-ways',
			cites: ['charles-v-orange-county-2019', 'estelle-v-gamble']
		},
		{
			when: always,
			then: 'not-met',
			because: 'medical-care.not-shown',
			cites: ['estelle-v-gamble', 'darnell-v-pineiro-2017']
		}
	],
	vermont: [
		{
			when: all(has('not-known'), none('obvious-or-told')),
			then: 'not-met',
			because: 'medical-care.vermont-not-known',
			cites: ['kennery-v-state-2011']
		},
		{
			when: all(
				ignored,
				none('some-care-given', 'not-known', 'short-delay', 'relied-on-clinician')
			),
			then: 'met',
			because: 'medical-care.vermont-ignored',
			cites: ['kennery-v-state-2011', 'vsa-12-5601']
		},
		{
			when: all(
				has('serious-need'),
				some('obvious-or-told', 'refused-or-long-delay', 'harm-resulted', 'punitive-motive')
			),
			then: 'disputed',
			because: 'medical-care.vermont-both-ways',
			cites: ['kennery-v-state-2011']
		},
		{
			when: always,
			then: 'not-met',
			because: 'medical-care.vermont-not-shown',
			cites: ['kennery-v-state-2011']
		}
	],
	article11: [
		{
			when: always,
			then: 'not-met',
			because: 'medical-care.article-11',
			cites: ['vt-const-1-11']
		}
	],
	s254Rights: [duty(ignored), negligence, noArticle1],
	accrual: 'act'
};
