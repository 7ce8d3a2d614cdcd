import { describe, expect, test } from 'vitest';
import { is } from '../conditions/condition.ts';
import type { CaseFacts } from '../facts/fact.ts';
import type { Page } from './page.ts';
import { prune, stepsOf } from './prune.ts';

function page(scope: Page['scope'], id: string, when?: Page['when']): Page {
	const common = { id, section: 's', scope, purpose: 'law', facts: [id], cites: [] } as const;
	return when === undefined ? common : { ...common, when };
}

const town = is('officer.agency', 'municipal');
const told: CaseFacts = {
	facts: {},
	incidents: [{ hurt: 'no' }, { hurt: 'yes' }],
	officers: [{ 'officer.agency': 'sheriff' }, { 'officer.agency': 'municipal' }]
};

describe('a page that hangs on a fact of another scope', () => {
	test('is asked of every incident where any officer gives that answer', () => {
		expect(stepsOf(page('incident', 'a', town), told)).toEqual([
			{ page: 'a', incident: 0 },
			{ page: 'a', incident: 1 }
		]);
	});

	test('is asked of the case where any incident gives that answer, and not where none does', () => {
		expect(stepsOf(page('case', 'b', is('hurt', 'yes')), told)).toEqual([{ page: 'b' }]);
		expect(stepsOf(page('case', 'b', is('hurt', 'badly')), told)).toEqual([]);
	});

	test('stays open on "I don\'t know" beside other answers, and not on silence', () => {
		const unsure = { ...told, officers: [{ 'officer.agency': 'unknown' }, ...told.officers] };
		expect(stepsOf(page('case', 'c', is('officer.agency', 'state-police')), unsure)).toEqual([
			{ page: 'c' }
		]);
		expect(stepsOf(page('case', 'c', is('officer.rank', 'chief')), unsure)).toEqual([]);
	});
});

test('a page that hangs on a fact of its own scope is asked of that officer alone', () => {
	expect(stepsOf(page('officer', 'd', town), told)).toEqual([{ page: 'd', officer: 1 }]);
});

test('an answer is dropped with the page it was given on, and so is what hangs on it in turn', () => {
	const pages = [
		page('case', 'first'),
		page('case', 'second', is('first', 'yes')),
		page('case', 'third', is('second', 'yes'))
	];
	const answers = { first: 'yes', second: 'yes', third: 'yes' };
	const of = (facts: CaseFacts['facts']) => prune(pages, { ...told, facts }).facts;
	expect(of(answers)).toEqual(answers);
	expect(of({ ...answers, first: 'no' })).toEqual({ first: 'no' });
});
