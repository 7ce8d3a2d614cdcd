import { describe, expect, test } from 'vitest';
import { choose } from './several.ts';

const order = ['pain', 'property', 'money', 'none', 'unknown'];

describe('choosing several answers', () => {
	test('keeps them in the order in which they are offered', () => {
		expect(choose(['money'], 'pain', true, order)).toEqual(['pain', 'money']);
	});

	test.each(['none', 'unknown'])('"%s" takes back every other choice', (alone) => {
		expect(choose(['pain', 'money'], alone, true, order)).toEqual([alone]);
		expect(choose([alone], 'property', true, order)).toEqual(['property']);
	});

	test('clearing one leaves the others', () => {
		expect(choose(['pain', 'money'], 'pain', false, order)).toEqual(['money']);
	});
});
