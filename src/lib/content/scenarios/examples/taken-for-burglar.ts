import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** A sick man in his own house is taken for a burglar; one officer uses force, another only stands there. */
export const scenario: Scenario = {
	id: 'taken-for-burglar',
	today,
	isExample: true,
	follows: ['burwell-v-peyton-2015'],
	facts: {
		facts: adult,
		incidents: [
			onDay('2026-05-29', {
				claims: ['force'],
				...factors('force', [
					'serious-crime',
					'no-threat',
					'compliant-or-passive',
					'known-vulnerability',
					'serious-force',
					'warned-or-ordered'
				]),
				'bias.suspected': 'yes',
				'bias.grounds': ['race'],
				'policy.involved': ['none'],
				'harm.kinds': ['pain', 'visible-injury', 'emotional'],
				'harm.treatment': 'hospital',
				'evidence.kinds': ['medical-records', 'police-report']
			})
		],
		officers: [
			officer('municipal', { 'officer.intent': 'reckless', 'officer.another': 'yes' }),
			officer('municipal', { 'officer.intent': 'reckless', 'officer.role': 'watched' })
		]
	},
	expected: [
		{
			claim: 'force',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'likely-blocked',
			blockers: ['qualified-immunity'],
			cites: ['graham-v-connor', 'zorn-v-linton']
		},
		{
			officer: 1,
			claim: 'force',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'likely-blocked',
			blockers: ['personal-involvement'],
			cites: ['tangreti-v-bachmann-2020', 'anderson-v-branen-1994']
		},
		{
			officer: 1,
			claim: 'force',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'likely-blocked',
			blockers: ['own-part'],
			cites: ['kane-v-lamothe-2007']
		},
		{
			claim: 'force',
			route: 'public-accommodations',
			defendant: 'agency',
			outcome: 'contested',
			cites: ['vsa-9-4502', 'moore-v-bitca-2020']
		},
		{
			claim: 'force',
			route: 's254',
			defendant: 'officer',
			outcome: 'contested',
			blockers: ['violation', 'statutory-immunity'],
			cites: ['s254-2022-as-introduced', 'vsa-20-2368', 'vsa-24-901a']
		}
	]
};
