import { describe, expect, test } from 'vitest';
import { always } from '#lib/domain/conditions/condition.ts';
import type { Condition } from '#lib/domain/conditions/condition.ts';
import type { Route } from '#lib/domain/routes/route.ts';
import { assumptions } from '../assumptions.ts';
import { authorities } from '../authorities/index.ts';
import { claimIds } from '../claims/codebook.ts';
import { assumptionWords } from '../copy/en/assumptions.ts';
import { federalReasons, federalRequirements } from '../copy/en/reasons/federal.ts';
import { s254Reasons, s254Requirements } from '../copy/en/reasons/s254.ts';
import { factDefinitions } from '../facts.ts';
import { allPrecedents } from '../precedents/all.ts';
import { federalTortClaims } from './federal-tort-claims.ts';
import { s254 } from './s254.ts';
import { section1983Municipality } from './section-1983-municipality.ts';
import { section1983Officer } from './section-1983-officer.ts';

const routes: readonly Route[] = [
	section1983Officer,
	section1983Municipality,
	federalTortClaims,
	s254
];
const sentences: Readonly<Record<string, string>> = { ...federalReasons, ...s254Reasons };
const words: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	...federalRequirements,
	...s254Requirements
};
const marks = new Map<string, string>(
	[...authorities, ...allPrecedents].map(({ id, verification }) => [id, verification])
);

const results = ['met', 'disputed', 'unsettled', 'not-met'];
const options = new Map<string, readonly string[]>([
	...factDefinitions.map(({ id, type }): [string, readonly string[]] => [
		id,
		type.kind === 'ternary' ? ['yes', 'no'] : 'options' in type ? type.options : []
	]),
	...assumptions.map((one): [string, readonly string[]] => [`assume.${one.id}`, one.options]),
	['claim', claimIds],
	['violation.federal', results],
	['violation.vermont', results],
	['s254.right', results],
	['established', ['controlling', 'arguable', 'possibly-obvious', 'none']],
	['deadline', ['open', 'passed']]
]);

function tests(condition: Condition): readonly { fact: string; value: string }[] {
	if (condition.kind === 'is') {
		return condition.values.map((value) => ({ fact: condition.fact, value }));
	}
	return condition.kind === 'not' ? tests(condition.of) : condition.of.flatMap(tests);
}

function said(route: Route) {
	const rows = route.requirements.flatMap((one) => one.rows);
	return [...rows, ...route.remedies, ...route.courts];
}

describe.each(routes.map((route) => [route.id, route] as const))('%s', (id, route) => {
	test('every requirement is a total list: its last row, and no other, holds always', () => {
		for (const { rows } of route.requirements) {
			expect(rows.map(({ when }) => when === always)).toEqual(
				rows.map((_, index) => index === rows.length - 1)
			);
		}
	});

	test('every conclusion cites an authority that was read or seen in a secondary source', () => {
		for (const { because, cites } of said(route)) {
			const known = cites.map((cite) => marks.get(cite));
			expect(known, because).not.toContain(undefined);
			expect(
				known.some((mark) => mark === 'text' || mark === 'secondary'),
				because
			).toBe(true);
		}
	});

	test('every condition asks about a known fact and one of its answers', () => {
		const asked = said(route).flatMap(({ when }) => (when === undefined ? [] : tests(when)));
		const unknown = asked.filter(({ fact, value }) => !options.get(fact)?.includes(value));
		expect(unknown).toEqual([]);
	});

	test('every requirement has a name and a question, and no words are left over', () => {
		expect(Object.keys(words[id] ?? {}).sort()).toEqual(
			route.requirements.map((one) => one.id).sort()
		);
	});
});

test('no reason is written that no route gives', () => {
	const given = new Set(routes.flatMap(said).map(({ because }) => because));
	expect(Object.keys(sentences).filter((reason) => !given.has(reason))).toEqual([]);
});

test('no reason promises victory, speaks in percentages or denies that there is a case', () => {
	const forbidden = /you will win|you will lose|no case against|% |\d+ percent chance/i;
	expect(Object.values(sentences).filter((one) => forbidden.test(one))).toEqual([]);
});

test('every sentence about S.254 names its version, and says that the bill as introduced is not the law', () => {
	const about = [
		...Object.values(s254Reasons).filter((one) => one.includes('S.254')),
		...Object.values(assumptionWords).map(({ question }) => question)
	];
	for (const one of about) {
		expect(one).toMatch(/S\.254 as introduced \(2022\)|S\.254 as passed/);
		if (!one.includes('as passed')) expect(one).toMatch(/not the law/);
	}
});

test('every assumption has a default among its options and words for each option', () => {
	for (const one of assumptions) {
		expect(one.options).toContain(one.default);
		expect(Object.keys(assumptionWords[one.id].options)).toEqual([...one.options]);
	}
	expect(assumptions.map(({ id }) => id).sort()).toEqual(Object.keys(assumptionWords).sort());
});

test("no figure of another state's law is given as Vermont's", () => {
	const all = [
		...Object.values(s254Reasons),
		...Object.values(assumptionWords).flatMap(({ options: choices, why }) => [
			why,
			...Object.values(choices)
		])
	].join(' ');
	expect(all).not.toMatch(/25,000|\b5 ?(%|percent)/);
});
