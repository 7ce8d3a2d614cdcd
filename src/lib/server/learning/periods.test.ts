import { expect, test } from 'vitest';
import { startOf } from './periods.ts';

test.each([
	['2026-11-22T12:00:00Z', '2025-12-01T05:00:00.000Z'],
	['2026-06-15T12:00:00Z', '2025-07-01T04:00:00.000Z'],
	['2026-12-01T04:59:59Z', '2025-12-01T05:00:00.000Z'],
	['2026-12-01T05:00:00Z', '2026-01-01T05:00:00.000Z']
])('at %s the last twelve months began %s', (now, start) => {
	expect(startOf('year', new Date(now)).toISOString()).toBe(start);
});
