import { adult, cell, changed, factors, offDuty, officer, onDay, variation } from '../telling.ts';
import { scenario as borderPatrol } from '../examples/border-patrol.ts';
import {
	biasedStop,
	crash,
	cuffed,
	cuffedBy,
	groundlessStop,
	lastYear,
	lawfulStop,
	prisonWorship
} from './bases.ts';

const elsewhere = { incident: { 'incident.place': 'elsewhere' } } as const;

/** A verbal harassment without touching, which no right of Vermont law is known to cover. */
const remarks = {
	facts: adult,
	incidents: [
		onDay(lastYear, {
			claims: ['sexual-misconduct'],
			...factors('sexual-misconduct', ['words-and-gratification', 'no-search-purpose']),
			'policy.involved': ['none']
		})
	],
	officers: [officer('municipal', { 'officer.intent': 'on-purpose' })]
};

/** Cases that a route does not reach at all. */
export const gates = [
	variation('elsewhere-town', changed(cuffed, elsewhere), [
		cell(
			['force', 'section-1983-officer', 'officer'],
			'not-available',
			['place'],
			['owens-v-okure']
		),
		cell(
			['force', 'section-1983-municipality', 'municipality'],
			'not-available',
			['place'],
			['owens-v-okure']
		),
		cell(['force', 'vermont-tort', 'officer'], 'not-available', ['place'], ['vsa-12-512']),
		cell(['force', 'article-11', 'municipality'], 'not-available', ['place'], ['vsa-12-512']),
		cell(['force', 's254', 'officer'], 'not-available', ['place'], ['s254-2022-as-introduced'])
	]),
	variation('elsewhere-crash', changed(crash('municipal'), elsewhere), [
		cell(['pursuit', 'vermont-tort', 'municipality'], 'not-available', ['place'], ['vsa-12-512'])
	]),
	variation('elsewhere-trooper', changed(groundlessStop('state-police'), elsewhere), [
		cell(['stop', 'vermont-tort', 'state'], 'not-available', ['place'], ['vsa-12-512']),
		cell(['stop', 'article-11', 'state'], 'not-available', ['place'], ['vsa-12-512'])
	]),
	variation('elsewhere-deputy', changed(groundlessStop('sheriff'), elsewhere), [
		cell(['stop', 'vermont-tort', 'sheriff'], 'not-available', ['place'], ['vsa-12-512'])
	]),
	variation('elsewhere-prison', changed(prisonWorship, elsewhere), [
		cell(
			['equal-treatment', 'public-accommodations', 'agency'],
			'not-available',
			['place'],
			['vsa-12-512']
		)
	]),
	variation('elsewhere-border', changed(borderPatrol.facts, elsewhere), [
		cell(
			['force', 'federal-tort-claims', 'united-states'],
			'not-available',
			['place'],
			['usc-28-1346']
		)
	]),
	variation('off-duty-town-officer', changed(cuffed, { officer: offDuty }), [
		cell(
			['force', 'section-1983-officer', 'officer'],
			'not-available',
			['color-of-law'],
			['monroe-v-pape']
		),
		cell(
			['force', 'section-1983-municipality', 'municipality'],
			'not-available',
			['color-of-law'],
			['monroe-v-pape']
		),
		cell(
			['force', 'article-11', 'municipality'],
			'not-available',
			['scope'],
			['zullo-v-state-2019']
		),
		cell(['force', 's254', 'officer'], 'not-available', ['authority'], ['s254-2022-as-introduced']),
		cell(
			['force', 'vermont-tort', 'officer'],
			'could-proceed',
			[],
			['vsa-24-901a', 'wilson-v-smith-1984']
		)
	]),
	variation('off-duty-crash', changed(crash('municipal'), { officer: offDuty }), [
		cell(['pursuit', 'vermont-tort', 'municipality'], 'not-available', ['scope'], ['vsa-24-901a'])
	]),
	variation('off-duty-trooper', changed(groundlessStop('state-police'), { officer: offDuty }), [
		cell(
			['stop', 'vermont-tort', 'state'],
			'not-available',
			['scope'],
			['vsa-12-5601', 'vsa-12-5602']
		),
		cell(['stop', 'article-11', 'state'], 'not-available', ['scope'], ['zullo-v-state-2019'])
	]),
	variation('off-duty-deputy', changed(groundlessStop('sheriff'), { officer: offDuty }), [
		cell(['stop', 'vermont-tort', 'sheriff'], 'not-available', ['scope'], ['vsa-24-309'])
	]),
	variation('off-duty-prison-guard', changed(prisonWorship, { officer: offDuty }), [
		cell(
			['equal-treatment', 'public-accommodations', 'agency'],
			'not-available',
			['scope'],
			['vsa-9-4502']
		)
	]),
	variation('off-duty-agent', changed(borderPatrol.facts, { officer: offDuty }), [
		cell(
			['force', 'federal-tort-claims', 'united-states'],
			'not-available',
			['scope'],
			['usc-28-2671']
		)
	]),
	variation('town-officer-is-not-the-state', groundlessStop('municipal'), [
		cell(['stop', 'vermont-tort', 'state'], 'not-available', ['state'], ['vsa-3-1101']),
		cell(['stop', 'vermont-tort', 'sheriff'], 'not-available', ['sheriff'], ['vsa-24-304']),
		cell(['stop', 'article-11', 'state'], 'not-available', ['state'], ['zullo-v-state-2019']),
		cell(
			['stop', 'public-accommodations', 'agency'],
			'not-available',
			['protected-ground'],
			['vsa-9-4502']
		),
		cell(
			['stop', 'federal-tort-claims', 'united-states'],
			'not-available',
			['federal-officer'],
			['usc-28-2671']
		)
	]),
	variation('trooper-is-not-the-town', lawfulStop('state-police'), [
		cell(['stop', 'vermont-tort', 'municipality'], 'not-available', ['town'], ['vsa-24-901a']),
		cell(['stop', 'article-11', 'municipality'], 'not-available', ['town'], ['zullo-v-state-2019'])
	]),
	variation(
		'store-guard',
		changed(cuffedBy('private-security'), { officer: { 'officer.joint': 'no' } }),
		[
			cell(
				['force', 'section-1983-officer', 'officer'],
				'not-available',
				['color-of-law'],
				['lugar-v-edmondson-oil']
			),
			cell(['force', 'vermont-tort', 'officer'], 'could-proceed', [], ['vsa-12-512']),
			cell(['force', 's254', 'officer'], 'not-available', ['officer'], ['vsa-20-2351a'])
		]
	),
	variation('agent-singles-out', biasedStop(lastYear, 'federal-ice'), [
		cell(
			['equal-treatment', 'federal-tort-claims', 'united-states'],
			'not-available',
			['covered-wrong'],
			['usc-28-2680']
		),
		cell(
			['equal-treatment', 'public-accommodations', 'agency'],
			'not-available',
			['public-accommodation'],
			['vsa-9-4501']
		)
	]),
	variation('remarks-only', remarks, [
		cell(
			['sexual-misconduct', 's254', 'officer'],
			'not-available',
			['vermont-right'],
			['s254-2022-as-introduced']
		)
	])
];
