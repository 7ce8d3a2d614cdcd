import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** A stop for what was no offence, and a car towed and searched on a faint smell. */
export const scenario: Scenario = {
	id: 'plate-sticker-stop',
	today,
	isExample: true,
	follows: ['zullo-v-state-2019'],
	facts: {
		facts: adult,
		incidents: [
			onDay('2026-03-18', {
				claims: ['stop', 'body-search'],
				...factors('stop', [
					'no-violation-or-reason',
					'law-did-not-forbid',
					'prolonged',
					'race-or-identity-mentioned'
				]),
				...factors('body-search', [
					'no-arrest-or-suspicion',
					'no-consent',
					'minor-offence',
					'vehicle-no-cause'
				]),
				'bias.suspected': 'yes',
				'bias.grounds': ['race', 'color'],
				'harm.kinds': ['emotional', 'money'],
				'evidence.kinds': ['body-camera', 'objects']
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
			cites: ['rodriguez-v-united-states', 'hafer-v-melo', 'vsa-12-5606']
		},
		{
			claim: 'stop',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['vsa-12-5602', 'huminski-v-lavoie-2001']
		},
		{
			claim: 'stop',
			route: 'vermont-tort',
			defendant: 'state',
			outcome: 'contested',
			blockers: ['discretion'],
			cites: ['vsa-12-5601', 'earle-v-state-2006']
		},
		{
			claim: 'stop',
			route: 'article-11',
			defendant: 'state',
			outcome: 'could-proceed',
			cites: ['zullo-v-state-2019', 'vt-const-1-11']
		},
		{
			claim: 'stop',
			route: 'public-accommodations',
			defendant: 'agency',
			outcome: 'contested',
			cites: ['vsa-9-4501', 'report-hrc-troopers-2022']
		},
		{
			claim: 'stop',
			route: 's254',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['s254-2022-as-introduced', 'zullo-v-state-2019']
		},
		{
			claim: 'body-search',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['knowles-v-iowa', 'arizona-v-gant']
		},
		{
			claim: 'body-search',
			route: 'article-11',
			defendant: 'state',
			outcome: 'could-proceed',
			cites: ['zullo-v-state-2019', 'state-v-bauder-2007']
		},
		{
			claim: 'body-search',
			route: 's254',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['s254-2022-as-introduced', 'zullo-v-state-2019']
		}
	]
};
