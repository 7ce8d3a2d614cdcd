import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** A sit-in: an order, a warning, and a wristlock on a protester who will not stand. */
export const scenario: Scenario = {
	id: 'sit-in-wristlock',
	today,
	isExample: true,
	follows: ['zorn-v-linton'],
	facts: {
		facts: adult,
		incidents: [
			onDay('2026-06-10', {
				claims: ['force'],
				...factors('force', [
					'minor-or-no-crime',
					'no-threat',
					'compliant-or-passive',
					'serious-injury',
					'warned-or-ordered'
				]),
				'harm.kinds': ['pain', 'serious-injury'],
				'harm.treatment': 'doctor',
				'evidence.kinds': ['other-video', 'medical-records', 'witnesses']
			})
		],
		officers: [officer('state-police', { 'officer.intent': 'on-purpose' })]
	},
	expected: [
		{
			claim: 'force',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'likely-blocked',
			blockers: ['qualified-immunity'],
			cites: ['zorn-v-linton', 'graham-v-connor', 'hafer-v-melo']
		},
		{
			claim: 'force',
			route: 'section-1983-municipality',
			defendant: 'municipality',
			outcome: 'not-available',
			blockers: ['municipality'],
			cites: ['will-v-michigan', 'woodman-v-vermont-state-police-2012']
		},
		{
			claim: 'force',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'likely-blocked',
			blockers: ['official-immunity'],
			cites: ['vsa-12-5602', 'stevens-v-stearns-2003']
		},
		{
			claim: 'force',
			route: 'vermont-tort',
			defendant: 'state',
			outcome: 'blocked',
			blockers: ['kept-immunity'],
			cites: ['vsa-12-5601', 'heffernan-v-state-2018']
		},
		{
			claim: 'force',
			route: 'article-11',
			defendant: 'state',
			outcome: 'likely-blocked',
			blockers: ['clear-law-or-bad-faith'],
			cites: ['zullo-v-state-2019']
		},
		{
			claim: 'force',
			route: 's254',
			defendant: 'officer',
			outcome: 'contested',
			blockers: ['violation'],
			cites: ['s254-2022-as-introduced', 'vsa-20-2368']
		}
	]
};
