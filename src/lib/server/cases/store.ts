import { readContentText, textOfContent } from '#lib/schemas/desk-case.ts';
import type { CaseContent, ReadContent } from '#lib/schemas/desk-case.ts';
import { recordAudit } from '../audit/record.ts';
import type { At, Desk, NotFound, Tx } from '../desk.ts';
import { announce } from '../exchange/webhook/announce.ts';
import type { Sealed } from '../vault/vault.ts';
import { chained } from './applying.ts';
import { columnsOf } from './columns.ts';
import { keepParties } from './party-rows.ts';
import { putIn, readyToPutIn } from './put-in.ts';
import type { Arriving, Inserted, NewCase, ReadyCases } from './put-in.ts';
import { withNumber } from './search-text.ts';
import { todayIn } from './today.ts';

/** Puts one case in, with its names and its row in the audit log. */
export async function insertCase(
	tx: Tx,
	at: At,
	content: CaseContent,
	how: Arriving
): Promise<Inserted> {
	const [made] = await putIn(tx, at, await readyToPutIn(at, [{ content, how }]));
	if (made === undefined) throw new Error('A case was not put in');
	await recordAudit(tx, at, 'case.create', { intakeId: made.id, detail: { source: how.source } });
	await announce(tx, at, 'case.created', { ...made, status: how.status ?? 'received' });
	return made;
}

/** Puts many cases in at once (a few hundred is a good number), with one row in the audit log for them all. */
export async function insertMany(
	tx: Tx,
	at: At,
	cases: readonly NewCase[]
): Promise<readonly Inserted[]> {
	return insertReady(tx, at, await readyToPutIn(at, cases));
}

/** The same of cases that were made ready before. */
export async function insertReady(tx: Tx, at: At, ready: ReadyCases): Promise<readonly Inserted[]> {
	if (ready.ids.length === 0) return [];
	const made = await putIn(tx, at, ready);
	const [first, last] = [made[0], made.at(-1)];
	await recordAudit(tx, at, 'case.create-many', {
		detail: { count: made.length, from: first?.number ?? 0, to: last?.number ?? 0 }
	});
	return made;
}

export type Read =
	| NotFound
	| { readonly kind: 'damaged' }
	| {
			readonly kind: 'ok';
			readonly content: CaseContent;
			readonly version: number;
			readonly dropped: readonly string[];
	  };

/** Opens what a case says. Whoever shows it to a person logs the reading. */
export async function readContent(tx: Tx, { desk }: At, id: string): Promise<Read> {
	const row = await tx
		.selectFrom('intake')
		.select(['version', 'key_id', 'key_wrapped', 'content', 'erased_at'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (row === undefined || row.erased_at !== null) return { kind: 'not-found' };
	const read = openContent(desk, { id, ...row });
	return read.kind === 'ok' ? { ...read, version: row.version } : read;
}

/** Opens what was sealed of a case; damaged also where its seal was broken. */
export function openContent({ vault }: Desk, row: { readonly id: string } & Sealed): ReadContent {
	try {
		return readContentText(new TextDecoder().decode(vault.open(row.id, row)));
	} catch {
		return { kind: 'damaged' };
	}
}

export type Written =
	| NotFound
	| { readonly kind: 'damaged' }
	| { readonly kind: 'ok'; readonly version: number }
	/** Somebody else wrote in between: what stands there now, unchanged. */
	| { readonly kind: 'stale'; readonly theirs: CaseContent; readonly version: number };

/** Writes what a case says, if it still stands as it was read (`version`); the row is locked meanwhile. */
export async function writeContent(
	tx: Tx,
	at: At,
	id: string,
	version: number,
	content: CaseContent,
	audited: 'logged' | 'logged-by-caller' = 'logged'
): Promise<Written> {
	const { desk, actor } = at;
	const row = await tx
		.selectFrom('intake')
		.select(['version', 'number'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	if (row === undefined) return { kind: 'not-found' };
	if (row.version !== version) {
		const read = await readContent(tx, at, id);
		if (read.kind !== 'ok') return read;
		return { kind: 'stale', theirs: read.content, version: read.version };
	}
	const now = desk.now();
	const kept = { ...content, answers: chained(content.answers) };
	const { columns, words, parties } = columnsOf(desk.lawbook, kept, todayIn(now));
	await tx
		.updateTable('intake')
		.set({
			...columns,
			search_text: withNumber(row.number, words),
			...desk.vault.seal(id, textOfContent(kept)),
			version: version + 1,
			updated_at: now
		})
		.where('id', '=', id)
		.execute();
	await keepParties(tx, actor.officeId, id, parties);
	if (audited === 'logged') {
		await recordAudit(tx, at, 'case.change', { intakeId: id, detail: { version: version + 1 } });
	}
	return { kind: 'ok', version: version + 1 };
}
