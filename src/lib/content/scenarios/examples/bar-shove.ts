import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** A sergeant walks up to a man who is arguing and shoves him without a word. */
export const scenario: Scenario = {
	id: 'bar-shove',
	today,
	isExample: true,
	follows: ['meli-v-burlington-2022'],
	facts: {
		facts: adult,
		incidents: [
			onDay('2026-02-21', {
				claims: ['force'],
				...factors('force', ['minor-or-no-crime', 'no-threat', 'no-warning', 'serious-injury']),
				'policy.involved': ['none'],
				'harm.kinds': ['pain', 'serious-injury', 'emotional'],
				'harm.treatment': 'hospital',
				'evidence.kinds': ['body-camera', 'medical-records', 'witnesses']
			})
		],
		officers: [officer('municipal', { 'officer.intent': 'on-purpose' })]
	},
	expected: [
		{
			claim: 'force',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'contested',
			blockers: ['qualified-immunity'],
			cites: ['graham-v-connor', 'zorn-v-linton']
		},
		{
			claim: 'force',
			route: 'section-1983-municipality',
			defendant: 'municipality',
			outcome: 'likely-blocked',
			blockers: ['policy'],
			cites: ['monell-v-department-of-social-services']
		},
		{
			claim: 'force',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'contested',
			blockers: ['official-immunity'],
			cites: ['vsa-24-901a', 'vsa-12-512']
		},
		{
			claim: 'force',
			route: 's254',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['s254-2022-as-introduced', 'vsa-20-2368', 'wilson-v-smith-1984']
		}
	]
};
