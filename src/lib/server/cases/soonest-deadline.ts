import { otherClocksOf } from '#lib/domain/assessment/compiled/other-clocks.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { RouteOutcome } from '#lib/domain/assessment/outcomes.ts';
import { dayOf, isoOf } from '#lib/domain/deadlines/calendar.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';

/**
 * The day to treat as the next deadline: the first last day to file, on the strictest reading, that has not passed. The
 * last one that passed, where all have; null where no day is known. Only ways that exist in the case count.
 */
export function soonestDeadline(
	law: Lawbook,
	told: CaseFacts,
	ways: readonly RouteOutcome[],
	today: string
): string | null {
	if (ways.length === 0) return null;
	const now = dayOf(today);
	let next = Infinity;
	let last = -Infinity;
	const see = (day: number) => {
		if (!Number.isFinite(day)) return;
		if (day >= now) next = Math.min(next, day);
		else last = Math.max(last, day);
	};
	for (const { range, lastDay } of ways) {
		if (range[0] !== 'not-available') see(lastDay.from);
	}
	for (const { deadline } of otherClocksOf(law, told, today)) {
		if (deadline.earliest !== null) see(dayOf(deadline.earliest));
	}
	return isoOf(Number.isFinite(next) ? next : last);
}
