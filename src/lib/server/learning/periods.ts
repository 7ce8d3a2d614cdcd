import { z } from '#lib/schemas/zod.ts';

export const periods = ['year', 'five-years', 'all'] as const;
export type Period = (typeof periods)[number];

const months: Readonly<Record<Period, number | null>> = { year: 12, 'five-years': 60, all: null };

export const dashboardQuery = z.object({ period: z.catch(z.enum(periods), 'year') });

/** The moment from which cases count: the first of a month, so that each month shown is whole (in UTC). */
export function startOf(period: Period, now: Date): Date {
	const back = months[period];
	if (back === null) return new Date(0);
	return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back + 1, 1, 5));
}
