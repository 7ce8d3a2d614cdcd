import { expect, test } from 'vitest';
import { newId, newToken, sha256 } from './ids.ts';

const uuidOfVersion7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('ids made later sort later, more than a thousand in one millisecond', () => {
	const ids = Array.from({ length: 20_000 }, () => newId());
	expect(ids.every((id) => uuidOfVersion7.test(id))).toBe(true);
	expect([...ids].sort()).toEqual(ids);
	expect(new Set(ids).size).toBe(ids.length);
});

test('ids go on in order when the clock goes back an hour', () => {
	const before = newId();
	const after = newId(Date.now() - 3_600_000);
	expect(after > before).toBe(true);
});

test('a token has 32 random bytes, and its hash does not hold it', () => {
	const token = newToken();
	expect(Buffer.from(token, 'base64url')).toHaveLength(32);
	expect(newToken()).not.toBe(token);
	expect(sha256(token)).toMatch(/^[0-9a-f]{64}$/);
});
