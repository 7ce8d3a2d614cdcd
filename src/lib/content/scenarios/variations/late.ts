import { scenario as borderPatrol } from '../examples/border-patrol.ts';
import { cell, changed, variation } from '../telling.ts';
import { biasedStop, crash, groundlessStop } from './bases.ts';

const threeYearsAgo = '2023-11-22';
const aDayTooLong = '2023-11-21';

/** The last day, and the day after it. */
export const late = [
	variation('last-day-trooper', groundlessStop('state-police', threeYearsAgo), [
		cell(['stop', 'section-1983-officer', 'officer'], 'could-proceed', [], ['vsa-12-512']),
		cell(['stop', 'article-11', 'state'], 'could-proceed', [], ['zullo-v-state-2019'])
	]),
	variation('late-trooper', groundlessStop('state-police', aDayTooLong), [
		cell(['stop', 'section-1983-officer', 'officer'], 'blocked', ['deadline'], ['vsa-12-512']),
		cell(['stop', 'vermont-tort', 'state'], 'blocked', ['deadline'], ['vsa-12-512']),
		cell(
			['stop', 'article-11', 'state'],
			'blocked',
			['deadline'],
			['vsa-12-512', 'chinnici-v-bennington-2024']
		),
		cell(['stop', 's254', 'officer'], 'blocked', ['deadline'], ['s254-2022-as-introduced'])
	]),
	variation('late-crash', crash('municipal', aDayTooLong), [
		cell(['pursuit', 'vermont-tort', 'municipality'], 'blocked', ['deadline'], ['vsa-12-512'])
	]),
	variation('late-deputy', groundlessStop('sheriff', aDayTooLong), [
		cell(['stop', 'section-1983-officer', 'officer'], 'blocked', ['deadline'], ['vsa-12-512']),
		cell(
			['stop', 'vermont-tort', 'sheriff'],
			'contested',
			['sheriff', 'official-act'],
			['vsa-12-516']
		)
	]),
	variation('late-sheriff', groundlessStop('sheriff', '2022-11-21'), [
		cell(['stop', 'vermont-tort', 'sheriff'], 'blocked', ['deadline'], ['vsa-12-516'])
	]),
	variation('late-bias', biasedStop(aDayTooLong), [
		cell(
			['equal-treatment', 'public-accommodations', 'agency'],
			'blocked',
			['deadline'],
			['vsa-12-512', 'ernst-v-kauffman-2014']
		)
	]),
	variation(
		'late-federal-claim',
		changed(borderPatrol.facts, { incident: { 'incident.date': '2024-11-21' } }),
		[
			cell(
				['force', 'federal-tort-claims', 'united-states'],
				'blocked',
				['deadline'],
				['usc-28-2401']
			)
		]
	),
	variation(
		'federal-claim-denied-too-long-ago',
		changed(borderPatrol.facts, {
			incident: {
				'incident.date': '2025-01-10',
				'filed.kinds': ['federal-claim'],
				'filed.federalClaimOn': '2025-06-01',
				'filed.federalAnswer': 'denied',
				'filed.federalDeniedOn': '2026-05-21'
			}
		}),
		[
			cell(
				['stop', 'federal-tort-claims', 'united-states'],
				'blocked',
				['deadline'],
				['usc-28-2401', 'cfr-32-750-36']
			)
		]
	)
];
