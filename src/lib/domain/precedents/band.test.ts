import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { establish } from './establish.ts';
import type { Band, ClaimFactors, FactorStatus, Precedent } from './precedent.ts';

const person = ['p1', 'p2', 'p3', 'p4'];
const officer = ['o1', 'o2', 'o3'];
const ids = [...person, ...officer];
const claim: ClaimFactors = {
	id: 'force',
	factors: [
		...person.map((id) => ({ id, side: 'person' as const })),
		...officer.map((id) => ({ id, side: 'officer' as const }))
	]
};
const order: readonly Band[] = ['none', 'possibly-obvious', 'arguable', 'controlling'];

const decision: fc.Arbitrary<Precedent> = fc
	.record({
		present: fc.subarray(ids),
		decidedOn: fc.constantFrom('1990-01-01', '2000-01-01', '2010-01-01'),
		court: fc.constantFrom('scotus' as const, '2d-cir' as const, 'd-vt' as const),
		use: fc.constantFrom('clearly-establishes' as const, 'shield' as const, 'fact-issue' as const),
		obvious: fc.option(fc.subarray(person, { minLength: 1 }))
	})
	.map(({ obvious, ...part }) => ({
		...part,
		id: 'x',
		name: 'X v. Y',
		citation: '',
		incidentYear: null,
		claim: 'force',
		right: '',
		posture: '',
		facts: '',
		absent: [],
		disputed: [],
		...(obvious && { obvious: [{ claim: 'force', factors: obvious, despite: ['o1'] }] }),
		violation: part.use === 'shield' ? ('no' as const) : ('yes' as const),
		clearlyEstablished: 'yes',
		immunity: 'denied' as const,
		rule: '',
		sourceUrl: '',
		verification: 'text' as const,
		mayControl: true
	}));

const decisions = fc.array(decision, { maxLength: 6 });
const status = fc.constantFrom<FactorStatus>('present', 'absent', 'unknown');
const answers = fc.record(Object.fromEntries(ids.map((id) => [id, status])));

type Factors = Readonly<Record<string, FactorStatus>>;

function bands(
	precedents: readonly Precedent[],
	factors: Factors,
	on: string | null = '2024-01-01'
) {
	return establish(precedents, { claim, factors, on, law: 'federal' }).bands;
}

function completions(factors: Factors): readonly Factors[] {
	const open = ids.find((id) => factors[id] === 'unknown');
	if (open === undefined) return [factors];
	return [
		...completions({ ...factors, [open]: 'present' }),
		...completions({ ...factors, [open]: 'absent' })
	];
}

describe('the bands of a partial answer', () => {
	test('are exactly those of its completions', () => {
		fc.assert(
			fc.property(decisions, answers, (precedents, factors) => {
				const brute = new Set(completions(factors).flatMap((whole) => bands(precedents, whole)));
				expect(new Set(bands(precedents, factors))).toEqual(brute);
			}),
			{ numRuns: 500 }
		);
	});

	test('with no date are exactly those of every date', () => {
		const dates = ['1980-01-01', '1995-01-01', '2005-01-01', '2015-01-01'];
		fc.assert(
			fc.property(decisions, answers, (precedents, factors) => {
				const brute = new Set(dates.flatMap((on) => bands(precedents, factors, on)));
				expect(new Set(bands(precedents, factors, null))).toEqual(brute);
			})
		);
	});
});

describe('the band', () => {
	const level = (precedents: readonly Precedent[], factors: Factors) =>
		order.indexOf(bands(precedents, factors)[0] ?? 'none');
	const complete = fc.record(
		Object.fromEntries(ids.map((id) => [id, fc.constantFrom<FactorStatus>('present', 'absent')]))
	);

	test('never falls when a person-factor is added', () => {
		fc.assert(
			fc.property(decisions, complete, fc.constantFrom(...person), (precedents, factors, id) => {
				const without = level(precedents, { ...factors, [id]: 'absent' });
				expect(level(precedents, { ...factors, [id]: 'present' })).toBeGreaterThanOrEqual(without);
			})
		);
	});

	test('never rises when an officer-factor is added', () => {
		fc.assert(
			fc.property(decisions, complete, fc.constantFrom(...officer), (precedents, factors, id) => {
				const without = level(precedents, { ...factors, [id]: 'absent' });
				expect(level(precedents, { ...factors, [id]: 'present' })).toBeLessThanOrEqual(without);
			})
		);
	});
});
