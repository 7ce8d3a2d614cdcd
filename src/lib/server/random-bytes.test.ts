import { expect, test } from 'vitest';
import { randomBytes } from './random-bytes.ts';

test('no bytes are given twice, and none are left empty, however many are drawn', () => {
	const drawn = Array.from({ length: 5000 }, (_, turn) => randomBytes(8 + (turn % 25)));
	expect(drawn.every((bytes, turn) => bytes.length === 8 + (turn % 25))).toBe(true);
	expect(new Set(drawn.map((bytes) => bytes.toString('hex', 0, 8))).size).toBe(5000);
	expect(drawn.filter((bytes) => bytes.subarray(-8).every((byte) => byte === 0))).toEqual([]);
});
