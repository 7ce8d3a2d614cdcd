import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimIds, codebook } from '#lib/content/claims/codebook.ts';
import type { ClaimId } from '#lib/content/claims/codebook.ts';
import { allPrecedents } from '#lib/content/precedents/all.ts';
import { principles } from '#lib/content/precedents/principles.ts';
import { leanOf } from '#lib/domain/precedents/lean.ts';
import type { Leaning } from '#lib/domain/precedents/lean.ts';
import type { FactorStatus } from '#lib/domain/precedents/precedent.ts';

const order: readonly Leaning[] = ['granted', 'open', 'denied'];
const day = fc.constantFrom('1985-01-01', '1999-06-01', '2010-01-01', '2024-01-01', null);

type Factors = Readonly<Record<string, FactorStatus>>;

function ask(claim: ClaimId, factors: Factors, on: string | null = '2024-01-01') {
	const input = { claim: { id: claim, factors: codebook[claim].factors }, factors, on };
	return leanOf(allPrecedents, principles[claim], { ...input, law: 'federal' });
}

function present(...ids: readonly string[]): Factors {
	return Object.fromEntries(ids.map((id) => [id, 'present']));
}

function answers(claim: ClaimId, ...of: readonly FactorStatus[]): fc.Arbitrary<Factors> {
	const entries = codebook[claim].factors.map(({ id }) => [id, fc.constantFrom(...of)]);
	return fc.record(Object.fromEntries(entries));
}

describe.each(claimIds)('the leaning on %s', (claim) => {
	test('never turns to the officer on a person-factor, nor to the person on an officer-factor', () => {
		const factor = fc.constantFrom(...codebook[claim].factors);
		fc.assert(
			fc.property(answers(claim, 'present', 'absent'), factor, day, (facts, { id, side }, on) => {
				const level = (status: FactorStatus) =>
					order.indexOf(ask(claim, { ...facts, [id]: status }, on).lean);
				const [less, more] = [level('absent'), level('present')];
				expect(side === 'person' ? more : less).toBeGreaterThanOrEqual(
					side === 'person' ? less : more
				);
			})
		);
	});

	test('is certain only when no answer to what is unknown would change it', () => {
		fc.assert(
			fc.property(
				answers(claim, 'present', 'absent', 'unknown'),
				answers(claim, 'present', 'absent'),
				day,
				(told, rest, on) => {
					const { lean, isCertain } = ask(claim, told, on);
					const known = Object.entries(told).filter(([, status]) => status !== 'unknown');
					const whole = ask(claim, { ...rest, ...Object.fromEntries(known) }, on);
					expect(isCertain ? whole.lean : lean).toBe(lean);
				}
			)
		);
	});

	test('is open when nothing is told', () => {
		expect(ask(claim, {})).toMatchObject({ lean: 'open', by: 'nothing', reasons: [] });
	});
});

describe('the leaning on force', () => {
	test('is against immunity when a taser is used again on someone who has given up', () => {
		const facts = present('force-after-resistance-ended', 'serious-force', 'no-threat');
		expect(ask('force', facts).lean).toBe('denied');
	});

	test('is for immunity when a protester is moved after a warning', () => {
		const facts = present(
			'compliant-or-passive',
			'minor-or-no-crime',
			'no-threat',
			'warned-or-ordered'
		);
		expect(ask('force', facts)).toMatchObject({
			lean: 'granted',
			reasons: [{ kind: 'principle', id: 'force.warning-ignored' }]
		});
	});

	test('needs more than a general rule when no decision is like the facts', () => {
		const facts = present('minor-or-no-crime', 'no-threat');
		expect(ask('force', facts, '1984-01-01')).toMatchObject({ lean: 'open', band: 'none' });
	});
});

test('a phone searched the day Riley was decided leans neither way; a day later, against immunity', () => {
	const facts = present('phone-or-data', 'lawful-arrest');
	expect(ask('body-search', facts, '2014-06-25').lean).toBe('open');
	expect(ask('body-search', facts, '2014-06-26').lean).toBe('denied');
});
