import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** The case immunity was made for: a trooper with a warrant arrests a namesake, and lets him go. */
export const scenario: Scenario = {
	id: 'honest-mistake',
	today,
	isExample: true,
	follows: ['hunter-v-bryant'],
	facts: {
		facts: adult,
		incidents: [
			onDay('2026-08-05', {
				claims: ['arrest'],
				...factors('arrest', ['wrong-person', 'warrant', 'honest-mistake']),
				'custody.released': 'yes',
				'custody.releasedOn': '2026-08-05',
				'custody.processOn': 'unknown',
				'harm.kinds': ['jailed', 'emotional'],
				'evidence.kinds': ['police-report', 'body-camera']
			})
		],
		officers: [officer('state-police', { 'officer.intent': 'honest-mistake' })]
	},
	expected: [
		{
			claim: 'arrest',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'likely-blocked',
			blockers: ['qualified-immunity'],
			cites: ['dc-v-wesby', 'ashcroft-v-al-kidd', 'hafer-v-melo']
		},
		{
			claim: 'arrest',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'not-available',
			blockers: ['who-answers'],
			cites: ['vsa-12-5602', 'vsa-3-1101']
		},
		{
			claim: 'arrest',
			route: 'vermont-tort',
			defendant: 'state',
			outcome: 'contested',
			blockers: ['discretion', 'violation'],
			cites: ['vsa-12-5601', 'earle-v-state-2006']
		},
		{
			claim: 'arrest',
			route: 'article-11',
			defendant: 'state',
			outcome: 'likely-blocked',
			blockers: ['clear-law-or-bad-faith'],
			cites: ['zullo-v-state-2019']
		},
		{
			claim: 'arrest',
			route: 's254',
			defendant: 'officer',
			outcome: 'contested',
			blockers: ['violation', 'statutory-immunity'],
			cites: ['s254-2022-as-introduced', 'vsa-12-5602']
		}
	]
};
