import { all, always, any, is, not, yes } from '#lib/domain/conditions/condition.ts';
import type { Requirement, Route } from '#lib/domain/routes/route.ts';
import type { federalReasons } from '../copy/en/reasons/federal.ts';
import {
	colorOfLaw,
	conviction,
	deadline,
	federalOfficer,
	grievance,
	mentalInjury,
	pendingCase,
	place,
	release,
	stateEmployee,
	stateOfMind,
	taskForce,
	violation
} from './section-1983.ts';

type Reason = keyof typeof federalReasons;

const person: Requirement<Reason> = {
	id: 'person',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: all(is('officer.agency', 'federal-other'), is('claim', 'home-search')),
			then: 'not-met',
			because: 'section-1983-officer.federal-home-search',
			cites: ['usc-42-1983', 'egbert-v-boule', 'ziglar-v-abbasi']
		},
		{
			when: federalOfficer,
			then: 'not-met',
			because: 'section-1983-officer.federal',
			cites: ['usc-42-1983', 'egbert-v-boule', 'goldey-v-fields']
		},
		{
			when: all(taskForce, yes('officer.federalPower')),
			then: 'not-met',
			because: 'section-1983-officer.federal-power',
			cites: ['usc-8-1357', 'egbert-v-boule']
		},
		{
			when: taskForce,
			then: 'unsettled',
			because: 'section-1983-officer.task-force',
			cites: ['jakuttis-v-dracut-2024', 'usc-8-1357', 'usc-42-1983']
		},
		{
			when: stateEmployee,
			then: 'met',
			because: 'section-1983-officer.state-personal-capacity',
			cites: ['hafer-v-melo', 'will-v-michigan', 'us-const-amend-11']
		},
		{
			when: always,
			then: 'met',
			because: 'section-1983-officer.person',
			cites: ['usc-42-1983', 'hafer-v-melo']
		}
	]
};

const involvement: Requirement<Reason> = {
	id: 'personal-involvement',
	role: 'element',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('claim', 'failure-to-intervene'),
			then: 'met',
			because: 'section-1983-officer.failing-to-step-in',
			cites: ['anderson-v-branen-1994']
		},
		{
			when: is('officer.role', 'watched'),
			then: 'not-met',
			because: 'section-1983-officer.only-watched',
			cites: ['anderson-v-branen-1994', 'tangreti-v-bachmann-2020']
		},
		{
			when: is('officer.role', 'in-charge'),
			then: 'not-met',
			because: 'section-1983-officer.only-in-charge',
			cites: ['ashcroft-v-iqbal', 'tangreti-v-bachmann-2020']
		},
		{
			when: is('officer.role', 'ordered'),
			then: 'met',
			because: 'section-1983-officer.ordered',
			cites: ['ashcroft-v-iqbal', 'tangreti-v-bachmann-2020']
		},
		{
			when: always,
			then: 'met',
			because: 'section-1983-officer.acted',
			cites: ['usc-42-1983', 'ashcroft-v-iqbal']
		}
	]
};

const absoluteImmunity: Requirement<Reason> = {
	id: 'absolute-immunity',
	role: 'defence',
	onFail: 'blocked',
	rows: [
		{
			when: all(is('officer.agency', 'judge'), is('officer.function', 'in-court')),
			then: 'not-met',
			because: 'section-1983-officer.judge-judging',
			cites: ['stump-v-sparkman']
		},
		{
			when: all(is('officer.agency', 'judge'), is('officer.function', 'investigating')),
			then: 'unsettled',
			because: 'section-1983-officer.judge-outside-court',
			cites: ['stump-v-sparkman']
		},
		{
			when: is('officer.agency', 'judge'),
			then: 'met',
			because: 'section-1983-officer.judge-private-act',
			cites: ['stump-v-sparkman']
		},
		{
			when: all(is('officer.agency', 'prosecutor'), is('officer.function', 'in-court')),
			then: 'not-met',
			because: 'section-1983-officer.prosecutor-in-court',
			cites: ['imbler-v-pachtman', 'van-de-kamp-v-goldstein']
		},
		{
			when: is('officer.agency', 'prosecutor'),
			then: 'met',
			because: 'section-1983-officer.prosecutor-investigating',
			cites: ['buckley-v-fitzsimmons', 'kalina-v-fletcher']
		},
		{
			when: all(
				is('claim', 'prosecution'),
				yes('prosecution.testimony-only'),
				not(
					any(
						yes('prosecution.evidence-planted-or-made-up'),
						yes('prosecution.evidence-hidden'),
						yes('prosecution.coercion')
					)
				)
			),
			then: 'not-met',
			because: 'section-1983-officer.testimony-only',
			cites: ['briscoe-v-lahue', 'rehberg-v-paulk']
		},
		{
			when: always,
			then: 'met',
			because: 'section-1983-officer.no-absolute-immunity',
			cites: ['malley-v-briggs', 'kalina-v-fletcher']
		}
	]
};

const qualifiedImmunity: Requirement<Reason> = {
	id: 'qualified-immunity',
	role: 'defence',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('established', 'controlling'),
			then: 'met',
			because: 'section-1983-officer.law-was-clear',
			cites: ['dc-v-wesby', 'zorn-v-linton', 'outlaw-v-hartford-2018']
		},
		{
			when: is('officer.agency', 'private-security'),
			then: 'unsettled',
			because: 'section-1983-officer.private-immunity',
			cites: ['richardson-v-mcknight', 'filarsky-v-delia']
		},
		{
			when: is('established', 'arguable'),
			then: 'disputed',
			because: 'section-1983-officer.law-arguably-clear',
			cites: ['zorn-v-linton', 'rivas-villegas-v-cortesluna', 'dc-v-wesby']
		},
		{
			when: is('established', 'possibly-obvious'),
			then: 'unsettled',
			because: 'section-1983-officer.possibly-obvious',
			cites: ['hope-v-pelzer', 'taylor-v-riojas', 'zorn-v-linton']
		},
		{
			when: always,
			then: 'not-met',
			because: 'section-1983-officer.law-not-clear',
			cites: ['zorn-v-linton', 'dc-v-wesby', 'ashcroft-v-al-kidd', 'pearson-v-callahan']
		}
	]
};

/** A state or local officer, sued personally under 42 U.S.C. § 1983. */
export const section1983Officer: Route<Reason> = {
	id: 'section-1983-officer',
	law: 'today',
	defendant: 'officer',
	deadline: 'section-1983',
	requirements: [
		place,
		person,
		colorOfLaw,
		violation,
		stateOfMind,
		involvement,
		absoluteImmunity,
		qualifiedImmunity,
		conviction,
		pendingCase,
		grievance,
		mentalInjury,
		release,
		deadline
	],
	remedies: [
		{
			because: 'section-1983.compensation',
			cites: ['carey-v-piphus', 'usc-42-1983']
		},
		{
			because: 'section-1983.nominal',
			cites: ['farrar-v-hobby']
		},
		{
			because: 'section-1983-officer.punitive',
			cites: ['smith-v-wade']
		},
		{
			because: 'section-1983.fees',
			cites: ['usc-42-1988', 'farrar-v-hobby', 'lackey-v-stinnie']
		},
		{
			because: 'section-1983-officer.order',
			cites: ['will-v-michigan', 'olivier-v-brandon', 'los-angeles-v-lyons']
		},
		{
			when: stateEmployee,
			because: 'section-1983-officer.state-pays',
			cites: ['vsa-12-5606', 'vsa-3-1101']
		},
		{
			when: is('officer.agency', 'municipal', 'constable'),
			because: 'section-1983-officer.town-pays',
			cites: ['vsa-24-901', 'vsa-24-901a']
		},
		{
			when: yes('custody.now'),
			because: 'section-1983.prison-limits',
			cites: ['usc-42-1997e']
		}
	],
	courts: [
		{
			because: 'section-1983.either-court',
			cites: ['howlett-v-rose', 'haywood-v-drown']
		},
		{
			because: 'section-1983.no-notice-of-claim',
			cites: ['felder-v-casey']
		}
	]
};
