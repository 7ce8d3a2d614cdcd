import { all, always, any, is, no, not, yes } from '#lib/domain/conditions/condition.ts';
import type { Requirement, Route } from '#lib/domain/routes/route.ts';
import type { federalReasons } from '../copy/en/reasons/federal.ts';
import { federalOfficer, pendingCase, place, taskForce } from './section-1983.ts';

type Reason = keyof typeof federalReasons;

const federalEmployee: Requirement<Reason> = {
	id: 'federal-officer',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: federalOfficer,
			then: 'met',
			because: 'federal-tort-claims.federal-officer',
			cites: ['usc-28-2680', 'usc-28-1346']
		},
		{
			when: all(taskForce, yes('officer.federalPower')),
			then: 'met',
			because: 'federal-tort-claims.federal-power',
			cites: ['usc-8-1357', 'usc-28-2671']
		},
		{
			when: taskForce,
			then: 'unsettled',
			because: 'federal-tort-claims.task-force',
			cites: ['usc-28-2671', 'jakuttis-v-dracut-2024']
		},
		{
			when: always,
			then: 'not-met',
			because: 'federal-tort-claims.not-federal',
			cites: ['usc-28-2671', 'usc-28-1346']
		}
	]
};

const scope: Requirement<Reason> = {
	id: 'scope',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: is('claim', 'sexual-misconduct'),
			then: 'disputed',
			because: 'federal-tort-claims.sexual-scope',
			cites: ['doe-v-forrest-2004', 'usc-28-1346']
		},
		{
			when: yes('officer.onDuty'),
			then: 'met',
			because: 'federal-tort-claims.on-duty',
			cites: ['usc-28-2671', 'usc-28-1346']
		},
		{
			when: any(yes('officer.usedAuthority'), yes('officer.uniform'), yes('officer.badge')),
			then: 'disputed',
			because: 'federal-tort-claims.off-duty-authority',
			cites: ['usc-28-2671', 'usc-28-1346']
		},
		{
			when: always,
			then: 'not-met',
			because: 'federal-tort-claims.off-duty',
			cites: ['usc-28-2671', 'usc-28-1346']
		}
	]
};

const coveredWrong: Requirement<Reason> = {
	id: 'covered-wrong',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: is('claim', 'force', 'body-search', 'sexual-misconduct'),
			then: 'met',
			because: 'federal-tort-claims.assault-battery',
			cites: ['usc-28-2680', 'martin-v-united-states']
		},
		{
			when: is('claim', 'arrest', 'stop'),
			then: 'met',
			because: 'federal-tort-claims.false-imprisonment',
			cites: ['usc-28-2680', 'martin-v-united-states']
		},
		{
			when: is('claim', 'prosecution'),
			then: 'met',
			because: 'federal-tort-claims.malicious-prosecution',
			cites: ['usc-28-2680', 'martin-v-united-states']
		},
		{
			when: is('claim', 'home-search'),
			then: 'met',
			because: 'federal-tort-claims.home-entry',
			cites: ['martin-v-united-states', 'usc-28-1346']
		},
		{
			when: is('claim', 'property'),
			then: 'unsettled',
			because: 'federal-tort-claims.detained-goods',
			cites: ['usc-28-2680']
		},
		{
			when: is('claim', 'speech', 'equal-treatment'),
			then: 'not-met',
			because: 'federal-tort-claims.no-tort',
			cites: ['usc-28-2680', 'usc-28-1346']
		},
		{
			when: always,
			then: 'met',
			because: 'federal-tort-claims.carelessness',
			cites: ['usc-28-2680', 'usc-28-1346']
		}
	]
};

const violation: Requirement<Reason> = {
	id: 'violation',
	role: 'element',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('violation.vermont', 'met'),
			then: 'met',
			because: 'federal-tort-claims.wrong-shown',
			cites: ['usc-28-1346', 'usc-28-2680']
		},
		{
			when: is('violation.vermont', 'disputed'),
			then: 'disputed',
			because: 'federal-tort-claims.wrong-disputed',
			cites: ['usc-28-1346', 'usc-28-2680']
		},
		{
			when: is('violation.vermont', 'unsettled'),
			then: 'unsettled',
			because: 'federal-tort-claims.wrong-unsettled',
			cites: ['usc-28-1346', 'usc-28-2680']
		},
		{
			when: always,
			then: 'not-met',
			because: 'federal-tort-claims.wrong-not-shown',
			cites: ['usc-28-1346', 'usc-28-2680']
		}
	]
};

const discretion: Requirement<Reason> = {
	id: 'discretionary-function',
	role: 'defence',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('claim', 'medical-care', 'custody-conditions', 'pursuit', 'failure-to-intervene'),
			then: 'disputed',
			because: 'federal-tort-claims.choice-of-care',
			cites: ['usc-28-2680', 'martin-v-united-states']
		},
		{
			when: always,
			then: 'unsettled',
			because: 'federal-tort-claims.discretion-open',
			cites: ['usc-28-2680', 'martin-v-united-states']
		}
	]
};

const agencyClaim: Requirement<Reason> = {
	id: 'agency-claim',
	role: 'bar',
	onFail: 'blocked',
	rows: [
		{
			when: all(is('filed.kinds', 'court'), not(is('filed.kinds', 'federal-claim'))),
			then: 'disputed',
			because: 'federal-tort-claims.sued-first',
			cites: ['usc-28-2675', 'cfr-32-750-36']
		},
		{
			when: not(is('filed.kinds', 'federal-claim')),
			then: 'met',
			because: 'federal-tort-claims.claim-not-filed-yet',
			cites: ['usc-28-2675', 'usc-28-2401', 'cfr-32-750-36']
		},
		{
			when: is('filed.federalAnswer', 'waiting'),
			then: 'met',
			because: 'federal-tort-claims.waiting',
			cites: ['usc-28-2675', 'cfr-32-750-36']
		},
		{
			when: is('filed.federalAnswer', 'no-answer-six-months'),
			then: 'met',
			because: 'federal-tort-claims.silence',
			cites: ['usc-28-2675', 'cfr-32-750-36']
		},
		{
			when: always,
			then: 'met',
			because: 'federal-tort-claims.denied',
			cites: ['usc-28-2675', 'usc-28-2401', 'cfr-32-750-36']
		}
	]
};

const conviction: Requirement<Reason> = {
	id: 'conviction',
	role: 'bar',
	onFail: 'blocked',
	rows: [
		{
			when: all(is('criminal.status', 'convicted', 'plea'), yes('criminal.wouldContradict')),
			then: 'unsettled',
			because: 'federal-tort-claims.conviction-stands',
			cites: ['heck-v-humphrey', 'usc-28-1346']
		},
		{
			when: always,
			then: 'met',
			because: 'federal-tort-claims.no-conviction-problem',
			cites: ['heck-v-humphrey']
		}
	]
};

const release: Requirement<Reason> = {
	id: 'release',
	role: 'bar',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('release.signed', 'none'),
			then: 'met',
			because: 'federal.nothing-signed',
			cites: ['town-of-newton-v-rumery']
		},
		{
			when: no('release.voluntary'),
			then: 'disputed',
			because: 'federal.release-not-voluntary',
			cites: ['town-of-newton-v-rumery']
		},
		{
			when: is('release.signed', 'dismissal-deal'),
			then: 'disputed',
			because: 'federal.dismissal-deal',
			cites: ['town-of-newton-v-rumery']
		},
		{
			when: always,
			then: 'not-met',
			because: 'federal.release-voluntary',
			cites: ['town-of-newton-v-rumery']
		}
	]
};

const deadline: Requirement<Reason> = {
	id: 'deadline',
	role: 'bar',
	onFail: 'blocked',
	rows: [
		{
			when: is('deadline', 'passed'),
			then: 'not-met',
			because: 'federal-tort-claims.too-late',
			cites: ['usc-28-2401', 'cfr-32-750-36']
		},
		{
			when: always,
			then: 'met',
			because: 'federal-tort-claims.in-time',
			cites: ['usc-28-2401', 'cfr-32-750-36']
		}
	]
};

/** The United States, sued for the torts of federal officers under the Federal Tort Claims Act. */
export const federalTortClaims: Route<Reason> = {
	id: 'federal-tort-claims',
	law: 'today',
	defendant: 'united-states',
	deadline: 'federal-tort-claims',
	requirements: [
		place,
		federalEmployee,
		scope,
		coveredWrong,
		violation,
		discretion,
		agencyClaim,
		conviction,
		pendingCase,
		release,
		deadline
	],
	remedies: [
		{
			because: 'federal-tort-claims.compensation',
			cites: ['usc-28-1346', 'usc-28-2680']
		},
		{
			because: 'federal-tort-claims.no-punitive',
			cites: ['usc-28-2674', 'usc-28-2680']
		},
		{
			because: 'federal-tort-claims.judgment-bar',
			cites: ['usc-28-2676', 'usc-28-2680']
		}
	],
	courts: [
		{
			because: 'federal-tort-claims.federal-court',
			cites: ['usc-28-1346', 'usc-28-2402', 'martin-v-united-states']
		},
		{
			because: 'federal-tort-claims.agency-first',
			cites: ['usc-28-2675', 'usc-28-2401', 'cfr-32-750-36']
		}
	]
};
