import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** Protesters chained to a barrel are tasered, after talks and warnings, until they let go. */
export const scenario: Scenario = {
	id: 'chained-taser',
	today,
	isExample: true,
	follows: ['crowell-v-kirkpatrick-2009'],
	facts: {
		facts: adult,
		incidents: [
			onDay('2026-07-24', {
				claims: ['force'],
				...factors('force', [
					'minor-or-no-crime',
					'no-threat',
					'compliant-or-passive',
					'serious-force',
					'warned-or-ordered'
				]),
				'policy.involved': ['none'],
				'harm.kinds': ['pain', 'visible-injury'],
				'harm.treatment': 'first-aid',
				'evidence.kinds': ['own-video', 'witnesses']
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
			cites: ['zorn-v-linton', 'graham-v-connor']
		},
		{
			claim: 'force',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'likely-blocked',
			blockers: ['official-immunity'],
			cites: ['stevens-v-stearns-2003', 'vsa-24-901a']
		},
		{
			claim: 'force',
			route: 'article-11',
			defendant: 'municipality',
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
