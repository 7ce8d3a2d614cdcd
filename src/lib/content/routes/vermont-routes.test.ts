import { describe, expect, test } from 'vitest';
import { always } from '#lib/domain/conditions/condition.ts';
import { factsOf } from '#lib/domain/conditions/facts-of.ts';
import type { Route } from '#lib/domain/routes/route.ts';
import { authorities } from '../authorities/index.ts';
import { vermontReasons, vermontRequirements } from '../copy/en/reasons/vermont.ts';
import { deadlineRules } from '../deadlines/index.ts';
import { factDefinitions } from '../facts.ts';
import { allPrecedents } from '../precedents/all.ts';
import { article11Municipality } from './article-11-municipality.ts';
import { article11State } from './article-11-state.ts';
import { publicAccommodations } from './public-accommodations.ts';
import { vermontTortMunicipality } from './vermont-tort-municipality.ts';
import { vermontTortOfficer } from './vermont-tort-officer.ts';
import { vermontTortSheriff } from './vermont-tort-sheriff.ts';
import { vermontTortState } from './vermont-tort-state.ts';

const routes: readonly Route[] = [
	vermontTortOfficer,
	vermontTortMunicipality,
	vermontTortState,
	vermontTortSheriff,
	article11State,
	article11Municipality,
	publicAccommodations
];
const marks = new Map<string, string>(
	[...authorities, ...allPrecedents].map(({ id, verification }) => [id, verification])
);
const derived = [
	'claim',
	'violation.federal',
	'violation.vermont',
	'article11',
	'established.vermont',
	'deadline'
];
const known = new Set([...factDefinitions.map(({ id }) => id), ...derived]);
const words: Readonly<Record<string, Readonly<Record<string, unknown>>>> = vermontRequirements;

function said(route: Route) {
	return [...route.requirements.flatMap(({ rows }) => rows), ...route.remedies, ...route.courts];
}

describe.each(
	routes.map((route) => [`${route.id} against the ${route.defendant}`, route] as const)
)('%s', (_, route) => {
	test('every requirement has its words and a list that always ends', () => {
		for (const { id, rows } of route.requirements) {
			expect(words[route.id]?.[id]).toBeDefined();
			expect(rows.at(-1)?.when).toEqual(always);
		}
	});

	test('every sentence exists, and none rests on unverified authority alone', () => {
		for (const { because, cites } of said(route)) {
			expect(Object.keys(vermontReasons)).toContain(because);
			expect(cites.filter((cite) => !marks.has(cite))).toEqual([]);
			expect(cites.some((cite) => marks.get(cite) !== 'memory')).toBe(true);
		}
	});

	test('its rows look only at facts that can be told or reckoned', () => {
		const tested = said(route).flatMap(({ when }) => (when === undefined ? [] : factsOf(when)));
		expect(tested.filter((fact) => !known.has(fact))).toEqual([]);
	});

	test('it names a limitation rule and a court', () => {
		expect(deadlineRules.map(({ id }) => id)).toContain(route.deadline);
		expect(route.courts.length).toBeGreaterThan(0);
	});
});
