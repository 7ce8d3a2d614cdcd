import { describe, expect, test } from 'vitest';
import { resultWords } from '#lib/content/copy/result-words.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import type { Cell } from '#lib/domain/assessment/assessment.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { ranked } from '#lib/domain/assessment/outcome.ts';
import type { Rank } from '#lib/domain/assessment/outcome.ts';
import { isInForce } from '#lib/domain/authorities/authority.ts';
import { authorities, cellsOf, judged, scenarios } from './support/judged-scenarios.ts';

const { lawWords } = await resultWords.en();

describe('every conclusion', () => {
	const cells = scenarios.flatMap(({ id, today }) =>
		(judged.get(id) ?? []).map((cell) => ({ id, today, cell }))
	);
	const name = ({ id, cell }: (typeof cells)[number]) =>
		`${id}: ${cell.claim} by ${cell.route} against the ${cell.defendant}`;

	test('under today’s law rests on something in force that day whose words or a report of it were read', () => {
		const unfounded = cells.filter(
			({ cell, today }) =>
				cell.law === 'today' &&
				!cell.findings.every(({ rows }) =>
					rows.every((row) => row.cites.some((cite) => isFirm(cite, today)))
				)
		);
		expect(unfounded.map(name)).toEqual([]);
	});

	test('under S.254 as introduced names that version, and cites no other proposal as its ground', () => {
		for (const one of cells.filter(({ cell }) => cell.law === 's254')) {
			expect(one.cell.citations, name(one)).toContain('s254-2022-as-introduced');
		}
	});

	test('under today’s law never speaks of S.254', () => {
		const sentences = cells
			.filter(({ cell }) => cell.law === 'today')
			.flatMap(({ cell }) => sentencesOf(cell));
		expect([...new Set(sentences)].filter((sentence) => sentence.includes('S.254'))).toEqual([]);
	});

	test('wherever S.254 is named, says which version', () => {
		const sentences = new Set(cells.flatMap(({ cell }) => sentencesOf(cell)));
		const named = [...sentences].filter((sentence) => sentence.includes('S.254'));
		expect(named).not.toEqual([]);
		expect(named.filter((sentence) => !/S\.254 (as introduced|as passed)/.test(sentence))).toEqual(
			[]
		);
	});
});

function isFirm(id: string, on: string): boolean {
	const authority = authorities.get(id);
	return authority !== undefined && authority.verification !== 'memory' && isInForce(authority, on);
}

function sentencesOf({ findings, deadline, remedies, courts }: Cell): readonly string[] {
	const coded = [
		...findings.flatMap(({ rows, support }) => [...rows, ...support]),
		...deadline.steps,
		...deadline.doubts,
		...remedies,
		...courts
	];
	return coded.map(({ because }) => lawWords.sentence(because));
}

/** Better first; a later place is worse for the person. */
function worth({ range }: Cell): readonly [best: number, worst: number] {
	const places = range.map((outcome) => ranked.indexOf(outcome as Rank));
	return [Math.min(...places), Math.max(...places)];
}

function isNoWorse(after: Cell, before: Cell): boolean {
	const [one, other] = [worth(after), worth(before)];
	return one[0] <= other[0] && one[1] <= other[1];
}

describe('across all scenarios', () => {
	const withoutImmunity: Lawbook = {
		...wholeLawbook,
		routes: wholeLawbook.routes.map((route) => ({
			...route,
			requirements: route.requirements.filter(({ role }) => role !== 'defence')
		}))
	};

	test.each(scenarios)('taking every immunity away makes no outcome of $id worse', (one) => {
		const after = cellsOf(withoutImmunity, one.facts, one.today);
		const worse = (judged.get(one.id) ?? []).filter(
			(cell, index) => !isNoWorse(after[index] as Cell, cell)
		);
		expect(worse.map(({ route }) => route)).toEqual([]);
	});

	test.each(scenarios)(
		'S.254 with statutory immunity removed is no worse for $id than with it kept',
		(one) => {
			const read = (option: string) =>
				assess(wholeLawbook, one.facts, one.today, { 's254-statutory-immunity': option })
					.things.flatMap(({ cells }) => cells)
					.filter(({ law }) => law === 's254');
			const [kept, removed] = [read('kept'), read('removed')];
			kept.forEach((cell, index) => expect(isNoWorse(removed[index] as Cell, cell)).toBe(true));
		}
	);

	test.each(scenarios)('a bill that reaches only later acts helps no claim of $id', (one) => {
		const cells = assess(wholeLawbook, one.facts, one.today, { 's254-start': 'only-later-acts' })
			.things.flatMap((thing) => thing.cells)
			.filter(({ law }) => law === 's254');
		for (const { range } of cells) {
			expect(
				range.filter((outcome) => outcome !== 'blocked' && outcome !== 'not-available')
			).toEqual([]);
		}
	});

	/** Requirements that can come out "not met" alone, and so can stop a route by themselves. */
	const stops = wholeLawbook.routes.flatMap(({ id, defendant, requirements }) =>
		requirements
			.filter(({ rows }) => rows.some(({ then }) => then === 'not-met'))
			.map((requirement) => `${id} against the ${defendant}: ${requirement.id}`)
	);
	/** What never decides alone on the default readings of the bill, or only together with another requirement. */
	const never = [
		's254 against the officer: start',
		's254 against the officer: statutory-immunity',
		'public-accommodations against the agency: because-of-it'
	];

	test('each requirement that can stop a route stops it in some scenario', () => {
		const failed = ['likely-blocked', 'blocked', 'not-available'];
		const stopped = scenarios.flatMap((scenario) =>
			scenario.expected
				.filter(({ outcome }) => failed.includes(outcome))
				.flatMap((one) =>
					(one.blockers ?? []).map((id) => `${one.route} against the ${one.defendant}: ${id}`)
				)
		);
		expect(stops.filter((one) => !stopped.includes(one) && !never.includes(one))).toEqual([]);
	});

	test('each route gets as far in some scenario as it ever can', () => {
		const best = Object.fromEntries(
			wholeLawbook.routes.map(({ id, defendant }) => {
				const places = scenarios.flatMap(({ expected }) =>
					expected
						.filter((one) => one.route === id && one.defendant === defendant)
						.map(({ outcome }) => ranked.indexOf(outcome as Rank))
						.filter((place) => place >= 0)
				);
				return [`${id} ${defendant}`, ranked[Math.min(...places)]];
			})
		);
		expect(best).toEqual({
			'section-1983-officer officer': 'could-proceed',
			'section-1983-municipality municipality': 'could-proceed',
			'vermont-tort officer': 'could-proceed',
			'vermont-tort municipality': 'could-proceed',
			'vermont-tort state': 'could-proceed',
			'vermont-tort sheriff': 'contested',
			'article-11 state': 'could-proceed',
			'article-11 municipality': 'contested',
			'public-accommodations agency': 'could-proceed',
			'federal-tort-claims united-states': 'contested',
			's254 officer': 'could-proceed'
		});
	});
});
