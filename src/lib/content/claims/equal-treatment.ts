import { all, always } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import {
	article11,
	article7,
	noArticle1,
	policingPolicyStatute,
	publicAccommodations
} from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('equal-treatment');

const explained = some('neutral-reason', 'described-suspect');
const unexplained = none('neutral-reason', 'described-suspect');
const groundlessStops = all(has('repeated-stops'), has('no-violation'), unexplained);

/** Being singled out for identity: equal protection; in Vermont chiefly the public accommodations act. */
export const equalTreatment: Claim<ClaimReason> = {
	id: 'equal-treatment',
	factors,
	federal: [
		{
			when: all(has('policy'), unexplained),
			then: 'met',
			because: 'equal-treatment.policy',
			cites: ['yick-wo-v-hopkins-1886', 'pyke-v-cuomo-2001']
		},
		{
			when: all(
				has('others-treated-better'),
				some('slur-or-statement', 'data-or-pattern', 'no-violation', 'repeated-stops'),
				unexplained,
				none('no-comparison')
			),
			then: 'met',
			because: 'equal-treatment.effect-and-purpose',
			cites: ['united-states-v-armstrong', 'yick-wo-v-hopkins-1886']
		},
		{
			when: all(has('slur-or-statement'), some('no-violation', 'repeated-stops'), unexplained),
			then: 'met',
			because: 'equal-treatment.statement',
			cites: ['pyke-v-cuomo-2001', 'whren-v-united-states']
		},
		{
			when: all(explained, none('slur-or-statement', 'others-treated-better', 'policy')),
			then: 'not-met',
			because: 'equal-treatment.explained',
			cites: ['brown-v-city-of-oneonta-2000', 'united-states-v-armstrong']
		},
		{
			when: some(
				'slur-or-statement',
				'others-treated-better',
				'data-or-pattern',
				'repeated-stops',
				'policy'
			),
			then: 'disputed',
			because: 'equal-treatment.both-ways',
			cites: ['united-states-v-armstrong', 'crawford-el-v-britton']
		},
		{
			when: always,
			then: 'not-met',
			because: 'equal-treatment.not-shown',
			cites: ['united-states-v-armstrong']
		}
	],
	vermont: [
		{
			when: groundlessStops,
			then: 'met',
			because: 'equal-treatment.vermont-stops',
			cites: ['zullo-v-state-2019', 'vsa-9-4502']
		},
		{
			when: all(explained, none('slur-or-statement', 'others-treated-better', 'policy')),
			then: 'not-met',
			because: 'equal-treatment.vermont-explained',
			cites: ['state-v-rutter-2011', 'vsa-9-4502']
		},
		{
			when: some(
				'slur-or-statement',
				'others-treated-better',
				'data-or-pattern',
				'repeated-stops',
				'policy'
			),
			then: 'disputed',
			because: 'equal-treatment.vermont-both-ways',
			cites: ['vsa-9-4502', 'moore-v-bitca-2020']
		},
		{
			when: always,
			then: 'not-met',
			because: 'equal-treatment.vermont-not-shown',
			cites: ['vsa-9-4502']
		}
	],
	article11: [
		{
			when: groundlessStops,
			then: 'met',
			because: 'equal-treatment.article-11-stops',
			cites: ['zullo-v-state-2019', 'state-v-rutter-2011']
		},
		{
			when: has('repeated-stops'),
			then: 'unsettled',
			because: 'equal-treatment.article-11-motive',
			cites: ['zullo-v-state-2019', 'state-v-rutter-2011']
		},
		{
			when: always,
			then: 'not-met',
			because: 'equal-treatment.article-11',
			cites: ['vt-const-1-11', 'state-v-rutter-2011']
		}
	],
	s254Rights: [
		article11(groundlessStops),
		publicAccommodations(always),
		policingPolicyStatute(always),
		article7(always),
		noArticle1
	],
	accrual: 'act'
};
