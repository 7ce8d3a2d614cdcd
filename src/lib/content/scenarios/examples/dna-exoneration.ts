import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** A conviction on misleading evidence, thrown out after many years in prison. */
export const scenario: Scenario = {
	id: 'dna-exoneration',
	today,
	isExample: true,
	follows: ['grega-v-pettengill-2015'],
	facts: {
		facts: adult,
		incidents: [
			onDay('2008-03-10', {
				'incident.when': 'span',
				'incident.endDate': '2009-10-02',
				claims: ['prosecution'],
				...factors(
					'prosecution',
					[
						'officer-lied',
						'evidence-hidden',
						'no-probable-cause',
						'ended-without-conviction',
						'held-in-custody'
					],
					['ill-will']
				),
				'custody.then': 'pretrial',
				'custody.released': 'yes',
				'custody.releasedOn': '2025-11-20',
				'criminal.status': 'set-aside',
				'criminal.endedOn': '2025-11-20',
				'criminal.wouldContradict': 'yes',
				'harm.kinds': ['jailed', 'emotional', 'money', 'legal-costs'],
				'evidence.kinds': ['court-papers', 'police-report', 'objects']
			})
		],
		officers: [
			officer('state-police', { 'officer.intent': 'reckless', 'officer.badFaith': 'unknown' })
		]
	},
	expected: [
		{
			claim: 'prosecution',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'contested',
			blockers: ['qualified-immunity'],
			cites: ['ricciuti-v-nycta-1997', 'mcdonough-v-smith', 'heck-v-humphrey']
		},
		{
			claim: 'prosecution',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'needs-facts',
			cites: ['lay-v-pettengill-2011', 'bentley-v-northshore-1996', 'vsa-12-512']
		},
		{
			claim: 'prosecution',
			route: 's254',
			defendant: 'officer',
			outcome: 'needs-facts',
			range: ['could-proceed', 'blocked'],
			blockers: ['deadline'],
			cites: ['s254-2022-as-introduced', 'lay-v-pettengill-2011']
		}
	]
};
