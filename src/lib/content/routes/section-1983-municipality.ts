import { all, always, is, no, yes } from '#lib/domain/conditions/condition.ts';
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
	stateOfMind,
	taskForce,
	violation
} from './section-1983.ts';

type Reason = keyof typeof federalReasons;

const municipality: Requirement<Reason> = {
	id: 'municipality',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: is('officer.agency', 'municipal', 'constable'),
			then: 'met',
			because: 'section-1983-municipality.town',
			cites: ['monell-v-department-of-social-services', 'usc-42-1983']
		},
		{
			when: is('officer.agency', 'sheriff'),
			then: 'unsettled',
			because: 'section-1983-municipality.sheriff',
			cites: [
				'mcmillian-v-monroe',
				'chandler-v-clark-2009',
				'rheaume-v-griswold-2016',
				'vsa-24-290'
			]
		},
		{
			when: is('officer.agency', 'state-police'),
			then: 'not-met',
			because: 'section-1983-municipality.state-police',
			cites: ['will-v-michigan', 'woodman-v-vermont-state-police-2012', 'us-const-amend-11']
		},
		{
			when: is('officer.agency', 'state-other', 'corrections', 'prosecutor', 'judge'),
			then: 'not-met',
			because: 'section-1983-municipality.state',
			cites: ['will-v-michigan', 'us-const-amend-11']
		},
		{
			when: federalOfficer,
			then: 'not-met',
			because: 'section-1983-municipality.federal',
			cites: ['usc-42-1983', 'egbert-v-boule']
		},
		{
			when: all(taskForce, yes('officer.federalPower')),
			then: 'not-met',
			because: 'section-1983-municipality.federal-power',
			cites: ['usc-8-1357', 'usc-42-1983']
		},
		{
			when: taskForce,
			then: 'unsettled',
			because: 'section-1983-municipality.task-force',
			cites: ['monell-v-department-of-social-services', 'jakuttis-v-dracut-2024']
		},
		{
			when: is('officer.agency', 'private-security'),
			then: 'not-met',
			because: 'section-1983-municipality.private',
			cites: ['monell-v-department-of-social-services', 'lugar-v-edmondson-oil']
		},
		{
			when: all(is('officer.agency', 'campus'), no('officer.sworn')),
			then: 'not-met',
			because: 'section-1983-municipality.private',
			cites: ['monell-v-department-of-social-services', 'lugar-v-edmondson-oil']
		},
		{
			when: is('officer.agency', 'campus'),
			then: 'unsettled',
			because: 'section-1983-municipality.campus',
			cites: ['vsa-20-2351a', 'will-v-michigan', 'monell-v-department-of-social-services']
		},
		{
			when: always,
			then: 'unsettled',
			because: 'section-1983-municipality.out-of-state',
			cites: ['monell-v-department-of-social-services', 'mcmillian-v-monroe']
		}
	]
};

const policy: Requirement<Reason> = {
	id: 'policy',
	role: 'element',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('policy.involved', 'written-policy'),
			then: 'met',
			because: 'section-1983-municipality.written-policy',
			cites: ['monell-v-department-of-social-services']
		},
		{
			when: is('policy.involved', 'policymaker'),
			then: 'met',
			because: 'section-1983-municipality.policymaker',
			cites: ['pembaur-v-cincinnati', 'monell-v-department-of-social-services']
		},
		{
			when: is('policy.involved', 'custom'),
			then: 'disputed',
			because: 'section-1983-municipality.custom',
			cites: ['monell-v-department-of-social-services', 'connick-v-thompson']
		},
		{
			when: is('policy.involved', 'training'),
			then: 'disputed',
			because: 'section-1983-municipality.training',
			cites: ['canton-v-harris', 'connick-v-thompson']
		},
		{
			when: always,
			then: 'not-met',
			because: 'section-1983-municipality.no-policy',
			cites: ['monell-v-department-of-social-services', 'connick-v-thompson']
		}
	]
};

const immunity: Requirement<Reason> = {
	id: 'immunity',
	role: 'defence',
	onFail: 'likely-blocked',
	rows: [
		{
			when: always,
			then: 'met',
			because: 'section-1983-municipality.no-immunity',
			cites: ['owen-v-independence']
		}
	]
};

/** A town or city, sued under 42 U.S.C. § 1983 for its own policy, custom or decision. */
export const section1983Municipality: Route<Reason> = {
	id: 'section-1983-municipality',
	law: 'today',
	defendant: 'municipality',
	deadline: 'section-1983',
	requirements: [
		place,
		municipality,
		colorOfLaw,
		violation,
		stateOfMind,
		policy,
		immunity,
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
			because: 'section-1983-municipality.no-punitive',
			cites: ['newport-v-fact-concerts', 'smith-v-wade']
		},
		{
			because: 'section-1983.fees',
			cites: ['usc-42-1988', 'farrar-v-hobby', 'lackey-v-stinnie']
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
