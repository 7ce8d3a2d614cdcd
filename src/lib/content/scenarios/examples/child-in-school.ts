import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** A pupil of fourteen is slammed to the floor in handcuffs; the clock waits for the eighteenth birthday. */
export const scenario: Scenario = {
	id: 'child-in-school',
	today,
	isExample: true,
	follows: ['jones-v-treubig-2020'],
	facts: {
		facts: { ...adult, 'person.under18': 'yes', 'person.birthDate': '2006-12-01' },
		incidents: [
			onDay('2021-05-10', {
				claims: ['force'],
				...factors('force', [
					'minor-or-no-crime',
					'no-threat',
					'compliant-or-passive',
					'restrained',
					'force-after-resistance-ended',
					'serious-force',
					'serious-injury',
					'no-police-purpose',
					'known-vulnerability'
				]),
				'policy.involved': ['none'],
				'harm.kinds': ['pain', 'serious-injury', 'emotional'],
				'harm.treatment': 'hospital',
				'evidence.kinds': ['other-video', 'medical-records']
			})
		],
		officers: [officer('municipal', { 'officer.intent': 'on-purpose', 'officer.badFaith': 'yes' })]
	},
	expected: [
		{
			claim: 'force',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['jones-v-treubig-2020', 'vsa-12-551', 'hardin-v-straub']
		},
		{
			claim: 'force',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['vsa-12-551', 'vsa-24-901a']
		},
		{
			claim: 'force',
			route: 'article-11',
			defendant: 'municipality',
			outcome: 'needs-facts',
			range: ['contested', 'blocked'],
			blockers: ['deadline'],
			cites: ['zullo-v-state-2019', 'vsa-12-551']
		},
		{
			claim: 'force',
			route: 's254',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['s254-2022-as-introduced', 'vsa-20-2368', 'vsa-12-551']
		}
	]
};
