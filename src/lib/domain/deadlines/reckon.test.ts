import { describe, expect, it } from 'vitest';
import { always, is, yes } from '../conditions/condition.ts';
import type { FactRecord } from '../facts/fact.ts';
import { factsOfRule } from './missing.ts';
import { reckon } from './reckon.ts';
import type { DeadlineRule } from './rule.ts';

const day: FactRecord = { 'incident.when': 'day', 'incident.date': '2023-05-10' };

const threeYears: DeadlineRule = {
	id: 'three-years',
	forum: 'court',
	applies: always,
	clocks: [
		{
			when: always,
			from: 'act',
			accrual: { because: 'act', cites: ['a'] },
			runs: { years: 3 },
			limit: { because: 'limit', cites: ['b'] }
		}
	],
	alternatives: [],
	notes: []
};

const withChildhood: DeadlineRule = {
	...threeYears,
	minority: { when: always, reading: 'settled', because: 'child', cites: ['c'] }
};

const { clocks } = threeYears;
const [ordinary] = clocks;
if (ordinary === undefined) throw new Error('no clock');

describe('a limitation clock', () => {
	it('is open on the anniversary and has passed the day after', () => {
		expect(reckon(threeYears, day, '2026-05-10')).toMatchObject({
			earliest: '2026-05-10',
			latest: '2026-05-10',
			states: ['open'],
			daysLeft: 0
		});
		expect(reckon(threeYears, day, '2026-05-11')).toMatchObject({
			states: ['passed'],
			daysLeft: -1,
			missing: []
		});
	});

	it('counts the days left from today', () => {
		expect(reckon(threeYears, day, '2026-04-10').daysLeft).toBe(30);
	});

	it('tells its steps in order, each with its day and authorities', () => {
		expect(reckon(threeYears, day, '2026-01-01').steps).toEqual([
			{ because: 'act', day: '2023-05-10', cites: ['a'] },
			{ because: 'limit', day: '2026-05-10', cites: ['b'] }
		]);
	});

	it.each([
		['2023-05', '2026-05-01', '2026-05-31'],
		['2023', '2026-01-01', '2026-12-31']
	])('a date known only as %s runs from the first day it may be', (date, earliest, latest) => {
		const facts = { ...day, 'incident.date': date };
		expect(reckon(threeYears, facts, '2026-05-20')).toMatchObject({
			earliest,
			latest,
			states: ['open', 'passed'],
			missing: ['incident.date']
		});
	});

	it.each([undefined, 'unknown', 'last spring', '2023-02-30'])(
		'a date that is %s gives no day and says which fact is missing',
		(date) => {
			const facts = { 'incident.when': 'day', ...(date && { 'incident.date': date }) };
			expect(reckon(threeYears, facts, '2026-05-20')).toMatchObject({
				earliest: null,
				latest: null,
				hasNoLimit: false,
				states: ['open', 'passed'],
				daysLeft: null,
				missing: ['incident.date']
			});
		}
	);

	it('a wrong over a span runs from its first day at the least, from its last at most', () => {
		const facts = {
			'incident.when': 'span',
			'incident.date': '2023-05-10',
			'incident.endDate': '2024-01-31'
		};
		expect(reckon(threeYears, facts, '2026-05-20')).toMatchObject({
			earliest: '2026-05-10',
			latest: '2027-01-31'
		});
	});

	it('a wrong that goes on has no latest day', () => {
		const facts = { ...day, 'incident.when': 'ongoing' };
		expect(reckon(threeYears, facts, '2030-01-01')).toMatchObject({
			earliest: '2026-05-10',
			latest: null,
			hasNoLimit: false,
			states: ['open', 'passed']
		});
	});

	it('has no limit only where the rule says so', () => {
		const rule = { ...threeYears, clocks: [{ ...ordinary, runs: 'no-limit' as const }] };
		expect(reckon(rule, day, '2099-01-01')).toMatchObject({
			earliest: null,
			latest: null,
			hasNoLimit: true,
			states: ['open']
		});
	});

	it('of an unknown length may be open or passed on any day', () => {
		const rule = { ...threeYears, clocks: [{ ...ordinary, runs: 'unknown' as const }] };
		expect(reckon(rule, day, '2023-05-11')).toMatchObject({
			earliest: null,
			latest: null,
			hasNoLimit: false,
			states: ['open', 'passed']
		});
	});

	it('has not started while its first event has not come', () => {
		const rule = { ...threeYears, clocks: [{ ...ordinary, from: 'not-yet' as const }] };
		expect(reckon(rule, day, '2099-01-01')).toMatchObject({
			earliest: null,
			latest: null,
			states: ['open'],
			daysLeft: null
		});
	});

	it('takes the least kind of the clocks that may govern', () => {
		const rule: DeadlineRule = {
			...threeYears,
			clocks: [
				{
					...ordinary,
					when: yes('is-sheriff'),
					runs: { years: 4 },
					limit: { because: 'sheriff', cites: ['s'] }
				},
				ordinary
			]
		};
		expect(reckon(rule, day, '2026-06-01')).toMatchObject({
			earliest: '2026-05-10',
			latest: '2027-05-10',
			doubts: [{ because: 'sheriff', day: '2027-05-10', cites: ['s'] }],
			missing: ['is-sheriff']
		});
		expect(reckon(rule, { ...day, 'is-sheriff': 'yes' }, '2026-06-01')).toMatchObject({
			earliest: '2027-05-10',
			latest: '2027-05-10',
			doubts: []
		});
	});

	it('throws for a rule whose last clock is not certain', () => {
		const rule = { ...threeYears, clocks: [{ ...ordinary, when: is('claim', 'force') }] };
		expect(() => reckon(rule, day, '2026-01-01')).toThrow('three-years');
	});
});

describe('childhood', () => {
	const child = { ...day, 'person.under18': 'yes' };

	it.each([
		['2005-05-11', '2026-05-11'],
		['2005-05-10', '2026-05-10'],
		['2010-01-02', '2031-01-02'],
		['2008-02-29', '2029-02-28']
	])('a person born on %s has until %s', (birthDate, earliest) => {
		const facts = { ...child, 'person.birthDate': birthDate };
		expect(reckon(withChildhood, facts, '2026-01-01')).toMatchObject({
			earliest,
			latest: earliest
		});
	});

	it('someone who turned 18 on the day itself is not a child', () => {
		const facts = { ...day, 'person.birthDate': '2005-05-10' };
		const because = reckon(withChildhood, facts, '2026-01-01').steps.map((step) => step.because);
		expect(because).toEqual(['act', 'limit']);
	});

	it('someone who turned 18 the day after is', () => {
		const facts = { ...day, 'person.birthDate': '2005-05-11' };
		expect(reckon(withChildhood, facts, '2026-01-01').steps).toContainEqual({
			because: 'child',
			day: '2023-05-11',
			cites: ['c']
		});
	});

	it('a child whose birthday is not known has three years at least and twenty-one at most', () => {
		expect(reckon(withChildhood, child, '2027-01-01')).toMatchObject({
			earliest: '2026-05-10',
			latest: '2044-05-10',
			missing: ['person.birthDate']
		});
	});

	it('a person of unknown age may have been a child, and the doubt is told', () => {
		expect(reckon(withChildhood, day, '2027-01-01')).toMatchObject({
			earliest: '2026-05-10',
			latest: '2044-05-10',
			doubts: [{ because: 'child', day: '2044-05-10' }],
			missing: ['person.under18', 'person.birthDate']
		});
	});

	it('moves only the kindest reading where it is arguable', () => {
		const rule: DeadlineRule = {
			...threeYears,
			minority: { when: always, reading: 'arguable', because: 'child', cites: ['c'] }
		};
		const facts = { ...child, 'person.birthDate': '2010-01-02' };
		expect(reckon(rule, facts, '2026-01-01')).toMatchObject({
			earliest: '2026-05-10',
			latest: '2031-01-02',
			doubts: [{ because: 'child', day: '2031-01-02' }]
		});
	});
});

describe('a first step', () => {
	const rule: DeadlineRule = {
		...threeYears,
		clocks: [{ ...ordinary, from: { fact: 'denied' }, runs: { months: 6 } }],
		firstStep: {
			when: always,
			runs: { years: 2 },
			doneOn: 'done',
			because: 'late',
			cites: ['l']
		}
	};
	const denied = { ...day, denied: '2026-01-15' };

	it.each([
		['2025-05-10', '2026-07-15', ['open']],
		['2025-05-11', '2025-05-10', ['passed']]
	])('taken on %s leaves %s as the last day', (done, earliest, states) => {
		const facts = { ...denied, done };
		expect(reckon(rule, facts, '2026-02-01')).toMatchObject({ earliest, latest: earliest, states });
	});

	it('taken in an unknown month may have been too late', () => {
		expect(reckon(rule, { ...denied, done: '2025-05' }, '2026-02-01')).toMatchObject({
			earliest: '2025-05-10',
			latest: '2026-07-15',
			states: ['open', 'passed'],
			missing: ['done']
		});
	});
});

it('every fact a rule looks at can be listed', () => {
	expect(factsOfRule(withChildhood)).toEqual([
		'incident.when',
		'person.under18',
		'person.birthDate',
		'incident.date',
		'incident.endDate'
	]);
});
