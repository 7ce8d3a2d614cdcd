import { all, always } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import { article11Unsettled, interventionStatute, negligence } from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('failure-to-intervene');

const absent = all(has('not-present'), none('saw-it', 'encouraged'));
const nothingToStop = all(has('underlying-lawful'), none('underlying-wrong-clear'));
const stoodBy = some('saw-it', 'encouraged');

/** Standing by while another officer does wrong. */
export const failureToIntervene: Claim<ClaimReason> = {
	id: 'failure-to-intervene',
	factors,
	federal: [
		{
			when: absent,
			then: 'not-met',
			because: 'failure-to-intervene.absent',
			cites: ['anderson-v-branen-1994']
		},
		{
			when: nothingToStop,
			then: 'not-met',
			because: 'failure-to-intervene.nothing-to-stop',
			cites: ['anderson-v-branen-1994', 'lennox-v-miller-intervene-2020']
		},
		{
			when: all(
				stoodBy,
				some('time-to-act', 'prolonged-or-repeated', 'encouraged'),
				none('too-quick', 'not-present', 'underlying-lawful')
			),
			then: 'met',
			because: 'failure-to-intervene.stood-by',
			cites: ['anderson-v-branen-1994', 'oneill-v-krzeminski-1988']
		},
		{
			when: all(has('too-quick'), none('time-to-act', 'prolonged-or-repeated', 'encouraged')),
			then: 'not-met',
			because: 'failure-to-intervene.too-quick',
			cites: ['oneill-v-krzeminski-1988', 'lennox-v-miller-intervene-2020']
		},
		{
			when: stoodBy,
			then: 'disputed',
			because: 'failure-to-intervene.both-ways',
			cites: ['figueroa-v-mazza-2016', 'oneill-v-krzeminski-1988']
		},
		{
			when: always,
			then: 'not-met',
			because: 'failure-to-intervene.not-shown',
			cites: ['anderson-v-branen-1994']
		}
	],
	vermont: [
		{
			when: absent,
			then: 'not-met',
			because: 'failure-to-intervene.vermont-absent',
			cites: ['kane-v-lamothe-2007']
		},
		{
			when: nothingToStop,
			then: 'not-met',
			because: 'failure-to-intervene.vermont-nothing-to-stop',
			cites: ['kane-v-lamothe-2007']
		},
		{
			when: stoodBy,
			then: 'disputed',
			because: 'failure-to-intervene.vermont-open',
			cites: ['kane-v-lamothe-2007', 'kennery-v-state-2011']
		},
		{
			when: always,
			then: 'not-met',
			because: 'failure-to-intervene.vermont-not-shown',
			cites: ['kane-v-lamothe-2007']
		}
	],
	article11: [
		{
			when: stoodBy,
			then: 'unsettled',
			because: 'failure-to-intervene.article-11',
			cites: ['vt-const-1-11', 'zullo-v-state-2019']
		},
		{
			when: always,
			then: 'not-met',
			because: 'failure-to-intervene.article-11-not-shown',
			cites: ['vt-const-1-11']
		}
	],
	s254Rights: [interventionStatute(stoodBy), article11Unsettled(stoodBy), negligence],
	accrual: 'act'
};
