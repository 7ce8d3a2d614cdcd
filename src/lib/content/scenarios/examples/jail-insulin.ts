import type { Scenario } from '../scenario.ts';
import { adult, factors, officer, onDay, today } from '../telling.ts';

/** A prisoner with diabetes asks for insulin for two days, is ignored, and ends up in hospital. */
export const scenario: Scenario = {
	id: 'jail-insulin',
	today,
	isExample: true,
	follows: ['todaro-v-ward-1977', 'estelle-v-gamble'],
	facts: {
		facts: { ...adult, 'custody.now': 'yes' },
		incidents: [
			onDay('2026-03-02', {
				claims: ['medical-care'],
				...factors('medical-care', [
					'serious-need',
					'obvious-or-told',
					'refused-or-long-delay',
					'harm-resulted'
				]),
				'custody.then': 'sentenced',
				'custody.released': 'no',
				'grievance.status': 'finished',
				'harm.kinds': ['pain', 'serious-injury'],
				'harm.treatment': 'hospital',
				'evidence.kinds': ['medical-records', 'messages', 'witnesses']
			})
		],
		officers: [officer('corrections', { 'officer.intent': 'reckless' })]
	},
	expected: [
		{
			claim: 'medical-care',
			route: 'section-1983-officer',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['estelle-v-gamble', 'farmer-v-brennan', 'usc-42-1997e', 'porter-v-nussle']
		},
		{
			claim: 'medical-care',
			route: 'vermont-tort',
			defendant: 'officer',
			outcome: 'could-proceed',
			cites: ['vsa-12-5602', 'kennery-v-state-2011']
		},
		{
			claim: 'medical-care',
			route: 'vermont-tort',
			defendant: 'state',
			outcome: 'could-proceed',
			cites: ['vsa-12-5601', 'kennery-v-state-2011', 'vsa-3-1101']
		},
		{
			claim: 'medical-care',
			route: 'article-11',
			defendant: 'state',
			outcome: 'not-available',
			blockers: ['article-11'],
			cites: ['vt-const-1-11']
		},
		{
			claim: 'medical-care',
			route: 's254',
			defendant: 'officer',
			outcome: 'not-available',
			blockers: ['officer'],
			cites: ['vsa-20-2351a', 's254-2022-as-introduced']
		}
	]
};
