import { scenario as jailInsulin } from '../examples/jail-insulin.ts';
import { scenario as plateSticker } from '../examples/plate-sticker-stop.ts';
import { adult, cell, changed, factors, officer, onDay, variation } from '../telling.ts';
import { cuffed, lastYear, lawfulStop } from './bases.ts';

const namesake = {
	facts: adult,
	incidents: [
		onDay(lastYear, {
			claims: ['arrest'],
			...factors('arrest', ['wrong-person', 'warrant', 'honest-mistake']),
			'policy.involved': ['none'],
			'custody.released': 'yes',
			'custody.releasedOn': lastYear,
			'custody.processOn': 'unknown',
			'harm.kinds': ['jailed']
		})
	],
	officers: [officer('municipal', { 'officer.intent': 'honest-mistake' })]
};

const coldCell = {
	facts: adult,
	incidents: [
		onDay(lastYear, {
			claims: ['custody-conditions'],
			...factors('custody-conditions', ['basic-need-denied', 'long-duration', 'officials-knew']),
			'custody.then': 'sentenced',
			'custody.released': 'yes',
			'custody.releasedOn': '2026-05-01',
			'grievance.status': 'finished',
			'policy.involved': ['written-policy']
		})
	],
	officers: [officer('corrections', { 'officer.intent': 'reckless' })]
};

const deputyAbuse = {
	facts: adult,
	incidents: [
		onDay(lastYear, {
			claims: ['sexual-misconduct'],
			...factors('sexual-misconduct', [
				'sexual-contact',
				'in-custody-or-coerced',
				'no-search-purpose'
			]),
			'policy.involved': ['none'],
			'harm.kinds': ['sexual-act', 'emotional']
		})
	],
	officers: [officer('sheriff', { 'officer.intent': 'on-purpose', 'officer.badFaith': 'yes' })]
};

const charged = {
	facts: adult,
	incidents: [
		onDay(lastYear, {
			claims: ['prosecution'],
			...factors('prosecution', ['no-probable-cause', 'ill-will', 'ended-without-conviction']),
			'criminal.status': 'dismissed',
			'criminal.endedOn': '2026-07-01',
			'harm.kinds': ['legal-costs', 'emotional']
		})
	],
	officers: [
		officer('prosecutor', { 'officer.intent': 'on-purpose', 'officer.function': 'in-court' })
	]
};

/** Cases that fail on what must be shown, or on an immunity. */
export const merits = [
	variation('lawful-stop-town', lawfulStop('municipal'), [
		cell(
			['stop', 'section-1983-municipality', 'municipality'],
			'likely-blocked',
			['violation', 'policy'],
			['whren-v-united-states']
		),
		cell(
			['stop', 'vermont-tort', 'officer'],
			'likely-blocked',
			['violation', 'official-immunity'],
			['state-v-rutter-2011']
		),
		cell(
			['stop', 'vermont-tort', 'municipality'],
			'likely-blocked',
			['violation', 'official-immunity'],
			['state-v-rutter-2011', 'civetti-v-turner-2020']
		),
		cell(
			['stop', 'article-11', 'municipality'],
			'likely-blocked',
			['violation', 'clear-law-or-bad-faith'],
			['state-v-rutter-2011', 'zullo-v-state-2019']
		)
	]),
	variation('lawful-stop-trooper', lawfulStop('state-police'), [
		cell(
			['stop', 'vermont-tort', 'state'],
			'likely-blocked',
			['violation'],
			['vsa-12-5601', 'state-v-rutter-2011']
		),
		cell(
			['stop', 'article-11', 'state'],
			'likely-blocked',
			['violation', 'clear-law-or-bad-faith'],
			['zullo-v-state-2019']
		)
	]),
	variation('lawful-stop-deputy', lawfulStop('sheriff'), [
		cell(['stop', 'vermont-tort', 'sheriff'], 'likely-blocked', ['violation'], ['vsa-24-309'])
	]),
	variation('lawful-stop-agent', lawfulStop('federal-border'), [
		cell(
			['stop', 'federal-tort-claims', 'united-states'],
			'likely-blocked',
			['violation'],
			['usc-28-1346', 'state-v-rutter-2011']
		)
	]),
	variation('namesake-town', namesake, [
		cell(
			['arrest', 'vermont-tort', 'municipality'],
			'likely-blocked',
			['official-immunity'],
			['civetti-v-turner-2020', 'murray-v-white-1991']
		),
		cell(
			['arrest', 'article-11', 'municipality'],
			'likely-blocked',
			['clear-law-or-bad-faith'],
			['zullo-v-state-2019']
		)
	]),
	variation('cold-cell-by-policy', coldCell, [
		cell(
			['custody-conditions', 'vermont-tort', 'state'],
			'blocked',
			['discretion'],
			['ingerson-v-pallito-2019', 'vsa-12-5601']
		)
	]),
	variation('deputy-abuse', deputyAbuse, [
		cell(
			['sexual-misconduct', 'vermont-tort', 'sheriff'],
			'contested',
			['sheriff', 'official-act'],
			['doe-v-forrest-2004', 'vsa-24-309']
		),
		cell(
			['sexual-misconduct', 'section-1983-officer', 'officer'],
			'could-proceed',
			[],
			['cash-v-county-of-erie-2011', 'hafer-v-melo']
		),
		cell(
			['sexual-misconduct', 's254', 'officer'],
			'could-proceed',
			[],
			['s254-2022-as-introduced', 'wilson-v-smith-1984']
		)
	]),
	variation('prosecutor-in-court', charged, [
		cell(
			['prosecution', 'section-1983-officer', 'officer'],
			'blocked',
			['absolute-immunity'],
			['imbler-v-pachtman']
		),
		cell(
			['prosecution', 'vermont-tort', 'officer'],
			'blocked',
			['absolute-immunity'],
			['oconnor-v-donovan-2012']
		),
		cell(['prosecution', 's254', 'officer'], 'not-available', ['officer'], ['vsa-20-2351a'])
	]),
	variation('judge-on-the-bench', changed(charged, { officer: { 'officer.agency': 'judge' } }), [
		cell(
			['prosecution', 'section-1983-officer', 'officer'],
			'blocked',
			['absolute-immunity'],
			['stump-v-sparkman']
		)
	]),
	variation(
		'insulin-forgotten',
		changed(jailInsulin.facts, { officer: { 'officer.intent': 'careless' } }),
		[
			cell(
				['medical-care', 'section-1983-officer', 'officer'],
				'likely-blocked',
				['state-of-mind'],
				['farmer-v-brennan', 'estelle-v-gamble']
			),
			cell(
				['medical-care', 'vermont-tort', 'state'],
				'could-proceed',
				[],
				['vsa-12-5601', 'kennery-v-state-2011']
			),
			cell(
				['medical-care', 'vermont-tort', 'officer'],
				'not-available',
				['who-answers'],
				['vsa-12-5602']
			)
		]
	),
	variation('chief-not-there', changed(cuffed, { officer: { 'officer.role': 'in-charge' } }), [
		cell(
			['force', 'section-1983-officer', 'officer'],
			'likely-blocked',
			['personal-involvement'],
			['tangreti-v-bachmann-2020', 'ashcroft-v-iqbal']
		),
		cell(
			['force', 's254', 'officer'],
			'contested',
			['act-or-omission'],
			['s254-2022-as-introduced']
		)
	]),
	variation(
		'sticker-mistake-unknown',
		changed(plateSticker.facts, { incident: { 'stop.honest-mistake': 'unknown' } }),
		[
			cell(
				['stop', 'section-1983-officer', 'officer'],
				'needs-facts',
				['qualified-immunity'],
				['rodriguez-v-united-states']
			),
			cell(
				['stop', 's254', 'officer'],
				'could-proceed',
				[],
				['s254-2022-as-introduced', 'zullo-v-state-2019']
			)
		]
	)
];
