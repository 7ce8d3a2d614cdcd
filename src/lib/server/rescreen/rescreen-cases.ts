import { sql } from 'kysely';
import { recordAudit } from '../audit/record.ts';
import { readContent } from '../cases/store.ts';
import { screened } from '../cases/screened.ts';
import { todayIn } from '../cases/today.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, NotFound, Tx } from '../desk.ts';
import { newId } from '../ids.ts';
import { useCase } from '../use-case.ts';
import type { Because } from './difference.ts';
import { waysUnder } from './difference.ts';
import { lawbookOf } from './lawbooks.ts';

/** The law that judged each case of the office last: as `judgedBy` tells it of one, for a million at once. */
function lawsOf({ actor }: At) {
	return sql`(
		select coalesce(judged.lawbook, intake.lawbook) as lawbook from intake left join judged
			on judged.intake_id = intake.id and judged.version = intake.version
		where intake.office_id = ${actor.officeId} and intake.erased_at is null
	)`;
}

/** The lawbooks that judged the office's cases, and the runs there were. */
export const rescreenRuns = useCase('rescreen.read', (at: At, _: null) =>
	inOffice(at, async (tx) => {
		const { rows: judgedBy } = await sql<{ lawbook: string | null; count: number }>`
			select lawbook, count(*)::integer as count from ${lawsOf(at)} as law
			group by lawbook order by lawbook`.execute(tx);
		const runs = await tx
			.selectFrom('rescreen_run')
			.selectAll()
			.orderBy('id', 'desc')
			.limit(50)
			.execute();
		const { version, asOf } = at.desk.lawbook;
		const behind = judgedBy
			.filter(({ lawbook }) => lawbook !== version)
			.reduce((sum, { count }) => sum + count, 0);
		return { kind: 'ok', inForce: { version, asOf }, judgedBy, behind, runs } as const;
	})
);

/** How many cases another lawbook judged than the one that is in force, and the first of those. */
async function behindOf(tx: Tx, at: At) {
	const { rows } = await sql<{ total: number; from: string | null }>`
		select count(*)::integer as total, min(lawbook) as from from ${lawsOf(at)} as law
		where lawbook is distinct from ${at.desk.lawbook.version}`.execute(tx);
	return rows[0] ?? { total: 0, from: null };
}

async function runningIn(tx: Tx) {
	const running = await tx
		.selectFrom('rescreen_run')
		.select('id')
		.where('state', '=', 'running')
		.executeTakeFirst();
	return running === undefined ? null : ({ kind: 'running', id: running.id } as const);
}

/**
 * Begins to run the law in force over the cases that another lawbook judged. They are counted before the office is locked:
 * of a million that takes seconds, in which cases must come in.
 */
export const startRescreen = useCase('rescreen.run', async (at: At, _: null) => {
	const { officeId } = at.actor;
	const behind = await inOffice(
		at,
		async (tx) => (await runningIn(tx)) ?? { kind: 'behind' as const, ...(await behindOf(tx, at)) }
	);
	if (behind.kind === 'running') return behind;
	const { total, from } = behind;
	if (total === 0) return { kind: 'nothing-to-do' } as const;
	const started = await inOffice(at, async (tx) => {
		await tx.selectFrom('office').select('id').where('id', '=', officeId).forUpdate().execute();
		const running = await runningIn(tx);
		if (running !== null) return running;
		const id = newId(at.desk.now().getTime());
		await tx
			.insertInto('rescreen_run')
			.values({
				id,
				office_id: officeId,
				from_lawbook: from,
				to_lawbook: at.desk.lawbook.version,
				started_at: at.desk.now(),
				state: 'running',
				total
			})
			.execute();
		await recordAudit(tx, at, 'rescreen.start', { detail: { run: id, total } });
		return { kind: 'started', id } as const;
	});
	if (started.kind === 'started') {
		await at.desk.jobs.put('rescreen', { run: started.id, office: officeId }, { key: started.id });
	}
	return started;
});

/** Stops a run after its batch; what was judged anew stays. */
export const stopRescreen = useCase('rescreen.run', (at: At, { id }: { readonly id: string }) =>
	inOffice(at, async (tx) => {
		const stopped = await tx
			.updateTable('rescreen_run')
			.set({ state: 'stopped', ended_at: at.desk.now() })
			.where('id', '=', id)
			.where('state', '=', 'running')
			.returning('id')
			.executeTakeFirst();
		if (stopped === undefined) return { kind: 'not-found' } satisfies NotFound;
		await recordAudit(tx, at, 'rescreen.stop', { detail: { run: id } });
		return { kind: 'stopped' } as const;
	})
);

/** One run with the cases it changed, in the order of their ids; `after` is the last one seen. */
export const rescreenRun = useCase(
	'rescreen.read',
	(
		at: At,
		{
			id,
			after,
			most,
			unseen
		}: {
			readonly id: string;
			readonly after: string | null;
			readonly most: number;
			readonly unseen: boolean;
		}
	) =>
		inOffice(at, async (tx) => {
			const run = await tx
				.selectFrom('rescreen_run')
				.selectAll()
				.where('id', '=', id)
				.executeTakeFirst();
			if (run === undefined) return { kind: 'not-found' } satisfies NotFound;
			let query = tx
				.selectFrom('rescreen_change')
				.innerJoin('intake', 'intake.id', 'rescreen_change.intake_id')
				.select([
					'rescreen_change.intake_id',
					'rescreen_change.before_today',
					'rescreen_change.after_today',
					'rescreen_change.before_proposed',
					'rescreen_change.after_proposed',
					'rescreen_change.because',
					'rescreen_change.seen_at',
					'intake.number',
					'intake.client_name',
					'intake.status'
				])
				.where('rescreen_change.run_id', '=', id)
				.orderBy('rescreen_change.intake_id')
				.limit(most);
			if (after !== null) query = query.where('rescreen_change.intake_id', '>', after);
			if (unseen) query = query.where('rescreen_change.seen_at', 'is', null);
			const changes = (await query.execute()).map((row) => ({
				...row,
				because: row.because as Because
			}));
			return { kind: 'run', run, changes } as const;
		})
);

/** Notes that a reviewer has looked at cases a run changed. */
export const seeRescreened = useCase(
	'rescreen.read',
	(at: At, { id, cases }: { readonly id: string; readonly cases: readonly string[] }) =>
		inOffice(at, async (tx) => {
			if (cases.length === 0) return { kind: 'seen', count: 0 } as const;
			const seen = await tx
				.updateTable('rescreen_change')
				.set({ seen_at: at.desk.now(), seen_by: at.actor.userId })
				.where('run_id', '=', id)
				.where('intake_id', 'in', cases)
				.where('seen_at', 'is', null)
				.returning('intake_id')
				.execute();
			await recordAudit(tx, at, 'rescreen.seen', { detail: { run: id, count: seen.length } });
			return { kind: 'seen', count: seen.length } as const;
		})
);

/** What a lawbook kept here makes of a case on a day: an old outcome, made again. */
export const outcomeUnder = useCase(
	'case.read',
	(
		at: At,
		{
			id,
			lawbook,
			day
		}: { readonly id: string; readonly lawbook: string; readonly day: string | null }
	) =>
		inOffice(at, async (tx) => {
			const law = await lawbookOf(tx, at.desk, lawbook);
			const read = await readContent(tx, at, id);
			if (law === null || read.kind === 'not-found')
				return { kind: 'not-found' } satisfies NotFound;
			if (read.kind === 'damaged') return read;
			const on = day ?? todayIn(at.desk.now());
			await recordAudit(tx, at, 'case.read', { intakeId: id, detail: { lawbook } });
			const { outcome_today, outcome_proposed } = screened(law, read.content, on);
			const ways = [...waysUnder(law, read.content, on).values()];
			return {
				kind: 'ok',
				on,
				lawbook,
				asOf: law.asOf,
				outcome_today,
				outcome_proposed,
				ways
			} as const;
		})
);
