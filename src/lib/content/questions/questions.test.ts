import { describe, expect, it } from 'vitest';
import { factsOf } from '#lib/domain/conditions/facts-of.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import { authorities } from '../authorities/index.ts';
import { factDefinitions } from '../facts.ts';
import { allPrecedents } from '../precedents/all.ts';
import { pages, sections } from './index.ts';

const list: readonly Page[] = pages;
const scopes = new Map(factDefinitions.map(({ id, scope }) => [id, scope]));
const citable = new Set([...authorities, ...allPrecedents].map(({ id }) => id));
const askedOn = new Map(list.flatMap(({ facts }, at) => facts.map((fact) => [fact, at])));

describe('the questions', () => {
	it('ask every fact on exactly one page', () => {
		expect(list.flatMap(({ facts }) => facts).toSorted()).toEqual(
			factDefinitions.map(({ id }) => id).toSorted()
		);
	});

	it('have a name of their own on every page', () => {
		expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
	});

	it('follow the order of the sections, and fill every section but the check', () => {
		const asked = list.map(({ section }) => sections.findIndex((id) => id === section));
		expect(asked).toEqual(asked.toSorted((a, b) => a - b));
		expect([...new Set(asked)]).toEqual([...sections.keys()].slice(0, -1));
	});

	it.each(list)('on $id are one to six facts of the page’s own scope', ({ facts, scope }) => {
		expect(facts.length).toBeGreaterThanOrEqual(1);
		expect(facts.length).toBeLessThanOrEqual(6);
		for (const fact of facts) expect(scopes.get(fact), fact).toBe(scope);
	});

	it.each(list.flatMap((page, at) => (page.when ? [{ id: page.id, at, when: page.when }] : [])))(
		'on $id depend only on what was asked before',
		({ at, when }) => {
			expect(factsOf(when)).not.toEqual([]);
			for (const fact of factsOf(when)) expect(askedOn.get(fact), fact).toBeLessThan(at);
		}
	);

	it('of the quick check take fewer than ten pages, none of them only a record', () => {
		const quick = list.filter(({ isQuick }) => isQuick);
		expect(quick.length).toBeGreaterThan(0);
		expect(quick.length).toBeLessThan(10);
		expect(quick.filter(({ purpose }) => purpose === 'record')).toEqual([]);
	});

	it('of the quick check never wait for an answer the quick check does not ask', () => {
		const quick = list.filter(({ isQuick }) => isQuick);
		const known = new Set(quick.flatMap(({ facts }) => facts));
		for (const { id, when } of quick) {
			expect(
				(when ? factsOf(when) : []).filter((fact) => !known.has(fact)),
				id
			).toEqual([]);
		}
	});

	it('say on what authority they are asked, wherever an answer can change an outcome', () => {
		const silent = list.filter(({ purpose, cites }) => purpose === 'law' && cites.length === 0);
		expect(silent).toEqual([]);
	});

	it('cite only authorities the lawbook holds', () => {
		const missing = list.flatMap(({ cites }) => cites.filter((id) => !citable.has(id)));
		expect(missing).toEqual([]);
	});

	it('on the details of a claim are two to four pages each', () => {
		const perClaim = Map.groupBy(
			list.filter(({ section }) => section === 'details'),
			({ facts }) => facts[0]?.split('.')[0]
		);
		for (const [claim, its] of perClaim) {
			expect(its.length, claim).toBeGreaterThanOrEqual(2);
			expect(its.length, claim).toBeLessThanOrEqual(4);
			expect(new Set(its.flatMap(({ facts }) => facts.map((f) => f.split('.')[0]))).size).toBe(1);
		}
	});
});
