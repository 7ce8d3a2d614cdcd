import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** A handcuffed woman in a cell stops kicking the door and is punched; another officer looks on. */
export const scenario: Scenario = {
	id: 'cell-punch',
	today,
	isExample: true,
	follows: ['connelly-v-st-albans-lawton-2024', 'connelly-v-st-albans-koch-2024'],
	facts: {
		facts: adult,
		incidents: [
			onDay('2026-01-17', {
				claims: ['force', 'failure-to-intervene'],
				...factors('force', [
					'minor-or-no-crime',
					'no-threat',
					'compliant-or-passive',
					'restrained',
					'force-after-resistance-ended',
					'serious-force',
					'serious-injury',
					'no-police-purpose'
				]),
				...factors(
					'failure-to-intervene',
					['saw-it', 'underlying-wrong-clear'],
					['time-to-act', 'too-quick']
				),
				'custody.then': 'held-after-arrest',
				'custody.released': 'yes',
				'custody.releasedOn': '2026-01-18',
				'policy.involved': ['none'],
				'criminal.status': 'dismissed',
				'criminal.endedOn': '2026-07-01',
				'harm.kinds': ['pain', 'visible-injury', 'serious-injury'],
				'harm.treatment': 'hospital',
				'evidence.kinds': ['other-video', 'medical-records', 'photos']
			})
		],
		officers: [
			officer('municipal', {
				'officer.intent': 'on-purpose',
				'officer.badFaith': 'yes',
				'officer.another': 'yes',
				'officer.did': ['force']
			}),
			officer('municipal', {
				'officer.role': 'watched',
				'officer.intent': 'reckless',
				'officer.did': ['failure-to-intervene']
			})
		]
	},
	expected: [
		{
			claim: 'force',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['graham-v-connor', 'jones-v-treubig-2020', 'zorn-v-linton']
		},
		{
			claim: 'force',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['vsa-24-901a', 'vsa-12-512', 'wilson-v-smith-1984']
		},
		{
			claim: 'force',
			route: 'vermont-tort',
			defendant: 'municipality',
			outcome: 'not-available',
			blockers: ['not-willful'],
			cites: ['vsa-24-901a', 'simuro-v-shedd-2016']
		},
		{
			claim: 'force',
			route: 's254',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['s254-2022-as-introduced', 'vsa-20-2368']
		},
		{
			officer: 1,
			claim: 'failure-to-intervene',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'needs-facts',
			cites: ['anderson-v-branen-1994', 'oneill-v-krzeminski-1988']
		},
		{
			officer: 1,
			claim: 'failure-to-intervene',
			route: 's254',
			defendant: 'officer',
			outcome: 'contested',
			cites: ['s254-2022-as-introduced', 'vsa-20-2368', 'kane-v-lamothe-2007']
		}
	]
};
