import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** Stopped for a rude gesture not even made, then arrested for words and a gesture. */
export const scenario: Scenario = {
	id: 'middle-finger',
	today,
	isExample: true,
	follows: ['swartz-v-insogna-2013', 'long-v-lesperance-1997'],
	facts: {
		facts: adult,
		incidents: [
			onDay('2026-05-08', {
				claims: ['stop', 'arrest', 'speech'],
				...factors('stop', ['no-violation-or-reason']),
				...factors('arrest', ['no-facts-of-crime', 'words-or-recording-only']),
				...factors('speech', ['criticism-or-complaint', 'retaliatory-words', 'no-probable-cause']),
				'custody.released': 'yes',
				'custody.releasedOn': '2026-05-08',
				'custody.processOn': 'unknown',
				'criminal.status': 'dismissed',
				'criminal.endedOn': '2026-09-15',
				'harm.kinds': ['jailed', 'emotional', 'money', 'legal-costs'],
				'evidence.kinds': ['body-camera', 'court-papers']
			})
		],
		officers: [officer('state-police', { 'officer.intent': 'on-purpose' })]
	},
	expected: [
		{
			claim: 'stop',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['delaware-v-prouse', 'terry-v-ohio']
		},
		{
			claim: 'arrest',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'contested',
			blockers: ['qualified-immunity'],
			cites: ['provost-v-newburgh-2001', 'zorn-v-linton']
		},
		{
			claim: 'arrest',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'contested',
			blockers: ['official-immunity'],
			cites: ['long-v-lesperance-1997', 'vsa-12-5602']
		},
		{
			claim: 'arrest',
			route: 'article-11',
			defendant: 'state',
			outcome: 'contested',
			cites: ['zullo-v-state-2019', 'state-v-hawkins-2013']
		},
		{
			claim: 'arrest',
			route: 's254',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['s254-2022-as-introduced', 'thurston-v-leno-1964']
		},
		{
			claim: 'speech',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'contested',
			blockers: ['qualified-immunity'],
			cites: ['houston-v-hill', 'nieves-v-bartlett']
		},
		{
			claim: 'speech',
			route: 's254',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['s254-2022-as-introduced', 'long-v-lesperance-1997']
		}
	]
};
