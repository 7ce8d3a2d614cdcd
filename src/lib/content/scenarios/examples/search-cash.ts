import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** The California case of the news report, placed in Vermont: officers keep part of what they seize. */
export const scenario: Scenario = {
	id: 'search-cash',
	today,
	isExample: true,
	follows: ['jessop-v-city-of-fresno-2019'],
	facts: {
		facts: adult,
		incidents: [
			onDay('2026-04-14', {
				claims: ['property'],
				...factors(
					'property',
					['taken-for-self', 'seized-under-warrant', 'no-way-to-get-back'],
					['state-remedy']
				),
				'policy.involved': ['none'],
				'harm.kinds': ['property', 'money'],
				'evidence.kinds': ['photos', 'objects', 'police-report']
			})
		],
		officers: [officer('municipal', { 'officer.intent': 'on-purpose', 'officer.badFaith': 'yes' })]
	},
	expected: [
		{
			claim: 'property',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'likely-blocked',
			blockers: ['qualified-immunity'],
			cites: ['jessop-v-city-of-fresno-2019', 'zorn-v-linton', 'usc-42-1983']
		},
		{
			claim: 'property',
			route: 'section-1983-municipality',
			defendant: 'municipality',
			outcome: 'likely-blocked',
			blockers: ['policy'],
			cites: ['monell-v-department-of-social-services']
		},
		{
			claim: 'property',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'contested',
			blockers: ['official-immunity'],
			cites: ['economou-v-carpenter-1965', 'vsa-24-901a', 'murray-v-white-1991', 'vsa-12-512']
		},
		{
			claim: 'property',
			route: 'vermont-tort',
			defendant: 'municipality',
			outcome: 'not-available',
			blockers: ['not-willful'],
			cites: ['vsa-24-901a', 'simuro-v-shedd-2016']
		},
		{
			claim: 'property',
			route: 'article-11',
			defendant: 'municipality',
			outcome: 'contested',
			cites: ['zullo-v-state-2019', 'vt-const-1-11']
		},
		{
			claim: 'property',
			route: 's254',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['s254-2022-as-introduced', 'economou-v-carpenter-1965', 'vsa-24-901a']
		}
	]
};
