import { all, always, any, is, no, yes } from '#lib/domain/conditions/condition.ts';
import type { Condition } from '#lib/domain/conditions/condition.ts';
import type { Requirement, Row } from '#lib/domain/routes/route.ts';
import type { VermontReason } from '../copy/en/reasons/vermont.ts';

/** Sheriffs, State's Attorneys and their deputies are State employees for 3 V.S.A. § 1101. */
export const stateEmployee = is(
	'officer.agency',
	'state-police',
	'state-other',
	'corrections',
	'sheriff',
	'prosecutor'
);
export const townOfficer = is('officer.agency', 'municipal', 'constable');
export const federalPower: Condition = any(
	is('officer.agency', 'federal-border', 'federal-ice', 'federal-other'),
	all(is('officer.agency', 'task-force'), yes('officer.federalPower'))
);
export const privateGuard: Condition = any(
	is('officer.agency', 'private-security'),
	all(is('officer.agency', 'campus'), no('officer.sworn'))
);

/** Outside the scope of the job: off duty, and no police power used. */
export const privateAct = all(no('officer.onDuty'), no('officer.usedAuthority'));
export const onPurpose = is('officer.intent', 'on-purpose');
export const willful = is('officer.intent', 'on-purpose', 'reckless');

/** Wrongs that are acts done on purpose even when done by mistake, as false arrest and battery are. */
export const intendedAct = is(
	'claim',
	'force',
	'stop',
	'arrest',
	'home-search',
	'body-search',
	'property',
	'speech',
	'equal-treatment',
	'prosecution',
	'sexual-misconduct'
);

export const place: Requirement<VermontReason> = {
	id: 'place',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: is('incident.place', 'elsewhere'),
			then: 'not-met',
			because: 'vermont.outside',
			cites: ['vsa-12-512']
		},
		{ when: always, then: 'met', because: 'vermont.inside', cites: ['vsa-12-512'] }
	]
};

export const violation: Requirement<VermontReason> = {
	id: 'violation',
	role: 'element',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('violation.vermont', 'not-met'),
			then: 'not-met',
			because: 'vermont.wrong-not-shown',
			cites: ['vsa-12-512']
		},
		{
			when: is('violation.vermont', 'disputed', 'unsettled'),
			then: 'disputed',
			because: 'vermont.wrong-disputed',
			cites: ['vsa-12-512']
		},
		{ when: always, then: 'met', because: 'vermont.wrong-shown', cites: ['vsa-12-512'] }
	]
};

/**
 * Vermont's qualified official immunity: scope, discretion, and good faith judged objectively, by what was clearly
 * established. A town may raise it in the officer's place.
 */
export const officialImmunityRows: readonly Row<VermontReason>[] = [
	{
		when: all(is('claim', 'pursuit'), no('pursuit.only-failed-to-protect')),
		then: 'met',
		because: 'vermont.immunity-not-for-driving',
		cites: ['morais-v-yee-1994']
	},
	{
		when: is('established.vermont', 'controlling'),
		then: 'met',
		because: 'vermont.immunity-law-clear',
		cites: ['long-v-lesperance-1997', 'stevens-v-stearns-2003']
	},
	{
		when: is('established.vermont', 'arguable'),
		then: 'disputed',
		because: 'vermont.immunity-law-arguable',
		cites: ['stevens-v-stearns-2003', 'long-v-lesperance-1997']
	},
	{
		when: is('established.vermont', 'possibly-obvious'),
		then: 'unsettled',
		because: 'vermont.immunity-possibly-obvious',
		cites: ['stevens-v-stearns-2003', 'long-v-lesperance-1997']
	},
	{
		when: yes('officer.badFaith'),
		then: 'unsettled',
		because: 'vermont.immunity-bad-faith',
		cites: ['cook-v-nelson-1998', 'murray-v-white-1991', 'brayshaw-v-burlington-2015']
	},
	{
		when: always,
		then: 'not-met',
		because: 'vermont.immunity-good-faith',
		cites: ['murray-v-white-1991', 'stevens-v-stearns-2003', 'cook-v-nelson-1998']
	}
];

export const release: Requirement<VermontReason> = {
	id: 'release',
	role: 'bar',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('release.signed', 'none'),
			then: 'met',
			because: 'vermont.nothing-signed',
			cites: ['vsa-12-5603', 'town-of-newton-v-rumery']
		},
		{
			when: no('release.voluntary'),
			then: 'disputed',
			because: 'vermont.release-not-voluntary',
			cites: ['town-of-newton-v-rumery']
		},
		{
			when: all(stateEmployee, is('release.signed', 'settlement'), yes('release.withState')),
			then: 'not-met',
			because: 'vermont.settled-with-state',
			cites: ['vsa-12-5603']
		},
		{
			when: is('release.signed', 'dismissal-deal'),
			then: 'disputed',
			because: 'vermont.dismissal-deal',
			cites: ['town-of-newton-v-rumery']
		},
		{
			when: always,
			then: 'not-met',
			because: 'vermont.released',
			cites: ['town-of-newton-v-rumery']
		}
	]
};

export function deadline(cites: readonly string[]): Requirement<VermontReason> {
	return {
		id: 'deadline',
		role: 'bar',
		onFail: 'blocked',
		rows: [
			{ when: is('deadline', 'passed'), then: 'not-met', because: 'vermont.too-late', cites },
			{ when: always, then: 'met', because: 'vermont.in-time', cites }
		]
	};
}

/** Acting within the job, which claims against an employer need. */
export function scope(cites: readonly string[]): Requirement<VermontReason> {
	return {
		id: 'scope',
		role: 'gate',
		onFail: 'not-available',
		rows: [
			{ when: privateAct, then: 'not-met', because: 'vermont.outside-job', cites },
			{ when: always, then: 'met', because: 'vermont.within-job', cites }
		]
	};
}
