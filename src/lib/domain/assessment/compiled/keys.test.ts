import { expect, test } from 'vitest';
import {
	addAnswers,
	addCode,
	addYesNo,
	beginKey,
	dropKey,
	forgetAll,
	keep,
	keptOf,
	recalled,
	takeKey
} from './keys.ts';

const big = 1 << 29;

function keyOf(codes: readonly number[]): number {
	const key = beginKey();
	codes.forEach(addCode);
	return key;
}

test('what is kept by one key is never found by another', () => {
	const kept = keptOf<string>(8);
	for (let round = 0; round < 20_000; round += 1) {
		const codes = Array.from({ length: round % 4 }, (_, index) => (round >> index) % 5);
		const found = recalled(kept, keyOf(codes));
		if (found === undefined) keep(kept, keyOf(codes), codes.join());
		else expect(found).toBe(codes.join());
	}
});

test('what was kept last is found again', () => {
	const kept = keptOf<number>(4);
	for (let value = 0; value < 100; value += 1) {
		keep(kept, keyOf([value]), value);
		expect(recalled(kept, keyOf([value]))).toBe(value);
	}
});

test('as much is counted as can be found again, and nothing once it is given up', () => {
	const kept = keptOf<number>(4);
	const found = () => {
		const before = beginKey();
		const values = Array.from({ length: 100 }, (_, value) => recalled(kept, keyOf([value])));
		dropKey(before);
		return values.filter((value) => value !== undefined).length;
	};
	for (let value = 0; value < 100; value += 1) {
		keep(kept, keyOf([value]), value);
		expect(kept.count).toBe(found());
	}
	forgetAll(kept);
	expect([kept.count, found()]).toEqual([0, 0]);
	keep(kept, keyOf([7]), 7);
	expect([kept.count, found()]).toEqual([1, 1]);
});

test('a key can be made while another is in the making', () => {
	const kept = keptOf<string>(4);
	const outer = keyOf([1, 2]);
	keep(kept, keyOf([3]), 'inner');
	keep(kept, outer, 'outer');
	expect(recalled(kept, keyOf([1, 2]))).toBe('outer');
	expect(recalled(kept, keyOf([3]))).toBe('inner');
});

test('keys tell apart every set of answers, answers that are no option among them', () => {
	const sets = [1, 2, 3, big];
	const yesNo = new Set<string>();
	const any = new Set<string>();
	const count = 9;
	for (let choice = 0; choice < sets.length ** 3; choice += 1) {
		const state = Array.from({ length: count }, () => 1);
		for (const [index, place] of [0, 7, 8].entries())
			state[place] = sets[Math.floor(choice / sets.length ** index) % sets.length] as number;
		const places = [...state.keys()];
		const packed = beginKey();
		addYesNo(places, state);
		yesNo.add(takeKey(packed));
		const plain = beginKey();
		addAnswers(places, state);
		any.add(takeKey(plain));
	}
	expect(yesNo.size).toBe(sets.length ** 3);
	expect(any.size).toBe(sets.length ** 3);
});
