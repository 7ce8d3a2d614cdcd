import { sql } from 'kysely';
import { textOfContent } from '#lib/schemas/desk-case.ts';
import { clientIn, partiesIn } from '#lib/server/cases/parties.ts';
import { searchText } from '#lib/server/cases/search-text.ts';
import type { At } from '#lib/server/desk.ts';
import { newId } from '#lib/server/ids.ts';
import { madeUp } from './made-up.ts';
import type { Screening } from './pool.ts';
import { one, seeded } from './random.ts';

const msPerDay = 86_400_000;
const perBatch = 1000;
const span = 5 * 365 * msPerDay;
/** A lawbook there never was, so that all cases wait to be screened again. */
const oldLawbook = 'bench-before';

/**
 * Fills an empty office with cases that came in over five years, each sealed under a data key of its own. The indexes
 * are taken away meanwhile and made again at the end, as a restore does.
 */
export async function generate(
	at: At,
	count: number,
	pool: readonly Screening[],
	members: readonly string[]
): Promise<void> {
	const { db } = at.desk;
	const indexes = count >= 50_000 ? await dropIndexes(db) : [];
	let written: Promise<unknown> = Promise.resolve();
	for (let from = 0; from < count; from += perBatch) {
		const batch = batchOf(at, from, Math.min(perBatch, count - from), count, pool, members);
		await written;
		written = write(db, batch);
	}
	await written;
	for (const statement of indexes) await sql.raw(statement).execute(db);
	await db
		.updateTable('office')
		.set({ last_number: count })
		.where('id', '=', at.actor.officeId)
		.execute();
	await sql`vacuum (analyze) intake`.execute(db);
	await sql`vacuum (analyze) party`.execute(db);
	await sql`checkpoint`.execute(db);
}

type Batch = { readonly cases: string; readonly parties: string };

function batchOf(
	{ desk, actor }: At,
	from: number,
	size: number,
	count: number,
	pool: readonly Screening[],
	members: readonly string[]
): Batch {
	const random = seeded(from + 7);
	const office_id = actor.officeId;
	const began = desk.now().getTime() - span;
	const parties: object[] = [];
	const cases = Array.from({ length: size }, (_, index) => {
		const number = from + index + 1;
		const received = new Date(began + (span * number) / count);
		const id = newId();
		const { content, screened } = madeUp(pool, random);
		const named = partiesIn(content);
		for (const party of named) parties.push({ id: newId(), office_id, intake_id: id, ...party });
		const sealed = desk.vault.seal(id, textOfContent(content));
		return {
			id,
			office_id,
			number,
			...lifeOf(received, desk.now(), random),
			client_name: clientIn(content),
			...screened,
			lawbook: oldLawbook,
			is_overridden: false,
			assigned_to: random() < 0.15 ? null : one(members, random),
			created_by: actor.userId,
			source: one(['desk', 'desk', 'public', 'import'], random),
			is_held: false,
			search_text: searchText(number, named, screened),
			version: 1,
			key_id: sealed.key_id,
			key_wrapped: hex(sealed.key_wrapped),
			content: hex(sealed.content)
		};
	});
	return { cases: JSON.stringify(cases), parties: JSON.stringify(parties) };
}

/** Old cases are decided or closed, young ones are on their way. */
function lifeOf(received: Date, now: Date, random: () => number) {
	const age = (now.getTime() - received.getTime()) / msPerDay;
	const days = Math.round(5 + random() * random() * 120);
	const isDecided = age > days && random() < 0.97;
	const decided = isDecided ? new Date(received.getTime() + days * msPerDay) : null;
	const open = ['received', 'screening', 'screening', 'waiting', 'review'];
	const ended = ['accepted', 'referred', 'referred', 'declined', 'declined', 'declined', 'closed'];
	return {
		status: one(isDecided ? ended : open, random),
		received_at: received,
		updated_at: decided ?? received,
		decided_at: decided
	};
}

function hex(bytes: Uint8Array): string {
	return `\\x${Buffer.from(bytes).toString('hex')}`;
}

async function write(db: At['desk']['db'], { cases, parties }: Batch): Promise<void> {
	await sql`
		insert into intake (
			id, office_id, number, status, client_name, town, claims, agencies, outcome_today,
			outcome_proposed, is_stopped_by_immunity, is_overridden, soonest_deadline, deadline_rule,
			assigned_to, created_by, source, received_at, updated_at, decided_at, lawbook, is_held,
			search_text, version, key_id, key_wrapped, content
		) select
			id, office_id, number, status, client_name, town, claims, agencies, outcome_today,
			outcome_proposed, is_stopped_by_immunity, is_overridden, soonest_deadline, deadline_rule,
			assigned_to, created_by, source, received_at, updated_at, decided_at, lawbook, is_held,
			search_text, version, key_id, key_wrapped, content
		from json_populate_recordset(null::intake, ${cases}::json)`.execute(db);
	await sql`
		insert into party select * from json_populate_recordset(null::party, ${parties}::json)
	`.execute(db);
}

/** Drops what is not a key, and says how it was made. */
async function dropIndexes(db: At['desk']['db']): Promise<readonly string[]> {
	const { rows } = await sql<{ name: string; made: string }>`
		select i.indexname as name, i.indexdef as made from pg_indexes i
		where i.tablename in ('intake', 'party') and not exists (
			select from pg_constraint c where c.conname = i.indexname
		)`.execute(db);
	for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db);
	return rows.map(({ made }) => made);
}
