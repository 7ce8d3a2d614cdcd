import { sql } from 'kysely';
import { emptyContent, textOfContent } from '#lib/schemas/desk-case.ts';
import { sealedCheck } from '#lib/schemas/desk-conflict.ts';
import { z } from '#lib/schemas/zod.ts';
import { recordAudit } from '../audit/record.ts';
import type { Recorder } from '../audit/record.ts';
import type { Desk, Tx } from '../desk.ts';

export type Erased =
	{ readonly kind: 'erased' } | { readonly kind: 'held' } | { readonly kind: 'not-found' };

/** Takes the names of erased cases out of the checks of other cases that had found them. */
async function forgetInChecks(
	tx: Tx,
	{ desk }: { readonly desk: Pick<Desk, 'vault'> },
	ids: readonly string[]
): Promise<void> {
	if (ids.length === 0) return;
	const gone = new Set(ids);
	const checks = await tx
		.selectFrom('conflict_check')
		.select(['id', 'key_id', 'key_wrapped', 'content'])
		.where(sql<boolean>`matched && ${[...ids]}::uuid[]`)
		.forUpdate()
		.execute();
	for (const check of checks) {
		const text = new TextDecoder().decode(desk.vault.open(check.id, check));
		const content = z.parse(sealedCheck, JSON.parse(text));
		const matches = content.matches.filter(({ intakeId }) => !gone.has(intakeId));
		await tx
			.updateTable('conflict_check')
			.set({
				matched: [...new Set(matches.map(({ intakeId }) => intakeId))],
				...desk.vault.seal(check.id, JSON.stringify({ ...content, matches }))
			})
			.where('id', '=', check.id)
			.execute();
	}
}

type Eraser = Recorder & { readonly desk: Pick<Desk, 'now' | 'vault'> };

/** Erases one case at somebody's wish. */
export async function erase(tx: Tx, at: Eraser, id: string): Promise<Erased> {
	const row = await tx
		.selectFrom('intake')
		.select(['is_held', 'erased_at', 'status'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (row === undefined || row.erased_at !== null) return { kind: 'not-found' };
	const { length: erased } = await blank(tx, at, [id]);
	if (erased === 0) return { kind: 'held' };
	const detail = { why: 'asked', status: row.status };
	await recordAudit(tx, at, 'case.erase', { intakeId: id, detail });
	return { kind: 'erased' };
}

/** Erases cases whose period is over, with one row in the log that names their numbers. */
export async function eraseMany(
	tx: Tx,
	at: Eraser,
	status: string,
	ids: readonly string[]
): Promise<number> {
	const numbers = await blank(tx, at, ids);
	if (numbers.length === 0) return 0;
	const detail = { why: 'period', status, count: numbers.length, numbers: inRanges(numbers) };
	await recordAudit(tx, at, 'case.erase-many', { detail });
	return numbers.length;
}

/**
 * Blanks what cases say and every name in them, everywhere: the sealed content and its key, the searched words, the
 * conflict checks, what arrived, the reviews and what re-screens noted. Numbers, status and days stay; cases that are
 * held stay whole. Gives back the numbers of those that were blanked.
 */
async function blank(tx: Tx, at: Eraser, ids: readonly string[]): Promise<readonly number[]> {
	if (ids.length === 0) return [];
	const free = await tx
		.selectFrom('intake')
		.select(['id', 'number'])
		.where('id', 'in', [...ids])
		.where('is_held', '=', false)
		.where('erased_at', 'is', null)
		.orderBy('number')
		.forUpdate()
		.execute();
	const gone = free.map(({ id }) => id);
	if (gone.length === 0) return [];
	const empty = textOfContent(emptyContent);
	const sealed = gone.map((id) => {
		const { key_id, key_wrapped, content } = at.desk.vault.seal(id, empty);
		return { id, key_id, key_wrapped: hexOf(key_wrapped), content: hexOf(content) };
	});
	const now = at.desk.now();
	await sql`
		update intake set
			client_name = '', town = null, claims = '{}', agencies = '{}', outcome_today = null,
			outcome_proposed = null, is_stopped_by_immunity = false, is_overridden = false,
			soonest_deadline = null, deadline_rule = null, assigned_to = null, search_text = '',
			erased_at = ${now}, updated_at = ${now}, version = version + 1, key_id = empty.key_id,
			key_wrapped = decode(empty.key_wrapped, 'hex'), content = decode(empty.content, 'hex')
		from jsonb_to_recordset(${JSON.stringify(sealed)}::jsonb)
			as empty(id uuid, key_id text, key_wrapped text, content text)
		where intake.id = empty.id`.execute(tx);
	for (const table of ['party', 'review', 'rescreen_change', 'conflict_check'] as const) {
		await tx.deleteFrom(table).where('intake_id', 'in', gone).execute();
	}
	const arrived = await tx
		.updateTable('arrival')
		.set({ sealed: null })
		.where('intake_id', 'in', gone)
		.returning('link_id')
		.execute();
	const links = arrived.flatMap(({ link_id }) => link_id ?? []);
	if (links.length > 0) {
		await tx.updateTable('inbox_link').set({ label: '' }).where('id', 'in', links).execute();
	}
	await forgetInChecks(tx, at, gone);
	return free.map(({ number }) => number);
}

function hexOf(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
}

/** Numbers in order, briefly: 1-4,7. */
function inRanges(numbers: readonly number[]): string {
	const ranges: [number, number][] = [];
	for (const number of numbers) {
		const last = ranges.at(-1);
		if (last !== undefined && last[1] === number - 1) last[1] = number;
		else ranges.push([number, number]);
	}
	return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}
