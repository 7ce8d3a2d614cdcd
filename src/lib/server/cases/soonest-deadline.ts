import { otherClocksOf } from '#lib/domain/assessment/compiled/other-clocks.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { RouteOutcome } from '#lib/domain/assessment/outcomes.ts';
import { dayOf, isoOf } from '#lib/domain/deadlines/calendar.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';

/** The ISO day to treat as the next deadline, and the rule that sets it; null where no day is known. */
export type SoonestDeadline = { readonly day: string | null; readonly rule: string | null };

type Found = { readonly day: number; readonly rule: string | null };

/**
 * The first last day to file, on the strictest reading, that has not passed. The last one that passed, where all have.
 * Only ways that exist in the case count.
 */
export function soonestDeadline(
	law: Lawbook,
	told: CaseFacts,
	ways: readonly RouteOutcome[],
	today: string
): SoonestDeadline {
	if (ways.length === 0) return { day: null, rule: null };
	const now = dayOf(today);
	let next: Found = { day: Infinity, rule: null };
	let last: Found = { day: -Infinity, rule: null };
	const see = (day: number, rule: string) => {
		if (!Number.isFinite(day)) return;
		if (day < now) {
			if (day > last.day) last = { day, rule };
		} else if (day < next.day) next = { day, rule };
	};
	for (const { route, range, lastDay } of ways) {
		if (range[0] !== 'not-available') see(lastDay.from, route.deadline);
	}
	for (const { deadline } of otherClocksOf(law, told, today)) {
		if (deadline.earliest !== null) see(dayOf(deadline.earliest), deadline.rule);
	}
	const { day, rule } = Number.isFinite(next.day) ? next : last;
	return { day: isoOf(day), rule };
}
