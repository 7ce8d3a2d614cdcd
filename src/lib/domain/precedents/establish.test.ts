import { describe, expect, test } from 'vitest';
import { establish } from './establish.ts';
import type { ClaimFactors, FactorStatus, Precedent } from './precedent.ts';

const claim: ClaimFactors = {
	id: 'force',
	factors: [
		{ id: 'restrained', side: 'person' },
		{ id: 'no-warning', side: 'person' },
		{ id: 'no-threat', side: 'person' },
		{ id: 'armed', side: 'officer' },
		{ id: 'fled', side: 'officer' }
	]
};

const held: Precedent = {
	id: 'held',
	name: 'Held v. Officer',
	citation: '',
	court: '2d-cir',
	decidedOn: '2020-06-26',
	incidentYear: 2015,
	claim: 'force',
	right: '',
	posture: '',
	facts: '',
	present: ['restrained', 'no-warning', 'fled'],
	absent: ['armed'],
	disputed: [],
	violation: 'yes',
	clearlyEstablished: 'yes',
	immunity: 'denied',
	use: 'clearly-establishes',
	rule: '',
	sourceUrl: '',
	verification: 'text',
	mayControl: true
};

const shield: Precedent = {
	...held,
	id: 'shield',
	decidedOn: '2021-01-01',
	present: ['armed', 'restrained'],
	absent: [],
	violation: 'no',
	immunity: 'granted',
	use: 'shield',
	mayControl: false
};

type Factors = Readonly<Record<string, FactorStatus>>;

const alike: Factors = {
	restrained: 'present',
	'no-warning': 'present',
	'no-threat': 'absent',
	armed: 'absent',
	fled: 'absent'
};

function ask(precedents: readonly Precedent[], factors: Factors, on: string | null = '2024-01-01') {
	return establish(precedents, { claim, factors, on, law: 'federal' });
}

describe('a held violation', () => {
	test('controls when every reason is present and nothing new is against it', () => {
		const { bands, forPerson } = ask([held], alike);
		expect(bands).toEqual(['controlling']);
		expect(forPerson[0]).toMatchObject({ precedent: 'held', relation: 'controls', missing: [] });
	});

	test('counts from the day after it was decided, not on the day', () => {
		expect(ask([held], alike, '2020-06-26').bands).toEqual(['none']);
		expect(ask([held], alike, '2020-06-27').bands).toEqual(['controlling']);
	});

	test('known only by its year counts from the next year', () => {
		const dated = { ...held, decidedOn: '2020' };
		expect(ask([dated], alike, '2020-12-31').bands).toEqual(['none']);
		expect(ask([dated], alike, '2021-01-01').bands).toEqual(['controlling']);
	});

	test('is distinguished by an officer-factor it did not have', () => {
		const { bands, forPerson } = ask([held], { ...alike, armed: 'present' });
		expect(bands).toEqual(['arguable']);
		expect(forPerson[0]).toMatchObject({ relation: 'near', extra: ['armed'] });
	});

	test('is not distinguished by an officer-factor it had', () => {
		expect(ask([held], { ...alike, fled: 'present' }).bands).toEqual(['controlling']);
	});

	test('would control if the unknown warning was not given', () => {
		const { bands, forPerson } = ask([held], { ...alike, 'no-warning': 'unknown' });
		expect(bands).toEqual(['controlling', 'none']);
		expect(forPerson[0]).toMatchObject({ relation: 'would-control', ifPresent: ['no-warning'] });
	});

	test('is arguable with one of four reasons missing, and no longer with two', () => {
		const wide = { ...held, reason: ['restrained', 'no-warning', 'no-threat', 'harm'] };
		const factors = [...claim.factors, { id: 'harm', side: 'person' as const }];
		const bandsFor = (harm: FactorStatus, threat: FactorStatus) =>
			establish([{ ...wide, present: [...wide.reason] }], {
				claim: { id: 'force', factors },
				factors: { ...alike, harm, 'no-threat': threat },
				on: '2024-01-01',
				law: 'federal'
			}).bands;
		expect(bandsFor('present', 'absent')).toEqual(['arguable']);
		expect(bandsFor('absent', 'absent')).toEqual(['none']);
	});

	test('rests only on the reasons it names', () => {
		const narrow = { ...held, reason: ['restrained'] };
		expect(ask([narrow], { ...alike, 'no-warning': 'absent' }).bands).toEqual(['controlling']);
	});

	test('may or may not be earlier when the day of the incident is unknown', () => {
		const { bands, forPerson } = ask([held], alike, null);
		expect(bands).toEqual(['controlling', 'none']);
		expect(forPerson[0]?.relation).toBe('would-control');
	});
});

describe('decisions that never establish federal law', () => {
	test.each([
		['a summary order', { isSummaryOrder: true }],
		['a district court', { court: 'd-vt', use: 'illustration' }],
		['the Vermont Supreme Court', { court: 'vt-supreme', use: 'illustration' }],
		['another circuit', { court: 'other-circuit', use: 'consensus' }],
		['a dispute sent to a jury', { use: 'fact-issue', violation: 'fact-issue' }],
		['a case whose ground is not coded', { mayControl: false }],
		['a case that supplies a test only', { use: 'framework' }]
	] as const)('%s', (_, change) => {
		const { bands, forPerson } = ask([{ ...held, ...change }], alike);
		expect(bands).not.toContain('controlling');
		expect(forPerson.map((comparison) => comparison.relation)).not.toContain('controls');
	});

	test('the Vermont Supreme Court establishes Vermont law', () => {
		const vermont: Precedent = { ...held, court: 'vt-supreme', use: 'illustration' };
		const input = { claim, factors: alike, on: '2024-01-01', law: 'vermont' } as const;
		expect(establish([vermont], input).bands).toEqual(['controlling']);
	});
});

describe('a decision for the officer', () => {
	const armed: Factors = { ...alike, 'no-warning': 'absent', armed: 'present' };

	test('controls when every reason is present and the person has nothing new', () => {
		expect(ask([shield], armed).forOfficer[0]).toMatchObject({ relation: 'controls' });
	});

	test('is distinguished by a person-factor it did not have', () => {
		const { forOfficer } = ask([shield], { ...armed, 'no-threat': 'present' });
		expect(forOfficer[0]).toMatchObject({ relation: 'near', extra: ['no-threat'] });
	});

	test('takes away a controlling match when it is later and no lower', () => {
		const wide = { ...held, present: ['restrained', 'armed'], absent: [] };
		expect(ask([wide], armed).bands).toEqual(['controlling']);
		expect(ask([wide, shield], armed).bands).toEqual(['arguable']);
	});
});

describe('a possibly obvious wrong', () => {
	const hope: Precedent = {
		...held,
		id: 'hope',
		claim: 'custody-conditions',
		obvious: [{ claim: 'force', factors: ['restrained', 'no-threat'], despite: ['fled'] }]
	};
	const cruel: Factors = { ...alike, 'no-threat': 'present', fled: 'present' };

	test('needs no closer case', () => {
		expect(ask([hope], cruel).bands).toEqual(['possibly-obvious']);
	});

	test('is undone by an officer-factor that matters', () => {
		expect(ask([hope], { ...cruel, armed: 'present' }).bands).toEqual(['none']);
	});
});
