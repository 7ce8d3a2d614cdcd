import type { Period } from '#lib/schemas/desk-list.ts';
import type { At } from '../desk.ts';
import { useCase } from '../use-case.ts';
import type { Counts } from './counts.ts';
import { ranked, smallest, suppressed } from './suppress.ts';
import type { Cell, Ranked, ToldCell } from './suppress.ts';
import { tallyOf } from './tally.ts';

/** Days from coming in to decision; `low` and `high` are the quartiles. */
export type TimeTold = {
	readonly key: string;
	readonly low: number;
	readonly median: number;
	readonly high: number;
};

/** What the office learns from its cases. No count under five is in it, nor anything that gives one away. */
export type Dashboard = {
	readonly kind: 'ok';
	readonly period: Period;
	readonly madeAt: Date;
	/** Null where fewer than five cases came in. */
	readonly total: number | null;
	readonly months: readonly ToldCell[] | null;
	readonly towns: Ranked | null;
	readonly agencies: Ranked | null;
	readonly claims: readonly ToldCell[] | null;
	readonly pairs: readonly ToldCell[] | null;
	readonly immunity: readonly ToldCell[] | null;
	readonly deadlines: readonly ToldCell[] | null;
	readonly decisions: readonly ToldCell[] | null;
	readonly times: readonly TimeTold[];
};

const mostNames = 15;

export const dashboard = useCase(
	'dashboard.read',
	async (at: At, { period }: { readonly period: Period }): Promise<Dashboard> => {
		const { counts, madeAt } = await tallyOf(at, period);
		return { kind: 'ok', period, madeAt, ...toldOf(counts) };
	}
);

/** The counts as they may leave the office. */
export function toldOf(counts: Counts): Omit<Dashboard, 'kind' | 'period' | 'madeAt'> {
	const { total } = counts;
	if (total < smallest) return { ...nothing, total: total === 0 ? 0 : null };
	const decisions = suppressed(counts.decisions);
	return {
		total,
		months: suppressed(withoutGaps(counts.months)),
		towns: ranked(counts.towns, mostNames),
		agencies: ranked(counts.agencies, mostNames),
		claims: suppressed(counts.claims),
		pairs: suppressed(counts.pairs),
		immunity: suppressed(counts.immunity),
		deadlines: suppressed(counts.deadlines),
		decisions,
		times: timesTold(counts, decisions)
	};
}

const nothing = {
	months: null,
	towns: null,
	agencies: null,
	claims: null,
	pairs: null,
	immunity: null,
	deadlines: null,
	decisions: null,
	times: []
} as const;

/** Quartiles of groups whose count is told, so that each stands for five cases or more. */
function timesTold(
	{ times, decisions }: Counts,
	told: readonly ToldCell[] | null
): readonly TimeTold[] {
	const decided = decisions.reduce(
		(sum, { key, count }) => (key === 'undecided' ? sum : sum + count),
		0
	);
	const groups = new Set(told?.filter(({ count }) => count !== null).map(({ key }) => key));
	if (decided >= smallest) groups.add('all');
	return times.flatMap(({ key, low, median, high }) =>
		groups.has(key) && low !== null && median !== null && high !== null
			? [{ key, low: Math.round(low), median: Math.round(median), high: Math.round(high) }]
			: []
	);
}

/** Every month between the first and the last, also those in which no case came in. */
export function withoutGaps(months: readonly Cell[]): readonly Cell[] {
	const [first, last] = [months[0], months.at(-1)];
	if (!first || !last) return [];
	const counts = new Map(months.map(({ key, count }) => [key, count]));
	const filled: Cell[] = [];
	for (let key = first.key; key <= last.key; key = monthAfter(key)) {
		filled.push({ key, count: counts.get(key) ?? 0 });
	}
	return filled;
}

function monthAfter(month: string): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
