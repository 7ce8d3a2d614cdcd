import { all, always, any, is } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import { article11Unsettled, maliciousProsecution, noArticle6 } from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('prosecution');

const convictionStands = any(has('conviction-stands'), is('criminal.status', 'convicted', 'plea'));
const pending = is('criminal.status', 'pending');
const neverCharged = is('criminal.status', 'none');
const ended = any(
	has('ended-without-conviction'),
	is('criminal.status', 'dismissed', 'acquitted', 'set-aside')
);
const madeUp = some('officer-lied', 'evidence-planted-or-made-up', 'coercion');
const wronged = some(
	'officer-lied',
	'evidence-planted-or-made-up',
	'evidence-hidden',
	'coercion',
	'no-probable-cause',
	'ill-will'
);

/** Malicious prosecution, and conviction or custody on made-up or hidden evidence. */
export const prosecution: Claim<ClaimReason> = {
	id: 'prosecution',
	factors,
	federal: [
		{
			when: has('testimony-only'),
			then: 'not-met',
			because: 'prosecution.testimony-only',
			cites: ['briscoe-v-lahue', 'rehberg-v-paulk']
		},
		{
			when: convictionStands,
			then: 'not-met',
			because: 'prosecution.conviction-stands',
			cites: ['mcdonough-v-smith', 'heck-v-humphrey', 'thompson-v-clark']
		},
		{
			when: pending,
			then: 'not-met',
			because: 'prosecution.pending',
			cites: ['mcdonough-v-smith', 'thompson-v-clark']
		},
		{
			when: neverCharged,
			then: 'not-met',
			because: 'prosecution.never-charged',
			cites: ['thompson-v-clark']
		},
		{
			when: all(madeUp, ended, has('held-in-custody'), none('independent-decision')),
			then: 'met',
			because: 'prosecution.made-up',
			cites: ['garnett-v-undercover-officer-2016', 'ricciuti-v-nycta-1997', 'mcdonough-v-smith']
		},
		{
			when: all(
				has('no-probable-cause'),
				ended,
				has('held-in-custody'),
				none('probable-cause', 'independent-decision')
			),
			then: 'met',
			because: 'prosecution.no-cause',
			cites: ['thompson-v-clark', 'manuel-v-joliet', 'chiaverini-v-napoleon']
		},
		{
			when: wronged,
			then: 'disputed',
			because: 'prosecution.both-ways',
			cites: ['thompson-v-clark', 'coggins-v-buonora-2015', 'hartman-v-moore']
		},
		{
			when: always,
			then: 'not-met',
			because: 'prosecution.not-shown',
			cites: ['thompson-v-clark']
		}
	],
	vermont: [
		{
			when: convictionStands,
			then: 'not-met',
			because: 'prosecution.vermont-conviction-stands',
			cites: ['lay-v-pettengill-2011']
		},
		{
			when: any(pending, neverCharged),
			then: 'not-met',
			because: 'prosecution.vermont-not-ended',
			cites: ['lay-v-pettengill-2011']
		},
		{
			when: all(has('probable-cause'), none('no-probable-cause', 'evidence-planted-or-made-up')),
			then: 'not-met',
			because: 'prosecution.vermont-probable-cause',
			cites: ['lay-v-pettengill-2011']
		},
		{
			when: all(
				has('no-probable-cause'),
				ended,
				some('ill-will', 'officer-lied', 'evidence-planted-or-made-up', 'coercion'),
				none('probable-cause', 'independent-decision')
			),
			then: 'met',
			because: 'prosecution.vermont-malicious',
			cites: ['lay-v-pettengill-2011', 'grega-v-pettengill-2015']
		},
		{
			when: wronged,
			then: 'disputed',
			because: 'prosecution.vermont-both-ways',
			cites: ['lay-v-pettengill-2011', 'cook-v-nelson-1998']
		},
		{
			when: always,
			then: 'not-met',
			because: 'prosecution.vermont-not-shown',
			cites: ['lay-v-pettengill-2011']
		}
	],
	article11: [
		{
			when: has('held-in-custody'),
			then: 'unsettled',
			because: 'prosecution.article-11-custody',
			cites: ['vt-const-1-11', 'zullo-v-state-2019']
		},
		{
			when: always,
			then: 'not-met',
			because: 'prosecution.article-11',
			cites: ['vt-const-1-11']
		}
	],
	s254Rights: [maliciousProsecution, article11Unsettled(has('held-in-custody')), noArticle6],
	accrual: 'favourable-end'
};
