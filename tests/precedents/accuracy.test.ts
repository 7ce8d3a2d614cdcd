import { describe, expect, test } from 'vitest';
import { accuracy } from '#lib/content/accuracy.ts';
import { errorNotes } from '#lib/content/copy/en/accuracy-notes.ts';
import { measure } from '../../src/cli/evaluate-accuracy.ts';

const measured = measure();

describe('the accuracy that is published', () => {
	test('is what the command measures today', () => {
		expect(JSON.parse(JSON.stringify(accuracy))).toEqual(JSON.parse(JSON.stringify(measured)));
	});

	test('explains every error and nothing else', () => {
		const errors = measured.errors.map(({ id }) => id);
		expect(Object.keys(errorNotes).sort()).toEqual([...errors].sort());
	});
});

describe('the measured accuracy', () => {
	test('is at least 0.85 over at least 0.70 of the cases', () => {
		expect(measured.overall.accuracy).toBeGreaterThanOrEqual(0.85);
		expect(measured.overall.coverage).toBeGreaterThanOrEqual(0.7);
	});

	test('is at least 0.95 where an earlier decision controls', () => {
		expect(measured.byBand['controlling']?.accuracy).toBeGreaterThanOrEqual(0.95);
	});

	test('is above every baseline, on decisions from before the incident and before the decision', () => {
		const { baselines, baselinesBeforeDecision } = measured;
		for (const other of [...Object.values(baselines), ...Object.values(baselinesBeforeDecision)]) {
			expect(measured.overall.accuracy ?? 0).toBeGreaterThan(other.accuracy ?? 0);
		}
	});
});
