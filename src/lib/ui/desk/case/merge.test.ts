import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, merge } from './merge.ts';
import type { Entered } from './types.ts';

const blank: Entered = {
	answers: { facts: {}, incidents: [{}], officers: [{}] },
	assumed: {},
	people: [],
	notes: {},
	sources: {},
	narrative: ''
};

const answer = fc.constantFrom('yes', 'no', 'unknown');
const record = fc.dictionary(fc.constantFrom('a', 'b', 'c'), answer);
const keys = fc.constantFrom('a', 'b@incident-1', 'c@officer-2');
const entered: fc.Arbitrary<Entered> = fc.record({
	answers: fc.record({
		facts: record,
		incidents: fc.array(record, { minLength: 1, maxLength: 1 }),
		officers: fc.array(record, { minLength: 1, maxLength: 1 })
	}),
	assumed: fc.dictionary(fc.constantFrom('x'), fc.constantFrom('one', 'other')),
	people: fc.constant([]),
	notes: fc.dictionary(keys, fc.constantFrom('heard', 'seen')),
	sources: fc.dictionary(keys, fc.constantFrom('client' as const, 'video' as const)),
	narrative: fc.constantFrom('', 'told')
});

describe('two people writing in one case', () => {
	it('what only one of them changed stands, and nothing is in dispute', () => {
		fc.assert(
			fc.property(entered, entered, (base, changed) => {
				for (const merged of [merge(base, changed, base), merge(base, base, changed)]) {
					expect(merged.entered).toEqual(changed);
					expect(merged.disputes).toEqual([]);
				}
			})
		);
	});

	it('what both changed is named, keeps mine until theirs is chosen, and then is theirs', () => {
		fc.assert(
			fc.property(entered, entered, entered, (base, mine, theirs) => {
				const merged = merge(base, mine, theirs);
				const chosen = merged.disputes.reduce(choose, merged.entered);
				expect(merge(base, chosen, theirs).disputes).toEqual([]);
				const again = merge(base, mine, chosen);
				expect(again.disputes.map(({ key }) => key)).toEqual(merged.disputes.map(({ key }) => key));
			})
		);
	});

	it('the same answer given by both is no dispute', () => {
		const both = { ...blank, answers: { ...blank.answers, facts: { a: 'yes' } } };
		expect(merge(blank, both, both).disputes).toEqual([]);
	});
});
