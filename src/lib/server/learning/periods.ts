import type { Period } from '#lib/schemas/desk-list.ts';

const months: Readonly<Record<Period, number | null>> = { year: 12, 'five-years': 60, all: null };

/** The moment from which cases count: the first of a month in Vermont (five hours after UTC's), so that months are whole. */
export function startOf(period: Period, now: Date): Date {
	const back = months[period];
	if (back === null) return new Date(0);
	return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back + 1, 1, 5));
}
