import { sql } from 'kysely';
import type { Tx } from '../desk.ts';
import { z } from '#lib/schemas/zod.ts';

const cell = z.object({ key: z.string(), count: z.int() });
const days = z.nullable(z.number());

/** What is counted of an office's cases, exactly: it stays in the office's own database. */
export const countsSchema = z.object({
	total: z.int(),
	months: z.array(cell),
	towns: z.array(cell),
	agencies: z.array(cell),
	claims: z.array(cell),
	/** Outcome today and outcome under the proposal, `blocked>could-proceed`; '-' where not screened. */
	pairs: z.array(cell),
	/** 'only' for cases stopped only by immunity, 'rest' for all others. */
	immunity: z.array(cell),
	/** What became of the deadline each case shows. */
	deadlines: z.array(cell),
	/** Where decided cases stand, and 'undecided' for the rest. */
	decisions: z.array(cell),
	/** Days from coming in to decision: quartiles over all ('all') and by where cases stand. */
	times: z.array(z.object({ key: z.string(), low: days, median: days, high: days }))
});

export type Counts = z.infer<typeof countsSchema>;

const zone = 'America/New_York';

/** Counts all cases that came in from a moment on, in four passes over the table. */
export async function countCases(tx: Tx, from: Date, today: string): Promise<Counts> {
	const passed = await overOnce(tx, from, today);
	const of = (kind: string) =>
		passed.filter((row) => row.kind === kind).map(({ key, count }) => ({ key, count }));
	return {
		total: of('total')[0]?.count ?? 0,
		months: of('month').sort((one, other) => (one.key < other.key ? -1 : 1)),
		towns: of('town'),
		pairs: of('pair'),
		immunity: of('immunity'),
		deadlines: of('deadline'),
		decisions: of('decision'),
		agencies: await ofEach(tx, from, 'agencies'),
		claims: await ofEach(tx, from, 'claims'),
		times: await timesToDecision(tx, from)
	};
}

/** Each half has its index by day: of a short period, only its cases are read. */
function since(from: Date) {
	return sql`received_at >= ${from} and (erased_at is null or erased_at is not null)`;
}

type Kinded = { readonly kind: string; readonly key: string; readonly count: number };

async function overOnce(tx: Tx, from: Date, today: string): Promise<readonly Kinded[]> {
	const { rows } = await sql<Kinded>`
		with seen as (
			select
				to_char(received_at at time zone ${zone}, 'YYYY-MM') as month,
				coalesce(town, '-') as town,
				coalesce(outcome_today, '-') || '>' || coalesce(outcome_proposed, '-') as pair,
				case when is_stopped_by_immunity then 'only' else 'rest' end as immunity,
				case when decided_at is null then 'undecided' else status end as decision,
				case
					when soonest_deadline is null then 'unknown'
					when soonest_deadline < to_char(received_at at time zone ${zone}, 'YYYY-MM-DD') then 'before'
					when soonest_deadline <
						coalesce(to_char(decided_at at time zone ${zone}, 'YYYY-MM-DD'), ${today}) then 'missed'
					when decided_at is null then 'running'
					else 'kept' end as deadline
			from intake where ${since(from)}
		)
		select
			case grouping(month, town, pair, immunity, decision, deadline)
				when 31 then 'month' when 47 then 'town' when 55 then 'pair' when 59 then 'immunity'
				when 61 then 'decision' when 62 then 'deadline' else 'total' end as kind,
			coalesce(month, town, pair, immunity, decision, deadline, '') as key,
			count(*)::integer as count
		from seen
		group by grouping sets ((month), (town), (pair), (immunity), (decision), (deadline), ())
		order by 1, 3 desc, 2`.execute(tx);
	return rows;
}

async function ofEach(tx: Tx, from: Date, column: 'agencies' | 'claims') {
	const { rows } = await sql<{ key: string; count: number }>`
		select key, count(*)::integer as count
		from intake cross join unnest(${sql.ref(column)}) as key
		where ${since(from)} group by key order by 2 desc, 1 limit 1000`.execute(tx);
	return [...rows];
}

async function timesToDecision(tx: Tx, from: Date) {
	const { rows } = await sql<{ key: string; quartiles: readonly number[] | null }>`
		select coalesce(status, 'all') as key,
			percentile_cont(array[0.25, 0.5, 0.75]) within group (
				order by extract(epoch from decided_at - received_at)::double precision / 86400
			) as quartiles
		from intake where ${since(from)} and decided_at is not null
		group by grouping sets ((status), ()) order by 1`.execute(tx);
	return rows.map(({ key, quartiles }) => {
		const [low = null, median = null, high = null] = quartiles ?? [];
		return { key, low, median, high };
	});
}
