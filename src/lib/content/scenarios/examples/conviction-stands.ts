import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** A person serving a sentence for the very offence says there was no cause to arrest them for it. */
export const scenario: Scenario = {
	id: 'conviction-stands',
	today,
	isExample: true,
	follows: ['heck-v-humphrey'],
	facts: {
		facts: { ...adult, 'custody.now': 'yes' },
		incidents: [
			onDay('2025-09-12', {
				claims: ['arrest'],
				...factors('arrest', ['no-facts-of-crime', 'false-statement-to-get-warrant']),
				'policy.involved': ['none'],
				'criminal.status': 'convicted',
				'criminal.wouldContradict': 'yes',
				'grievance.status': 'not-available',
				'custody.released': 'no',
				'custody.processOn': '2025-09-13',
				'harm.kinds': ['jailed'],
				'evidence.kinds': ['court-papers']
			})
		],
		officers: [
			officer('municipal', { 'officer.intent': 'on-purpose', 'officer.badFaith': 'unknown' })
		]
	},
	expected: [
		{
			claim: 'arrest',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'blocked',
			blockers: ['conviction'],
			cites: ['heck-v-humphrey', 'olivier-v-brandon']
		},
		{
			claim: 'arrest',
			route: 'section-1983-municipality',
			defendant: 'municipality',
			outcome: 'blocked',
			blockers: ['conviction'],
			cites: ['heck-v-humphrey']
		},
		{
			claim: 'arrest',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'likely-blocked',
			cites: ['lay-v-pettengill-2011']
		},
		{
			claim: 'arrest',
			route: 's254',
			defendant: 'officer',
			outcome: 'likely-blocked',
			blockers: ['violation'],
			cites: ['s254-2022-as-introduced', 'lay-v-pettengill-2011']
		}
	]
};
