import { scenario as borderPatrol } from '../examples/border-patrol.ts';
import { scenario as jailInsulin } from '../examples/jail-insulin.ts';
import { cell, changed, variation } from '../telling.ts';
import { biasedStop, crash, cuffed, groundlessStop } from './bases.ts';

const released = {
	incident: {
		'release.signed': 'release',
		'release.voluntary': 'yes',
		'release.withState': 'no'
	}
} as const;
const settledWithState = {
	incident: {
		'release.signed': 'settlement',
		'release.voluntary': 'yes',
		'release.withState': 'yes'
	}
} as const;
const signedAway = ['town-of-newton-v-rumery'];

/** Cases stopped by something signed, a conviction, a prison's rules or a pending case. */
export const bars = [
	variation('released-town', changed(cuffed, released), [
		cell(['force', 'section-1983-officer', 'officer'], 'likely-blocked', ['release'], signedAway),
		cell(
			['force', 'section-1983-municipality', 'municipality'],
			'likely-blocked',
			['release'],
			signedAway
		),
		cell(['force', 'vermont-tort', 'officer'], 'likely-blocked', ['release'], signedAway),
		cell(['force', 'article-11', 'municipality'], 'likely-blocked', ['release'], signedAway),
		cell(
			['force', 's254', 'officer'],
			'likely-blocked',
			['release'],
			['s254-2022-as-introduced', ...signedAway]
		)
	]),
	variation('released-crash', changed(crash('municipal'), released), [
		cell(['pursuit', 'vermont-tort', 'municipality'], 'likely-blocked', ['release'], signedAway)
	]),
	variation('settled-insulin', changed(jailInsulin.facts, settledWithState), [
		cell(
			['medical-care', 'section-1983-officer', 'officer'],
			'likely-blocked',
			['release'],
			['vsa-12-5603']
		),
		cell(['medical-care', 'vermont-tort', 'state'], 'likely-blocked', ['release'], ['vsa-12-5603'])
	]),
	variation('settled-trooper', changed(groundlessStop('state-police'), settledWithState), [
		cell(['stop', 'article-11', 'state'], 'likely-blocked', ['release'], ['vsa-12-5603']),
		cell(['stop', 'vermont-tort', 'officer'], 'likely-blocked', ['release'], ['vsa-12-5603'])
	]),
	variation('released-deputy', changed(groundlessStop('sheriff'), released), [
		cell(['stop', 'vermont-tort', 'sheriff'], 'likely-blocked', ['release'], signedAway)
	]),
	variation('released-bias', changed(biasedStop(), released), [
		cell(
			['equal-treatment', 'public-accommodations', 'agency'],
			'likely-blocked',
			['release'],
			signedAway
		)
	]),
	variation('released-agent', changed(borderPatrol.facts, released), [
		cell(
			['force', 'federal-tort-claims', 'united-states'],
			'likely-blocked',
			['release'],
			signedAway
		)
	]),
	variation(
		'forced-release',
		changed(cuffed, { incident: { ...released.incident, 'release.voluntary': 'no' } }),
		[cell(['force', 'section-1983-officer', 'officer'], 'contested', ['release'], signedAway)]
	),
	variation(
		'insulin-no-grievance',
		changed(jailInsulin.facts, { incident: { 'grievance.status': 'not-filed' } }),
		[
			cell(
				['medical-care', 'section-1983-officer', 'officer'],
				'blocked',
				['grievance'],
				['usc-42-1997e', 'porter-v-nussle']
			),
			cell(['medical-care', 'vermont-tort', 'state'], 'could-proceed', [], ['vsa-12-5601'])
		]
	),
	variation(
		'insulin-after-release',
		changed(jailInsulin.facts, {
			facts: { 'custody.now': 'no' },
			incident: {
				'grievance.status': 'not-filed',
				'custody.released': 'yes',
				'custody.releasedOn': '2026-10-01'
			}
		}),
		[
			cell(
				['medical-care', 'section-1983-officer', 'officer'],
				'could-proceed',
				[],
				['usc-42-1997e']
			)
		]
	),
	variation(
		'lock-up-no-grievance',
		changed(cuffed, {
			facts: { 'custody.now': 'yes' },
			incident: {
				'custody.then': 'held-after-arrest',
				'custody.released': 'no',
				'grievance.status': 'not-filed'
			}
		}),
		[
			cell(
				['force', 'section-1983-municipality', 'municipality'],
				'blocked',
				['grievance'],
				['usc-42-1997e']
			),
			cell(['force', 's254', 'officer'], 'could-proceed', [], ['s254-2022-as-introduced'])
		]
	),
	variation(
		'plea-long-served',
		changed(cuffed, {
			incident: { 'criminal.status': 'plea', 'criminal.wouldContradict': 'yes' }
		}),
		[
			cell(
				['force', 'section-1983-officer', 'officer'],
				'contested',
				['conviction'],
				['heck-v-humphrey', 'huang-v-johnson-2001']
			)
		]
	),
	variation(
		'plea-to-something-else',
		changed(cuffed, {
			incident: { 'criminal.status': 'plea', 'criminal.wouldContradict': 'no' }
		}),
		[cell(['force', 'section-1983-officer', 'officer'], 'could-proceed', [], ['heck-v-humphrey'])]
	),
	variation('charges-pending', changed(cuffed, { incident: { 'criminal.status': 'pending' } }), [
		cell(
			['force', 'section-1983-officer', 'officer'],
			'contested',
			['pending-case'],
			['wallace-v-kato', 'younger-v-harris']
		),
		cell(['force', 's254', 'officer'], 'contested', ['conviction'], ['s254-2022-as-introduced'])
	])
];
