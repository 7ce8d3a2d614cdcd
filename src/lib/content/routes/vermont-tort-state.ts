import { all, always, any, is, yes } from '#lib/domain/conditions/condition.ts';
import type { Requirement, Route } from '#lib/domain/routes/route.ts';
import type { VermontReason } from '../copy/en/reasons/vermont.ts';
import { deadline, onPurpose, place, release, scope, violation } from './vermont.ts';

const state: Requirement<VermontReason> = {
	id: 'state',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: is('officer.agency', 'state-police', 'state-other', 'corrections'),
			then: 'met',
			because: 'vermont-tort.state-employee',
			cites: ['vsa-12-5601', 'vsa-3-1101']
		},
		{
			when: is('officer.agency', 'sheriff'),
			then: 'unsettled',
			because: 'vermont-tort.state-or-sheriff',
			cites: ['vsa-3-1101', 'vsa-24-304', 'mclaughlin-v-state-1994']
		},
		{
			when: is('officer.agency', 'campus', 'task-force'),
			then: 'unsettled',
			because: 'vermont-tort.perhaps-state',
			cites: ['vsa-3-1101', 'vsa-12-5601']
		},
		{
			when: is('officer.agency', 'prosecutor'),
			then: 'not-met',
			because: 'vermont-tort.state-prosecutor',
			cites: ['huminski-v-lavoie-2001', 'oconnor-v-donovan-2012']
		},
		{
			when: always,
			then: 'not-met',
			because: 'vermont-tort.not-state',
			cites: ['vsa-3-1101', 'vsa-12-5601']
		}
	]
};

const kept = any(
	yes('property.seized-under-warrant'),
	yes('property.outside-warrant'),
	yes('property.no-way-to-get-back')
);

/** The kinds of wrong for which the State keeps its immunity, 12 V.S.A. § 5601(e)(2) and (6). */
const keptImmunity: Requirement<VermontReason> = {
	id: 'kept-immunity',
	role: 'defence',
	onFail: 'blocked',
	rows: [
		{
			when: all(is('claim', 'force'), onPurpose),
			then: 'not-met',
			because: 'vermont-tort.state-battery',
			cites: ['vsa-12-5601', 'heffernan-v-state-2018']
		},
		{
			when: is('claim', 'force'),
			then: 'disputed',
			because: 'vermont-tort.state-force-not-meant',
			cites: ['vsa-12-5601', 'wilson-v-smith-1984']
		},
		{
			when: all(is('claim', 'sexual-misconduct'), yes('sexual-misconduct.sexual-contact')),
			then: 'not-met',
			because: 'vermont-tort.state-battery',
			cites: ['vsa-12-5601', 'heffernan-v-state-2018']
		},
		{
			when: all(is('claim', 'pursuit'), yes('pursuit.meant-to-harm')),
			then: 'not-met',
			because: 'vermont-tort.state-battery',
			cites: ['vsa-12-5601', 'heffernan-v-state-2018']
		},
		{
			when: all(is('claim', 'property'), yes('property.taken-for-self')),
			then: 'disputed',
			because: 'vermont-tort.state-theft',
			cites: ['vsa-12-5601']
		},
		{
			when: all(is('claim', 'property'), kept),
			then: 'not-met',
			because: 'vermont-tort.state-goods',
			cites: ['vsa-12-5601']
		},
		{
			when: all(
				is('claim', 'body-search'),
				any(yes('body-search.strip-or-cavity'), yes('body-search.medical-intrusion'))
			),
			then: 'disputed',
			because: 'vermont-tort.state-touching',
			cites: ['vsa-12-5601', 'heffernan-v-state-2018']
		},
		{
			when: is('claim', 'stop', 'arrest', 'prosecution'),
			then: 'met',
			because: 'vermont-tort.state-false-arrest',
			cites: ['vsa-12-5601']
		},
		{
			when: always,
			then: 'met',
			because: 'vermont-tort.state-not-listed',
			cites: ['vsa-12-5601']
		}
	]
};

const discretion: Requirement<VermontReason> = {
	id: 'discretion',
	role: 'defence',
	onFail: 'blocked',
	rows: [
		{
			when: is('claim', 'pursuit', 'medical-care'),
			then: 'met',
			because: 'vermont-tort.not-discretionary',
			cites: ['kennery-v-state-2011', 'rochon-v-state-2004', 'vsa-12-5601']
		},
		{
			when: all(
				is('claim', 'custody-conditions'),
				is('policy.involved', 'written-policy', 'policymaker')
			),
			then: 'not-met',
			because: 'vermont-tort.discretionary-choice',
			cites: ['ingerson-v-pallito-2019', 'vsa-12-5601']
		},
		{
			when: always,
			then: 'unsettled',
			because: 'vermont-tort.discretion-open',
			cites: ['earle-v-state-2006', 'kennery-v-state-2011', 'vsa-12-5601']
		}
	]
};

const privateAnalog: Requirement<VermontReason> = {
	id: 'private-analog',
	role: 'element',
	onFail: 'blocked',
	rows: [
		{
			when: is('claim', 'speech', 'equal-treatment', 'failure-to-intervene'),
			then: 'disputed',
			because: 'vermont-tort.no-analog-sure',
			cites: ['amys-enterprises-v-sorrell-2002', 'vsa-12-5601']
		},
		{
			when: always,
			then: 'met',
			because: 'vermont-tort.analog',
			cites: ['rochon-v-state-2004', 'vsa-12-5601']
		}
	]
};

/** A claim against the State under the Vermont Tort Claims Act. */
export const vermontTortState: Route<VermontReason> = {
	id: 'vermont-tort',
	law: 'today',
	defendant: 'state',
	deadline: 'vermont-tort',
	requirements: [
		place,
		state,
		scope(['vsa-12-5601', 'vsa-12-5602']),
		keptImmunity,
		discretion,
		privateAnalog,
		violation,
		release,
		deadline(['vsa-12-512', 'vsa-12-511'])
	],
	remedies: [
		{ because: 'vermont-tort.state-cap', cites: ['vsa-12-5601'] },
		{ because: 'vermont-tort.state-insurance', cites: ['vsa-12-5601'] }
	],
	courts: [
		{
			because: 'vermont-tort.state-superior-court',
			cites: ['vsa-12-5601', 'us-const-amend-11']
		}
	]
};
