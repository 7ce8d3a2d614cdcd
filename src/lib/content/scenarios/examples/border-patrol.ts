import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** Agents on a roving patrol stop a driver for no reason given and throw them to the ground. */
export const scenario: Scenario = {
	id: 'border-patrol',
	today,
	isExample: true,
	follows: ['egbert-v-boule'],
	facts: {
		facts: adult,
		incidents: [
			onDay('2026-06-03', {
				claims: ['force', 'stop'],
				...factors('force', [
					'minor-or-no-crime',
					'no-threat',
					'compliant-or-passive',
					'no-warning',
					'serious-injury'
				]),
				...factors('stop', ['no-violation-or-reason', 'hunch-or-location-only', 'arrest-like']),
				'harm.kinds': ['pain', 'serious-injury'],
				'harm.treatment': 'doctor',
				'evidence.kinds': ['own-video', 'medical-records']
			})
		],
		officers: [officer('federal-border', { 'officer.intent': 'on-purpose' })]
	},
	expected: [
		{
			claim: 'force',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'not-available',
			blockers: ['person'],
			cites: ['egbert-v-boule', 'goldey-v-fields', 'usc-42-1983']
		},
		{
			claim: 'force',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'not-available',
			blockers: ['who-answers'],
			cites: ['usc-28-1346', 'usc-28-2680']
		},
		{
			claim: 'force',
			route: 'federal-tort-claims',
			defendant: 'united-states',
			outcome: 'contested',
			blockers: ['discretionary-function'],
			cites: ['usc-28-2680', 'martin-v-united-states', 'usc-28-2401', 'usc-28-2675']
		},
		{
			claim: 'stop',
			route: 'federal-tort-claims',
			defendant: 'united-states',
			outcome: 'contested',
			blockers: ['discretionary-function'],
			cites: ['usc-28-2680', 'martin-v-united-states']
		},
		{
			claim: 'stop',
			route: 'public-accommodations',
			defendant: 'agency',
			outcome: 'not-available',
			cites: ['vsa-9-4501', 'vsa-9-4502']
		},
		{
			claim: 'force',
			route: 's254',
			defendant: 'officer',
			outcome: 'not-available',
			blockers: ['officer'],
			cites: ['vsa-20-2351a', 's254-2022-as-introduced', 'h849-2026']
		}
	]
};
