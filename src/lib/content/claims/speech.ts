import { all, always, any, is, not } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import { article13, falseImprisonment, noArticle6 } from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('speech');

const spoke = some('criticism-or-complaint', 'recording', 'peaceful-protest');
const onlyRecording = all(has('recording'), none('criticism-or-complaint', 'peaceful-protest'));
const officialPolicy = is('policy.involved', 'written-policy', 'policymaker');
const noOtherReason = none(
	'probable-cause',
	'interfered',
	'order-to-disperse',
	'security-need',
	'employee-speech'
);
const jailed = is('harm.kinds', 'jailed');

/** Retaliation for protected speech, protest, recording or complaint. */
export const speech: Claim<ClaimReason> = {
	id: 'speech',
	factors,
	federal: [
		{
			when: all(has('total-ban'), none('security-need', 'employee-speech')),
			then: 'met',
			because: 'speech.total-ban',
			cites: ['huminski-v-corsones-2004']
		},
		{
			when: all(
				spoke,
				has('probable-cause'),
				none('others-not-arrested', 'total-ban'),
				not(officialPolicy)
			),
			then: 'not-met',
			because: 'speech.probable-cause',
			cites: ['nieves-v-bartlett', 'hartman-v-moore']
		},
		{
			when: all(onlyRecording, none('total-ban')),
			then: 'disputed',
			because: 'speech.recording',
			cites: ['gericke-v-begin-2014', 'glik-v-cunniffe-2011']
		},
		{
			when: all(spoke, some('retaliatory-words', 'others-not-arrested'), noOtherReason),
			then: 'met',
			because: 'speech.retaliation',
			cites: ['houston-v-hill', 'nieves-v-bartlett', 'gonzalez-v-trevino']
		},
		{
			when: any(spoke, has('total-ban')),
			then: 'disputed',
			because: 'speech.both-ways',
			cites: ['nieves-v-bartlett', 'lozman-v-riviera-beach', 'papineau-v-parmley-2006']
		},
		{
			when: always,
			then: 'not-met',
			because: 'speech.not-shown',
			cites: ['us-const-amend-1', 'nieves-v-bartlett']
		}
	],
	vermont: [
		{
			when: all(jailed, spoke, some('no-probable-cause'), noOtherReason),
			then: 'met',
			because: 'speech.vermont-arrest',
			cites: ['long-v-lesperance-1997']
		},
		{
			when: all(spoke, has('probable-cause'), none('others-not-arrested', 'total-ban')),
			then: 'not-met',
			because: 'speech.vermont-probable-cause',
			cites: ['lay-v-pettengill-2011']
		},
		{
			when: any(spoke, has('total-ban')),
			then: 'disputed',
			because: 'speech.vermont-article-13',
			cites: ['shields-v-gerhart-1995', 'vt-const-1-13']
		},
		{
			when: always,
			then: 'not-met',
			because: 'speech.vermont-not-shown',
			cites: ['shields-v-gerhart-1995', 'vt-const-1-13']
		}
	],
	article11: [
		{
			when: jailed,
			then: 'unsettled',
			because: 'speech.article-11-arrest',
			cites: ['vt-const-1-11', 'state-v-hawkins-2013']
		},
		{
			when: always,
			then: 'not-met',
			because: 'speech.article-11',
			cites: ['vt-const-1-11', 'vt-const-1-13']
		}
	],
	s254Rights: [article13, falseImprisonment(jailed), noArticle6],
	accrual: 'act'
};
