import { all, always, any } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import { article4, duty, negligence, noArticle1 } from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('custody-conditions');

const cruel = all(has('purposeless-cruelty'), none('security-reason'));
const knewOrShould = any(has('officials-knew'), all(has('pretrial'), none('no-knowledge')));
const deprived = all(
	has('basic-need-denied'),
	has('long-duration'),
	knewOrShould,
	none('security-reason', 'short-duration')
);
const riskIgnored = all(has('risk-ignored'), none('no-knowledge'));
const isolated = all(has('no-hearing'), has('pretrial'), none('security-reason'));
const anythingForPerson = some(
	'basic-need-denied',
	'purposeless-cruelty',
	'risk-ignored',
	'no-hearing'
);

/** Conditions of custody, and failure to protect from others in custody. */
export const custodyConditions: Claim<ClaimReason> = {
	id: 'custody-conditions',
	factors,
	federal: [
		{
			when: cruel,
			then: 'met',
			because: 'custody-conditions.cruel',
			cites: ['hope-v-pelzer', 'taylor-v-riojas']
		},
		{
			when: deprived,
			then: 'met',
			because: 'custody-conditions.deprived',
			cites: ['hutto-v-finney-1978', 'darnell-v-pineiro-2017', 'walker-v-schult-2013']
		},
		{
			when: riskIgnored,
			then: 'met',
			because: 'custody-conditions.risk-ignored',
			cites: ['farmer-v-brennan', 'morgan-v-dzurenda-2020']
		},
		{
			when: isolated,
			then: 'met',
			because: 'custody-conditions.isolated',
			cites: ['allah-v-milling-2017']
		},
		{
			when: all(has('no-knowledge'), none('officials-knew', 'pretrial', 'no-hearing')),
			then: 'not-met',
			because: 'custody-conditions.no-knowledge',
			cites: ['farmer-v-brennan']
		},
		{
			when: anythingForPerson,
			then: 'disputed',
			because: 'custody-conditions.both-ways',
			cites: ['willey-v-kirkpatrick-2015', 'rhodes-v-chapman-1981']
		},
		{
			when: always,
			then: 'not-met',
			because: 'custody-conditions.not-shown',
			cites: ['rhodes-v-chapman-1981', 'farmer-v-brennan']
		}
	],
	vermont: [
		{
			when: all(
				anythingForPerson,
				has('officials-knew'),
				none('security-reason', 'short-duration')
			),
			then: 'met',
			because: 'custody-conditions.vermont-duty',
			cites: ['kennery-v-state-2011', 'vsa-12-5601']
		},
		{
			when: anythingForPerson,
			then: 'disputed',
			because: 'custody-conditions.vermont-both-ways',
			cites: ['kennery-v-state-2011', 'ingerson-v-pallito-2019']
		},
		{
			when: always,
			then: 'not-met',
			because: 'custody-conditions.vermont-not-shown',
			cites: ['kennery-v-state-2011']
		}
	],
	article11: [
		{
			when: always,
			then: 'not-met',
			because: 'custody-conditions.article-11',
			cites: ['vt-const-1-11']
		}
	],
	s254Rights: [
		duty(all(anythingForPerson, has('officials-knew'))),
		negligence,
		article4(has('no-hearing')),
		noArticle1
	],
	accrual: 'act'
};
