import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

const stopped = {
	claims: ['stop'],
	'bias.suspected': 'yes',
	'bias.grounds': ['race', 'color'],
	'policy.involved': ['custom']
} as const;

/** A driver stopped four times on one street within a year; each stop has its own facts and its own clock. */
export const scenario: Scenario = {
	id: 'four-stops',
	today,
	isExample: true,
	follows: ['delaware-v-prouse', 'state-v-rutter-2011'],
	facts: {
		facts: adult,
		incidents: [
			onDay('2025-10-20', {
				...stopped,
				...factors('stop', ['violation-seen', 'brief']),
				'incident.another': 'yes'
			}),
			onDay('2026-02-11', {
				...stopped,
				...factors('stop', ['no-violation-or-reason']),
				'incident.likeLast': 'no',
				'incident.another': 'yes'
			}),
			onDay('2026-05-19', {
				...stopped,
				...factors('stop', ['no-violation-or-reason']),
				'incident.likeLast': 'yes',
				'incident.another': 'yes'
			}),
			onDay('2026-08-27', {
				...stopped,
				claims: ['stop', 'equal-treatment'],
				...factors('stop', ['no-violation-or-reason', 'race-or-identity-mentioned']),
				'bias.words': 'yes',
				'incident.likeLast': 'no',
				...factors(
					'equal-treatment',
					['repeated-stops', 'no-violation', 'others-treated-better'],
					['data-or-pattern']
				)
			})
		],
		officers: [officer('municipal', { 'officer.intent': 'on-purpose' })]
	},
	expected: [
		{
			incident: 0,
			claim: 'stop',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'likely-blocked',
			blockers: ['violation', 'qualified-immunity'],
			cites: ['whren-v-united-states']
		},
		{
			incident: 0,
			claim: 'stop',
			route: 's254',
			defendant: 'officer',
			outcome: 'likely-blocked',
			blockers: ['violation'],
			cites: ['state-v-rutter-2011', 's254-2022-as-introduced']
		},
		{
			incident: 1,
			claim: 'stop',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['delaware-v-prouse', 'terry-v-ohio', 'vsa-12-512']
		},
		{
			incident: 1,
			claim: 'stop',
			route: 'section-1983-municipality',
			defendant: 'municipality',
			outcome: 'contested',
			blockers: ['policy'],
			cites: ['monell-v-department-of-social-services', 'connick-v-thompson']
		},
		{
			incident: 2,
			claim: 'stop',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['vsa-24-901a', 'vsa-12-512']
		},
		{
			incident: 2,
			claim: 'stop',
			route: 'article-11',
			defendant: 'municipality',
			outcome: 'contested',
			blockers: ['town'],
			cites: ['zullo-v-state-2019', 'report-ij-vermont-profile']
		},
		{
			incident: 3,
			claim: 'stop',
			route: 's254',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['s254-2022-as-introduced', 'zullo-v-state-2019', 'vt-const-1-11']
		},
		{
			incident: 3,
			claim: 'equal-treatment',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'needs-facts',
			cites: ['united-states-v-armstrong', 'yick-wo-v-hopkins-1886']
		},
		{
			incident: 3,
			claim: 'equal-treatment',
			route: 'public-accommodations',
			defendant: 'agency',
			outcome: 'contested',
			cites: ['vsa-9-4501', 'vsa-9-4502', 'vsa-9-4506']
		},
		{
			incident: 3,
			claim: 'equal-treatment',
			route: 's254',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['s254-2022-as-introduced', 'zullo-v-state-2019', 'vsa-9-4502']
		}
	]
};
