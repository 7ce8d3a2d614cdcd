import { describe, expect, test } from 'vitest';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { assess } from '../assessment/assess.ts';
import type { CaseFacts } from '../facts/fact.ts';
import { explain } from './explain.ts';

const told: CaseFacts = {
	facts: {},
	incidents: [
		{
			claims: ['force'],
			'incident.date': '2025-03-08',
			'incident.when': 'day',
			'incident.place': 'vermont',
			'force.restrained': 'yes',
			'force.force-after-resistance-ended': 'unknown',
			'force.slight-force': 'unknown'
		}
	],
	officers: [{ 'officer.agency': 'municipal', 'officer.onDuty': 'yes' }]
};
const [thing] = assess(wholeLawbook, told, '2026-01-05').things;
const steps = (thing?.cells ?? []).flatMap((cell) => explain(cell, told));
const reasons = steps.flatMap((step) => step.reasons);

describe('the reasons of a result', () => {
	test('each say one thing once', () => {
		for (const { reasons: own, requirement } of steps) {
			const codes = own.map(({ because }) => because);
			expect(new Set(codes).size, requirement).toBe(codes.length);
		}
		for (const { below, because } of reasons) {
			const codes = below.map((under) => under.because);
			expect(new Set(codes).size, because).toBe(codes.length);
		}
	});

	test('all cite an authority', () => {
		const bare = [...reasons, ...reasons.flatMap(({ below }) => below)].filter(
			({ cites }) => cites.length === 0
		);
		expect(bare).toEqual([]);
	});

	test('rest only on answers the person gave, never on "I don’t know"', () => {
		const values = reasons.flatMap(({ answers }) => answers.map(({ value }) => value));
		expect(values.length).toBeGreaterThan(0);
		expect(values).not.toContain('unknown');
	});

	test('that a wrong is shown rest on the rows that show it, not on those that leave it in dispute', () => {
		const shown = reasons.filter(({ because }) => because === 'section-1983.violation-shown');
		expect(shown.length).toBeGreaterThan(0);
		for (const { below } of shown) {
			expect(below.length).toBeGreaterThan(0);
			expect(below.every(({ then }) => then === 'met')).toBe(true);
		}
	});
});
