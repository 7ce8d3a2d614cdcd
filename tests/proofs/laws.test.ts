import { describe, expect, test } from 'vitest';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import { nextMostDecisive } from '#lib/domain/assessment/decisive.ts';
import { withFact } from '#lib/domain/assessment/counterfactuals.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { ranked } from '#lib/domain/assessment/outcome.ts';
import type { Rank } from '#lib/domain/assessment/outcome.ts';
import { outcomes } from '#lib/domain/assessment/outcomes.ts';
import { isInForce } from '#lib/domain/authorities/authority.ts';
import type { CaseFacts, FactRecord } from '#lib/domain/facts/fact.ts';
import { plainly, randomAnswer, randomCase, seeded } from './random-cases.ts';

const today = '2026-11-22';

/** Factors that take an act out of what the State answers for, and leave it to the officer. */
const intended = new Set(['sexual-misconduct.sexual-contact', 'pursuit.meant-to-harm']);

type Span = { readonly best: number; readonly worst: number };

function spansOf(book: Lawbook, told: CaseFacts, day = today): readonly Span[] {
	return outcomes(book, told, day).claims.flatMap(({ routes }) =>
		routes.map(({ range }) => ({
			best: place(range[0]),
			worst: place(range.at(-1))
		}))
	);
}

function place(rank: Rank | undefined): number {
	return ranked.findIndex((one) => one === rank);
}

/** Routes of the second that came out worse, or better, than in the first. */
function worsened(before: readonly Span[], after: readonly Span[]): readonly string[] {
	return before.flatMap((one, index) => {
		const other = after[index];
		const isWorse = other === undefined || other.best > one.best || other.worst > one.worst;
		return isWorse ? [`${law.routes[index]?.id} ${law.routes[index]?.defendant}`] : [];
	});
}

function withFactor(told: CaseFacts, factor: string, value: string): CaseFacts {
	return { ...told, incidents: told.incidents.map((one) => ({ ...one, [factor]: value })) };
}

describe.each(law.claims)('the law of $id', (claim) => {
	const random = seeded(claim.id.length * 4241 + claim.id.charCodeAt(2));
	const cases = Array.from({ length: 60 }, (_, index) => {
		const told = randomCase(law, claim.id, (index % 3) * 0.3, random);
		return index % 2 === 0 ? plainly(told) : told;
	});

	test('never makes an outcome worse by taking an immunity away', () => {
		const immunities = new Set(['qualified-immunity', 'absolute-immunity', 'official-immunity']);
		const without: Lawbook = {
			...law,
			routes: law.routes.map((route) => ({
				...route,
				requirements: route.requirements.filter(({ id }) => !immunities.has(id))
			}))
		};
		for (const told of cases) {
			expect(worsened(spansOf(law, told), spansOf(without, told))).toEqual([]);
		}
	});

	test('never lets a factor for the person hurt, or one for the officer help, but an intended wrong is the officer’s and not the State’s', () => {
		const broken: string[] = [];
		for (const told of cases.slice(0, 20)) {
			for (const { id, side } of claim.factors) {
				const factor = `${claim.id}.${id}`;
				const there = spansOf(law, withFactor(told, factor, 'yes'));
				const absent = spansOf(law, withFactor(told, factor, 'no'));
				const worse = side === 'person' ? worsened(absent, there) : worsened(there, absent);
				for (const route of worse) {
					if (route === 'vermont-tort state' && intended.has(factor)) continue;
					broken.push(`${factor} (${side}) in ${route}`);
				}
			}
		}
		expect([...new Set(broken)]).toEqual([]);
	});

	test('never makes an outcome better by waiting', () => {
		for (const told of cases) {
			const later = spansOf(law, told, '2031-05-06');
			expect(worsened(later, spansOf(law, told))).toEqual([]);
		}
	});

	test('does not depend on the order of the answers', () => {
		const reversed = (record: FactRecord): FactRecord =>
			Object.fromEntries(Object.entries(record).toReversed());
		for (const told of cases) {
			const other = {
				facts: reversed(told.facts),
				incidents: told.incidents.map(reversed),
				officers: told.officers.map(reversed)
			};
			expect(outcomes(law, other, today).claims).toEqual(outcomes(law, told, today).claims);
		}
	});

	test('never flips what is settled when more becomes known', () => {
		for (const told of cases) {
			const before = outcomes(law, told, today);
			for (const ref of before.missing.filter((_, index) => index % 5 === 0)) {
				const definition = law.facts.find(({ id }) => id === ref.fact);
				if (definition === undefined || definition.type.kind === 'date') continue;
				const fuller = withFact(told, ref, randomAnswer(definition, random));
				const after = outcomes(law, fuller, today);
				after.claims.forEach(({ routes }, thing) => {
					routes.forEach(({ range }, index) => {
						expect(before.claims[thing]?.routes[index]?.range).toEqual(
							expect.arrayContaining([...range])
						);
					});
				});
			}
		}
	});

	test('rests every settled finding on something in force', () => {
		const inForce = new Set(
			law.authorities.filter((one) => isInForce(one, law.asOf)).map(({ id }) => id)
		);
		const proposals = new Set(
			law.authorities.filter(({ isProposal }) => isProposal).map(({ id }) => id)
		);
		const bare = cases.flatMap((told) =>
			assess(law, told, today).things.flatMap(({ cells }) =>
				cells.flatMap(({ law: under, findings }) =>
					findings
						.filter(({ status }) => status !== 'open')
						.flatMap(({ rows }) => rows)
						.filter(
							({ cites }) =>
								!cites.some((id) => inForce.has(id) || (under === 's254' && proposals.has(id)))
						)
						.map(({ because }) => because)
				)
			)
		);
		expect([...new Set(bare)]).toEqual([]);
	});
});

test('the most decisive fact not known settles at least as many routes as any other', () => {
	const random = seeded(12);
	for (const { id } of law.claims) {
		const told = plainly(randomCase(law, id, 0.5, random));
		const [first, ...others] = nextMostDecisive(law, told, today);
		for (const other of others) expect(other.settles).toBeLessThanOrEqual(first?.settles ?? 0);
	}
});
