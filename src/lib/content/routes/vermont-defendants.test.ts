import { describe, expect, test } from 'vitest';
import { effectsOf, rangeOf } from '#lib/domain/assessment/outcome.ts';
import type { Derived } from '#lib/domain/conditions/evaluate.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import type { Route } from '#lib/domain/routes/route.ts';
import { possibleRows } from '#lib/domain/routes/settle.ts';
import { claimIds } from '../claims/codebook.ts';
import { article11Municipality } from './article-11-municipality.ts';
import { article11State } from './article-11-state.ts';
import { publicAccommodations } from './public-accommodations.ts';
import { vermontTortMunicipality } from './vermont-tort-municipality.ts';
import { vermontTortOfficer } from './vermont-tort-officer.ts';
import { vermontTortSheriff } from './vermont-tort-sheriff.ts';
import { vermontTortState } from './vermont-tort-state.ts';

const onDuty: FactRecord = {
	'incident.place': 'vermont',
	'officer.onDuty': 'yes',
	'officer.usedAuthority': 'yes',
	'officer.role': 'acted',
	'officer.badFaith': 'no',
	'criminal.status': 'none',
	'release.signed': 'none',
	'prosecution.testimony-only': 'no',
	'policy.involved': ['none'],
	'bias.suspected': 'no',
	'bias.words': 'no'
};
const strong: Derived = {
	'violation.federal': ['met'],
	'violation.vermont': ['met'],
	article11: ['met'],
	'established.vermont': ['controlling'],
	deadline: ['open']
};

function range(route: Route, claim: string, facts: FactRecord, derived: Derived = {}) {
	const all = { ...strong, claim: [claim], ...derived };
	return rangeOf(
		route.requirements.map((one) =>
			effectsOf(one, possibleRows(one.rows, { ...onDuty, ...facts }, all))
		)
	);
}

function officer(agency: string, intent: string): FactRecord {
	return { 'officer.agency': agency, 'officer.intent': intent };
}

const intents = ['on-purpose', 'reckless', 'careless', 'honest-mistake'];
const federal = ['federal-border', 'federal-ice', 'federal-other'];

describe('State officers', () => {
	test('a trooper’s battery can never be charged to the State', () => {
		for (const claim of ['force', 'sexual-misconduct', 'pursuit']) {
			const facts = {
				...officer('state-police', 'on-purpose'),
				'sexual-misconduct.sexual-contact': 'yes',
				'pursuit.meant-to-harm': 'yes'
			};
			expect(range(vermontTortState, claim, facts)).toEqual(['blocked']);
		}
	});

	test('a trooper who acts willfully or with gross negligence may be sued personally', () => {
		for (const intent of ['on-purpose', 'reckless']) {
			expect(range(vermontTortOfficer, 'force', officer('state-police', intent))).toEqual([
				'could-proceed'
			]);
		}
	});

	test('for a trooper’s carelessness or mistake only the State answers', () => {
		for (const claim of claimIds) {
			for (const intent of ['careless', 'honest-mistake']) {
				for (const agency of ['state-police', 'state-other', 'corrections', 'sheriff']) {
					expect(range(vermontTortOfficer, claim, officer(agency, intent))).toEqual([
						'not-available'
					]);
				}
			}
		}
	});

	test('false arrest is not among the wrongs for which the State keeps its immunity', () => {
		const facts = officer('state-police', 'honest-mistake');
		expect(range(vermontTortState, 'arrest', facts)).toEqual(['contested']);
		const kept = vermontTortState.requirements.find(({ id }) => id === 'kept-immunity');
		const [row] = possibleRows(kept?.rows ?? [], facts, { claim: ['arrest'] });
		expect(row?.because).toBe('vermont-tort.state-false-arrest');
	});

	test('the State keeps its immunity for goods held by officers', () => {
		const facts = {
			...officer('state-police', 'careless'),
			'property.taken-for-self': 'no',
			'property.seized-under-warrant': 'yes'
		};
		expect(range(vermontTortState, 'property', facts)).toEqual(['blocked']);
	});

	test('a task of care the police took on is not a discretionary function', () => {
		expect(range(vermontTortState, 'medical-care', officer('state-police', 'careless'))).toEqual([
			'could-proceed'
		]);
	});

	test('a settlement with the State releases the trooper too', () => {
		const facts = {
			...officer('state-police', 'on-purpose'),
			'release.signed': 'settlement',
			'release.withState': 'yes',
			'release.voluntary': 'yes'
		};
		expect(range(vermontTortOfficer, 'force', facts)).toEqual(['likely-blocked']);
		expect(range(article11State, 'stop', facts)).toEqual(['likely-blocked']);
	});

	test('the Tort Claims Act cap is shown for the State and for no one else', () => {
		const capped = [
			vermontTortOfficer,
			vermontTortMunicipality,
			vermontTortState,
			vermontTortSheriff,
			article11State
		].filter(({ remedies }) =>
			remedies.some(({ because }) => because === 'vermont-tort.state-cap')
		);
		expect(capped).toEqual([vermontTortState]);
	});
});

describe('town and city officers', () => {
	test('an intentional wrong goes against the officer and never the town', () => {
		for (const claim of claimIds) {
			const facts = {
				...officer('municipal', 'on-purpose'),
				'pursuit.only-failed-to-protect': 'no'
			};
			expect(range(vermontTortOfficer, claim, facts)).toEqual(['could-proceed']);
			expect(range(vermontTortMunicipality, claim, facts)).toEqual(['not-available']);
		}
	});

	test('carelessness in care goes against the town and never the officer', () => {
		const facts = officer('municipal', 'careless');
		expect(range(vermontTortMunicipality, 'medical-care', facts)).toEqual(['could-proceed']);
		expect(range(vermontTortOfficer, 'medical-care', facts)).toEqual(['not-available']);
	});

	test('whether a mistaken arrest is intentional is unsettled for both', () => {
		const facts = officer('municipal', 'honest-mistake');
		expect(range(vermontTortMunicipality, 'arrest', facts)).toEqual(['contested']);
		expect(range(vermontTortOfficer, 'arrest', facts)).toEqual(['contested']);
	});

	test('the town may raise its officer’s immunity', () => {
		const facts = officer('municipal', 'careless');
		const unclear = { 'established.vermont': ['none'] };
		expect(range(vermontTortMunicipality, 'medical-care', facts, unclear)).toEqual([
			'likely-blocked'
		]);
		const immunity = vermontTortMunicipality.requirements.find(
			({ id }) => id === 'official-immunity'
		);
		for (const { cites } of immunity?.rows ?? []) expect(cites).toContain('civetti-v-turner-2020');
	});

	test('an officer’s off-duty private act is not the employer’s', () => {
		const facts = {
			...officer('municipal', 'careless'),
			'officer.onDuty': 'no',
			'officer.usedAuthority': 'no'
		};
		expect(range(vermontTortMunicipality, 'medical-care', facts)).toEqual(['not-available']);
		expect(range(vermontTortOfficer, 'medical-care', facts)).toEqual(['could-proceed']);
	});
});

describe('sheriffs and deputies', () => {
	test('a claim against the sheriff or a deputy is never better than contested', () => {
		for (const claim of claimIds) {
			for (const intent of intents) {
				for (const route of [vermontTortSheriff, vermontTortOfficer, vermontTortState]) {
					expect(range(route, claim, officer('sheriff', intent))).not.toContain('could-proceed');
				}
			}
		}
	});

	test('whether the sheriff answers for a deputy’s sexual misconduct is left to a jury: Doe v. Forrest', () => {
		const act = vermontTortSheriff.requirements.find(({ id }) => id === 'official-act');
		const [row] = possibleRows(act?.rows ?? [], {}, { claim: ['sexual-misconduct'] });
		expect(row?.then).toBe('unsettled');
		expect(row?.cites).toContain('doe-v-forrest-2004');
	});

	test('the sheriff has the four-year rule of 12 V.S.A. § 516', () => {
		expect(vermontTortSheriff.deadline).toBe('vermont-tort-sheriff');
		const limit = vermontTortSheriff.requirements.find(({ id }) => id === 'deadline');
		expect(limit?.rows.every(({ cites }) => cites.includes('vsa-12-516'))).toBe(true);
	});

	test('no one else has a sheriff to sue', () => {
		for (const agency of ['municipal', 'state-police', 'corrections', ...federal]) {
			expect(range(vermontTortSheriff, 'arrest', officer(agency, 'careless'))).toEqual([
				'not-available'
			]);
		}
	});
});

describe('official immunity', () => {
	test('an honest mistake where the law was unclear is protected; clear law takes the shield away', () => {
		const facts = officer('municipal', 'on-purpose');
		expect(range(vermontTortOfficer, 'stop', facts, { 'established.vermont': ['none'] })).toEqual([
			'likely-blocked'
		]);
		expect(range(vermontTortOfficer, 'stop', facts)).toEqual(['could-proceed']);
	});

	test('ill will alone does not defeat immunity, because good faith is objective', () => {
		const facts = { ...officer('municipal', 'on-purpose'), 'officer.badFaith': 'yes' };
		expect(range(vermontTortOfficer, 'stop', facts, { 'established.vermont': ['none'] })).toEqual([
			'contested'
		]);
	});

	test('a private guard has no official immunity', () => {
		const facts = officer('private-security', 'on-purpose');
		expect(range(vermontTortOfficer, 'force', facts, { 'established.vermont': ['none'] })).toEqual([
			'could-proceed'
		]);
	});

	test('a prosecutor is immune for all work within the office', () => {
		for (const work of ['in-court', 'investigating']) {
			const facts = { ...officer('prosecutor', 'on-purpose'), 'officer.function': work };
			expect(range(vermontTortOfficer, 'prosecution', facts)).toEqual(['blocked']);
		}
	});
});

describe('Article 11', () => {
	const trooper = officer('state-police', 'on-purpose');
	const unclear = { 'established.vermont': ['none'] };

	test('clearly established law is enough without bad faith', () => {
		expect(range(article11State, 'stop', trooper)).toEqual(['could-proceed']);
	});

	test('bad faith is enough without clearly established law', () => {
		const facts = { ...trooper, 'officer.badFaith': 'yes' };
		expect(range(article11State, 'stop', facts, unclear)).toEqual(['could-proceed']);
	});

	test('biased words may show bad faith', () => {
		const facts = { ...trooper, 'bias.words': 'yes' };
		expect(range(article11State, 'stop', facts, unclear)).toEqual(['could-proceed']);
	});

	test('with neither, the claim is likely blocked', () => {
		const facts = { ...trooper, 'stop.race-or-identity-mentioned': 'no' };
		expect(range(article11State, 'stop', facts, unclear)).toEqual(['likely-blocked']);
	});

	test('for a person who was charged, the lack of another remedy is unsettled', () => {
		for (const status of ['pending', 'dismissed', 'acquitted', 'convicted', 'plea', 'set-aside']) {
			const facts = { ...trooper, 'criminal.status': status };
			expect(range(article11State, 'stop', facts)).toEqual(['contested']);
		}
	});

	test('against a town it is never better than contested', () => {
		for (const claim of claimIds) {
			expect(range(article11Municipality, claim, officer('municipal', 'on-purpose'))).toEqual([
				'contested'
			]);
		}
	});

	test('neither town nor State answers for the other’s officers, or for federal ones', () => {
		for (const agency of federal) {
			expect(range(article11State, 'stop', officer(agency, 'on-purpose'))).toEqual([
				'not-available'
			]);
			expect(range(article11Municipality, 'stop', officer(agency, 'on-purpose'))).toEqual([
				'not-available'
			]);
		}
		expect(range(article11Municipality, 'stop', trooper)).toEqual(['not-available']);
		expect(range(article11State, 'stop', officer('municipal', 'on-purpose'))).toEqual([
			'not-available'
		]);
	});

	test('it is not open where Article 11 does not reach', () => {
		expect(range(article11State, 'speech', trooper, { article11: ['not-met'] })).toEqual([
			'not-available'
		]);
	});
});

describe('public accommodations', () => {
	const biased = {
		...officer('municipal', 'on-purpose'),
		'bias.suspected': 'yes',
		'bias.words': 'yes',
		'bias.grounds': ['race']
	};

	test('police work on the road is contested, a prison is covered', () => {
		expect(range(publicAccommodations, 'stop', biased)).toEqual(['contested']);
		expect(
			range(publicAccommodations, 'force', { ...biased, 'officer.agency': 'corrections' })
		).toEqual(['could-proceed']);
	});

	test('without a protected ground it is not open', () => {
		const facts = { ...biased, 'bias.grounds': ['other'] };
		expect(range(publicAccommodations, 'stop', facts)).toEqual(['not-available']);
	});

	test('it does not reach federal agencies', () => {
		for (const agency of federal) {
			const facts = { ...biased, 'officer.agency': agency };
			expect(range(publicAccommodations, 'stop', facts)).toEqual(['not-available']);
		}
	});
});

describe('every Vermont route', () => {
	const routes = [
		vermontTortOfficer,
		vermontTortMunicipality,
		vermontTortState,
		vermontTortSheriff,
		article11State,
		article11Municipality,
		publicAccommodations
	];

	test('is shut to what happened outside Vermont', () => {
		for (const route of routes) {
			const facts = { ...officer('municipal', 'on-purpose'), 'incident.place': 'elsewhere' };
			expect(range(route, 'force', facts)).toEqual(['not-available']);
		}
	});

	test('is never open after its time limit has passed', () => {
		for (const route of routes) {
			for (const agency of ['municipal', 'state-police', 'sheriff', 'corrections']) {
				const outcomes = range(route, 'stop', officer(agency, 'on-purpose'), {
					deadline: ['passed']
				});
				expect(outcomes).not.toContain('could-proceed');
				expect(outcomes).not.toContain('contested');
			}
		}
	});

	test('with nothing known, is not shut', () => {
		for (const route of routes) {
			const open = rangeOf(
				route.requirements.map((one) => effectsOf(one, possibleRows(one.rows, {}, {})))
			);
			expect(open.length).toBeGreaterThan(1);
		}
	});
});
