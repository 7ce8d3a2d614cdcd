import { all, always, any, is, no, yes } from '#lib/domain/conditions/condition.ts';
import type { Requirement, Route } from '#lib/domain/routes/route.ts';
import type { s254Reasons } from '../copy/en/reasons/s254.ts';
import { federalOfficer, stateEmployee, taskForce } from './section-1983.ts';

type Reason = keyof typeof s254Reasons;

const bill = 's254-2022-as-introduced';

const place: Requirement<Reason> = {
	id: 'place',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: is('incident.place', 'elsewhere'),
			then: 'not-met',
			because: 's254.outside-vermont',
			cites: [bill]
		},
		{
			when: always,
			then: 'met',
			because: 's254.in-vermont',
			cites: [bill]
		}
	]
};

const start: Requirement<Reason> = {
	id: 'start',
	role: 'bar',
	onFail: 'blocked',
	rows: [
		{
			when: is('assume.s254-start', 'only-later-acts'),
			then: 'not-met',
			because: 's254.only-later-acts',
			cites: ['vsa-1-214', bill]
		},
		{
			when: always,
			then: 'met',
			because: 's254.as-if-in-force',
			cites: [bill, 's254-2022-as-passed']
		}
	]
};

const officer: Requirement<Reason> = {
	id: 'officer',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: federalOfficer,
			then: 'not-met',
			because: 's254.federal-officer',
			cites: ['vsa-20-2351a', bill, 'h849-2026']
		},
		{
			when: is('officer.agency', 'private-security'),
			then: 'not-met',
			because: 's254.private-guard',
			cites: ['vsa-20-2351a', bill]
		},
		{
			when: is('officer.agency', 'prosecutor', 'judge'),
			then: 'not-met',
			because: 's254.court-officer',
			cites: ['vsa-20-2351a', bill]
		},
		{
			when: is('officer.agency', 'out-of-state'),
			then: 'not-met',
			because: 's254.other-state',
			cites: ['vsa-20-2351a', bill]
		},
		{
			when: all(
				is('officer.agency', 'corrections'),
				is('assume.s254-officer', 'includes-corrections')
			),
			then: 'met',
			because: 's254.corrections-included',
			cites: [bill]
		},
		{
			when: is('officer.agency', 'corrections'),
			then: 'not-met',
			because: 's254.corrections-not-listed',
			cites: ['vsa-20-2351a', bill]
		},
		{
			when: all(taskForce, yes('officer.federalPower')),
			then: 'unsettled',
			because: 's254.task-force',
			cites: [bill, 'usc-8-1357']
		},
		{
			when: all(is('officer.agency', 'constable'), no('officer.sworn')),
			then: 'not-met',
			because: 's254.constable-without-powers',
			cites: ['vsa-20-2351a', bill]
		},
		{
			when: all(is('officer.agency', 'campus'), no('officer.sworn')),
			then: 'not-met',
			because: 's254.campus-guard',
			cites: ['vsa-20-2351a', bill]
		},
		{
			when: always,
			then: 'met',
			because: 's254.listed-officer',
			cites: ['vsa-20-2351a', bill]
		}
	]
};

const authority: Requirement<Reason> = {
	id: 'authority',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: yes('officer.onDuty'),
			then: 'met',
			because: 's254.on-duty',
			cites: [bill]
		},
		{
			when: yes('officer.usedAuthority'),
			then: 'met',
			because: 's254.used-authority',
			cites: [bill]
		},
		{
			when: any(yes('officer.uniform'), yes('officer.badge')),
			then: 'disputed',
			because: 's254.off-duty-with-badge',
			cites: [bill]
		},
		{
			when: always,
			then: 'not-met',
			because: 's254.private-act',
			cites: [bill]
		}
	]
};

const conduct: Requirement<Reason> = {
	id: 'act-or-omission',
	role: 'element',
	onFail: 'likely-blocked',
	rows: [
		{
			when: any(is('officer.role', 'watched'), is('claim', 'failure-to-intervene')),
			then: 'met',
			because: 's254.omission',
			cites: [bill, 'report-endqi-vermont']
		},
		{
			when: is('officer.role', 'in-charge'),
			then: 'unsettled',
			because: 's254.only-in-charge',
			cites: [bill]
		},
		{
			when: always,
			then: 'met',
			because: 's254.act',
			cites: [bill]
		}
	]
};

const vermontRight: Requirement<Reason> = {
	id: 'vermont-right',
	role: 'element',
	onFail: 'not-available',
	rows: [
		{
			when: is('s254.right', 'met'),
			then: 'met',
			because: 's254.vermont-right',
			cites: [bill, 's254-2022-purpose']
		},
		{
			when: is('s254.right', 'unsettled', 'disputed'),
			then: 'unsettled',
			because: 's254.vermont-right-unsettled',
			cites: [bill, 'zullo-v-state-2019']
		},
		{
			when: always,
			then: 'not-met',
			because: 's254.no-vermont-right',
			cites: [bill]
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
			because: 's254.violation-shown',
			cites: [bill]
		},
		{
			when: is('violation.vermont', 'disputed'),
			then: 'disputed',
			because: 's254.violation-disputed',
			cites: [bill]
		},
		{
			when: is('violation.vermont', 'unsettled'),
			then: 'unsettled',
			because: 's254.violation-unsettled',
			cites: [bill]
		},
		{
			when: always,
			then: 'not-met',
			because: 's254.violation-not-shown',
			cites: [bill]
		}
	]
};

const commonLawImmunity: Requirement<Reason> = {
	id: 'common-law-immunity',
	role: 'defence',
	onFail: 'likely-blocked',
	rows: [
		{
			when: always,
			then: 'met',
			because: 's254.no-common-law-immunity',
			cites: [bill, 's254-2022-purpose', 'report-endqi-vermont']
		}
	]
};

const statutoryImmunity: Requirement<Reason> = {
	id: 'statutory-immunity',
	role: 'defence',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('officer.intent', 'on-purpose'),
			then: 'met',
			because: 's254.on-purpose',
			cites: ['vsa-12-5602', 'vsa-24-901a']
		},
		{
			when: all(stateEmployee, is('officer.intent', 'reckless')),
			then: 'met',
			because: 's254.grossly-negligent',
			cites: ['vsa-12-5602']
		},
		{
			when: is('assume.s254-statutory-immunity', 'removed'),
			then: 'met',
			because: 's254.statutory-removed',
			cites: [bill, 'vsa-12-5602', 'vsa-24-901a']
		},
		{
			when: is('assume.s254-statutory-immunity', 'kept'),
			then: 'not-met',
			because: 's254.statutory-kept',
			cites: ['vsa-12-5602', 'vsa-24-901a', bill]
		},
		{
			when: always,
			then: 'unsettled',
			because: 's254.statutory-unknown',
			cites: [bill, 'vsa-12-5602', 'vsa-24-901a']
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
			because: 's254.conviction-stands',
			cites: [bill, 'heck-v-humphrey']
		},
		{
			when: is('criminal.status', 'pending'),
			then: 'unsettled',
			because: 's254.case-pending',
			cites: [bill, 'wallace-v-kato']
		},
		{
			when: always,
			then: 'met',
			because: 's254.no-conviction-problem',
			cites: [bill]
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
			because: 's254.nothing-signed',
			cites: [bill]
		},
		{
			when: no('release.voluntary'),
			then: 'disputed',
			because: 's254.release-not-voluntary',
			cites: [bill, 'town-of-newton-v-rumery']
		},
		{
			when: all(
				stateEmployee,
				is('release.signed', 'settlement', 'release'),
				yes('release.withState')
			),
			then: 'not-met',
			because: 's254.settled-with-state',
			cites: ['vsa-12-5603', bill]
		},
		{
			when: is('release.signed', 'dismissal-deal'),
			then: 'disputed',
			because: 's254.dismissal-deal',
			cites: [bill, 'town-of-newton-v-rumery']
		},
		{
			when: always,
			then: 'not-met',
			because: 's254.release-voluntary',
			cites: [bill, 'town-of-newton-v-rumery']
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
			because: 's254.too-late',
			cites: [bill, 'vsa-12-512']
		},
		{
			when: always,
			then: 'met',
			because: 's254.in-time',
			cites: [bill, 'vsa-12-512']
		}
	]
};

/** The officer, sued under S.254 of 2022 as introduced, which is not the law, as if it had been in force that day. */
export const s254: Route<Reason> = {
	id: 's254',
	law: 's254',
	defendant: 'officer',
	deadline: 's254',
	requirements: [
		place,
		start,
		officer,
		authority,
		conduct,
		vermontRight,
		violation,
		commonLawImmunity,
		statutoryImmunity,
		conviction,
		release,
		deadline
	],
	remedies: [
		{
			because: 's254.damages-or-order',
			cites: [bill, 'report-endqi-vermont']
		},
		{
			when: is('assume.s254-fees', 'not-known'),
			because: 's254.fees-not-known',
			cites: [bill]
		},
		{
			when: is('assume.s254-fees', 'winner-may-recover'),
			because: 's254.fees-assumed',
			cites: [bill]
		},
		{
			when: is('assume.s254-fees', 'each-side-pays'),
			because: 's254.no-fees-assumed',
			cites: [bill]
		},
		{
			when: is('assume.s254-indemnity', 'qualified'),
			because: 's254.indemnity-qualified',
			cites: ['s254-2022-purpose', bill]
		},
		{
			when: is('assume.s254-indemnity', 'full-in-good-faith'),
			because: 's254.indemnity-good-faith',
			cites: ['report-sears-op-ed-2022', 's254-2022-purpose']
		},
		{
			when: is('assume.s254-officer-share', 'not-known'),
			because: 's254.share-not-known',
			cites: [bill]
		},
		{
			when: is('assume.s254-officer-share', 'nothing'),
			because: 's254.share-none-assumed',
			cites: [bill]
		},
		{
			when: is('assume.s254-officer-share', 'part-if-bad-faith'),
			because: 's254.share-assumed',
			cites: [bill]
		},
		{
			when: is('assume.s254-cap', 'not-known'),
			because: 's254.cap-not-known',
			cites: [bill, 'vsa-12-5601']
		},
		{
			when: is('assume.s254-cap', 'no-cap'),
			because: 's254.no-cap-assumed',
			cites: [bill]
		},
		{
			when: is('assume.s254-cap', 'tort-claims-cap'),
			because: 's254.cap-assumed',
			cites: ['vsa-12-5601', bill]
		},
		{
			because: 's254.what-passed',
			cites: ['s254-2022-as-passed', 'vsa-20-2370']
		}
	],
	courts: [
		{
			because: 's254.court-not-stated',
			cites: [bill]
		},
		{
			because: 's254.federal-claim-unchanged',
			cites: ['howlett-v-rose', 'felder-v-casey']
		}
	]
};
