import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** A man in a mental-health crisis comes at an officer with a tool and is shot dead within moments. */
export const scenario: Scenario = {
	id: 'shovel-shooting',
	today,
	isExample: true,
	follows: ['brunette-v-burlington-2018'],
	facts: {
		facts: {
			...adult,
			'case.role': 'estate',
			'death.fromThis': 'yes',
			'death.discoveredOn': '2026-04-02',
			'death.homicide': 'no',
			'estate.lettersOn': '2026-06-01'
		},
		incidents: [
			onDay('2026-04-02', {
				claims: ['force'],
				...factors('force', [
					'minor-or-no-crime',
					'known-vulnerability',
					'serious-force',
					'serious-injury',
					'armed-or-reaching',
					'attacked-or-threatened',
					'warned-or-ordered',
					'split-second'
				]),
				'policy.involved': ['none'],
				'harm.kinds': ['serious-injury'],
				'harm.treatment': 'hospital',
				'evidence.kinds': ['witnesses', 'medical-records', 'police-report']
			})
		],
		officers: [officer('municipal', { 'officer.intent': 'on-purpose' })]
	},
	expected: [
		{
			claim: 'force',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'likely-blocked',
			blockers: ['qualified-immunity'],
			cites: ['graham-v-connor', 'zorn-v-linton', 'vsa-12-557']
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
			outcome: 'likely-blocked',
			blockers: ['official-immunity'],
			cites: ['vsa-24-901a', 'stevens-v-stearns-2003']
		},
		{
			claim: 'force',
			route: 's254',
			defendant: 'officer',
			outcome: 'contested',
			blockers: ['violation'],
			cites: ['s254-2022-as-introduced', 'vsa-20-2368', 'vsa-12-557']
		}
	]
};
