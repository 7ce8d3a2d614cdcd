import type { Period } from '#lib/schemas/desk-list.ts';
import { startOfDay, todayIn } from '../cases/today.ts';

const months: Readonly<Record<Period, number | null>> = { year: 12, 'five-years': 60, all: null };

/** The moment from which cases count: the first of a month, at midnight in Vermont, so that months are whole. */
export function startOf(period: Period, now: Date): Date {
	const back = months[period];
	if (back === null) return new Date(0);
	const [year = 0, month = 0] = todayIn(now).split('-').map(Number);
	const first = new Date(Date.UTC(year, month - back, 1)).toISOString();
	return startOfDay(first.slice(0, 10));
}
