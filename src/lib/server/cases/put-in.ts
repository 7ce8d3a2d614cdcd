import { sql } from 'kysely';
import { textOfContent } from '#lib/schemas/desk-case.ts';
import type { CaseContent, CaseStatus } from '#lib/schemas/desk-case.ts';
import type { At, Tx } from '../desk.ts';
import { newId } from '../ids.ts';
import { chained } from './applying.ts';
import { columnsOf } from './columns.ts';
import { putInParties } from './party-rows.ts';
import type { NewParty } from './party-rows.ts';
import type { Screened } from './screened.ts';
import { storable } from './storable.ts';
import { todayIn } from './today.ts';

export type CaseSource = 'desk' | 'public' | 'import';

/** How a new case comes in. */
export type Arriving = {
	readonly source: CaseSource;
	readonly status?: CaseStatus;
	readonly receivedAt?: Date;
	readonly assignedTo?: string;
	/** Columns reckoned already, where the caller screened the case elsewhere. */
	readonly screened?: Screened;
};

export type NewCase = { readonly content: CaseContent; readonly how: Arriving };

export type Inserted = { readonly id: string; readonly number: number };

/** New cases as they are sent to the database: only their numbers are wanting. */
export type ReadyCases = {
	readonly ids: readonly string[];
	readonly rows: string;
	readonly parties: readonly NewParty[];
	/** All that is sealed, one after the other; each row says where its own lies. */
	readonly sealed: Uint8Array;
};

/** Screens and seals new cases; nothing is asked of the database. Between them, others may `breathe`. */
export async function readyToPutIn(
	at: At,
	cases: readonly NewCase[],
	breathe: () => Promise<void> | void = () => undefined
): Promise<ReadyCases> {
	const now = at.desk.now();
	const today = todayIn(now);
	const ids: string[] = [];
	const rows: string[] = [];
	const parties: NewParty[] = [];
	const sealed: Uint8Array[] = [];
	let length = 0;
	for (const one of cases) {
		await breathe();
		const id = newId(now.getTime());
		const made = readyCase(at, one, id, now, today);
		const { key_id, key_wrapped, content } = made.seal;
		const key_from = length + 1;
		const content_from = key_from + key_wrapped.length;
		length = content_from + content.length - 1;
		const sizes = {
			key_from,
			key_size: key_wrapped.length,
			content_from,
			content_size: content.length
		};
		ids.push(id);
		rows.push(JSON.stringify({ id, place: ids.length, key_id, ...sizes, ...made.row }));
		sealed.push(key_wrapped, content);
		for (const party of made.parties) parties.push({ ...party, intake_id: id });
	}
	return { ids, rows: `[${rows.join(',')}]`, parties, sealed: Buffer.concat(sealed, length) };
}

function readyCase(
	{ desk, actor }: At,
	{ content, how }: NewCase,
	id: string,
	now: Date,
	today: string
) {
	const kept = { ...content, answers: chained(content.answers) };
	const known = how.screened;
	const { columns, words, parties } = columnsOf(desk.lawbook, kept, today, known);
	const row = {
		status: how.status ?? 'received',
		source: how.source,
		created_by: actor.userId,
		assigned_to: how.assignedTo ?? null,
		received_at: how.receivedAt ?? now,
		updated_at: now,
		...columns,
		client_name: storable(columns.client_name),
		town: columns.town === null ? null : storable(columns.town),
		agencies: columns.agencies.map(storable),
		words: storable(words)
	};
	return { row, parties, seal: desk.vault.seal(id, textOfContent(kept)) };
}

/** Puts cases in under the next numbers of the office, as one list and one run of bytes that is cut up there. */
export async function putIn(
	tx: Tx,
	{ actor }: At,
	{ ids, rows, parties, sealed }: ReadyCases
): Promise<readonly Inserted[]> {
	const { last_number } = await tx
		.updateTable('office')
		.set((eb) => ({ last_number: eb('last_number', '+', ids.length) }))
		.where('id', '=', actor.officeId)
		.returning('last_number')
		.executeTakeFirstOrThrow();
	const before = last_number - ids.length;
	await sql`
		insert into intake (
			id, office_id, number, status, source, created_by, assigned_to, received_at, updated_at,
			claims, agencies, town, outcome_today, outcome_proposed, is_stopped_by_immunity,
			soonest_deadline, deadline_rule, lawbook, client_name, is_overridden,
			search_text, key_id, key_wrapped, content
		)
		select r.id, ${actor.officeId}::uuid, ${before}::integer + r.place, r.status, r.source,
			r.created_by, r.assigned_to, r.received_at, r.updated_at,
			r.claims, r.agencies, r.town, r.outcome_today, r.outcome_proposed, r.is_stopped_by_immunity,
			r.soonest_deadline, r.deadline_rule, r.lawbook, r.client_name, r.is_overridden,
			concat_ws(' ', ${before}::integer + r.place, nullif(r.words, '')), r.key_id,
			substring(s.sealed from r.key_from for r.key_size),
			substring(s.sealed from r.content_from for r.content_size)
		from json_to_recordset(${rows}::json) as r (
			id uuid, place integer, status text, source text, created_by text, assigned_to text,
			received_at timestamptz, updated_at timestamptz, claims text[], agencies text[], town text,
			outcome_today text, outcome_proposed text, is_stopped_by_immunity boolean,
			soonest_deadline text, deadline_rule text, lawbook text, client_name text,
			is_overridden boolean, words text, key_id text,
			key_from integer, key_size integer, content_from integer, content_size integer
		), (select ${sealed}::bytea as sealed) as s
		order by r.place`.execute(tx);
	await putInParties(tx, actor.officeId, parties);
	return ids.map((id, index) => ({ id, number: before + index + 1 }));
}
