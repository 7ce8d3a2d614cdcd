import { periods } from '#lib/schemas/desk-list.ts';
import type { Period } from '#lib/schemas/desk-list.ts';
import { z } from '#lib/schemas/zod.ts';
import { todayIn } from '../cases/today.ts';
import { inOffice, inOfficeOf } from '../db/in-office.ts';
import type { At, Desk, Tx } from '../desk.ts';
import { countCases, countsSchema } from './counts.ts';
import type { Counts } from './counts.ts';
import { startOf } from './periods.ts';

export type Tally = { readonly counts: Counts; readonly madeAt: Date };

/** An office with fewer cases is counted whenever somebody looks. */
const few = 20_000;
const freshMs = 10 * 60_000;

/**
 * The counts of an office: new ones where counting is quick, and otherwise those that were kept, while a job makes new
 * ones if they are older than ten minutes.
 */
export async function tallyOf(at: At, period: Period): Promise<Tally> {
	const { desk, actor } = at;
	const kept = await inOffice(at, async (tx) => {
		const { last_number } = await tx
			.selectFrom('office')
			.select('last_number')
			.executeTakeFirstOrThrow();
		if (last_number < few) return countNow(tx, desk, period);
		return (await readTally(tx, period)) ?? keepTally(tx, desk, actor.officeId, period);
	});
	if (desk.now().getTime() - kept.madeAt.getTime() > freshMs) {
		const data = { office: actor.officeId, period };
		await desk.jobs.put('tally', data, { key: `${actor.officeId} ${period}` });
	}
	return kept;
}

/** Who does the work of the queue `tally`. */
export async function workOnTallies(desk: Desk): Promise<void> {
	const schema = z.object({ office: z.uuid(), period: z.enum(periods) });
	await desk.jobs.work('tally', async (data) => {
		const { office, period } = z.parse(schema, data);
		await inOfficeOf(desk, office, (tx) => keepTally(tx, desk, office, period));
	});
}

async function readTally(tx: Tx, period: Period): Promise<Tally | null> {
	const row = await tx
		.selectFrom('tally')
		.select(['made_at', 'data'])
		.where('period', '=', period)
		.executeTakeFirst();
	if (!row) return null;
	const counts = z.safeParse(countsSchema, row.data);
	return counts.success ? { counts: counts.data, madeAt: row.made_at } : null;
}

async function countNow(tx: Tx, desk: Desk, period: Period): Promise<Tally> {
	const madeAt = desk.now();
	return { counts: await countCases(tx, startOf(period, madeAt), todayIn(madeAt)), madeAt };
}

async function keepTally(tx: Tx, desk: Desk, officeId: string, period: Period): Promise<Tally> {
	const { counts, madeAt } = await countNow(tx, desk, period);
	const data = JSON.stringify(counts);
	await tx
		.insertInto('tally')
		.values({ office_id: officeId, period, made_at: madeAt, data })
		.onConflict((conflict) =>
			conflict.columns(['office_id', 'period']).doUpdateSet({ made_at: madeAt, data })
		)
		.execute();
	return { counts, madeAt };
}
