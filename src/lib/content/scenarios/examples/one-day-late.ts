import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** Force on someone in handcuffs, three years and one day ago. */
export const scenario: Scenario = {
	id: 'one-day-late',
	today,
	isExample: true,
	follows: ['powers-v-chouinard-1979'],
	facts: {
		facts: adult,
		incidents: [
			onDay('2023-11-21', {
				claims: ['force'],
				...factors('force', ['minor-or-no-crime', 'no-threat', 'restrained', 'serious-force']),
				'policy.involved': ['none'],
				'harm.kinds': ['pain', 'visible-injury'],
				'harm.treatment': 'doctor',
				'evidence.kinds': ['photos', 'medical-records']
			})
		],
		officers: [officer('municipal', { 'officer.intent': 'on-purpose' })]
	},
	expected: [
		{
			claim: 'force',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'blocked',
			blockers: ['deadline'],
			cites: ['vsa-12-512', 'owens-v-okure', 'powers-v-chouinard-1979']
		},
		{
			claim: 'force',
			route: 'section-1983-municipality',
			defendant: 'municipality',
			outcome: 'blocked',
			blockers: ['deadline'],
			cites: ['vsa-12-512', 'owens-v-okure']
		},
		{
			claim: 'force',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'blocked',
			blockers: ['deadline'],
			cites: ['vsa-12-512', 'powers-v-chouinard-1979']
		},
		{
			claim: 'force',
			route: 'article-11',
			defendant: 'municipality',
			outcome: 'blocked',
			blockers: ['deadline'],
			cites: ['vsa-12-512', 'chinnici-v-bennington-2024']
		},
		{
			claim: 'force',
			route: 's254',
			defendant: 'officer',
			outcome: 'blocked',
			blockers: ['deadline'],
			cites: ['s254-2022-as-introduced', 'vsa-12-512']
		}
	]
};
