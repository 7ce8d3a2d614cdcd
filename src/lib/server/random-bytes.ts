import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(4096);
let used = pool.length;

/** Random bytes for one use, at most 4,096: drawn many at once, as each drawing takes longer than its bytes do. */
export function randomBytes(size: number): Buffer {
	if (size > pool.length) throw new Error(`${size} random bytes are more than are drawn at once`);
	if (used + size > pool.length) {
		randomFillSync(pool);
		used = 0;
	}
	const drawn = Buffer.from(pool.subarray(used, used + size));
	pool.fill(0, used, used + size);
	used += size;
	return drawn;
}
