import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { readContentText, textOfContent } from '#lib/schemas/desk-case.ts';
import type { CaseContent, CaseStatus, ReadContent } from '#lib/schemas/desk-case.ts';
import { recordAudit } from '../audit/record.ts';
import type { At, Desk, NotFound, Tx } from '../desk.ts';
import { announce } from '../exchange/webhook/announce.ts';
import { newId } from '../ids.ts';
import type { Sealed } from '../vault/vault.ts';
import { chained } from './applying.ts';
import { clientIn, partiesIn } from './parties.ts';
import type { Party } from './parties.ts';
import { screened } from './screened.ts';
import type { Screened } from './screened.ts';
import { searchText } from './search-text.ts';
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

export type Inserted = { readonly id: string; readonly number: number };

/** Puts one case in, with its names and its row in the audit log. */
export async function insertCase(
	tx: Tx,
	at: At,
	content: CaseContent,
	how: Arriving
): Promise<Inserted> {
	const [made] = await insertRows(tx, at, [{ content, how }]);
	if (made === undefined) throw new Error('A case was not put in');
	await recordAudit(tx, at, 'case.create', { intakeId: made.id, detail: { source: how.source } });
	await announce(tx, at, 'case.created', { ...made, status: how.status ?? 'received' });
	return made;
}

/** Puts many cases in at once (a few hundred is a good number), with one row in the audit log for them all. */
export async function insertMany(
	tx: Tx,
	at: At,
	cases: readonly { readonly content: CaseContent; readonly how: Arriving }[]
): Promise<readonly Inserted[]> {
	if (cases.length === 0) return [];
	const made = await insertRows(tx, at, cases);
	const [first, last] = [made[0], made.at(-1)];
	await recordAudit(tx, at, 'case.create-many', {
		detail: { count: made.length, from: first?.number ?? 0, to: last?.number ?? 0 }
	});
	return made;
}

async function insertRows(
	tx: Tx,
	{ desk, actor }: At,
	cases: readonly { readonly content: CaseContent; readonly how: Arriving }[]
): Promise<readonly Inserted[]> {
	const now = desk.now();
	const today = todayIn(now);
	const { last_number } = await tx
		.updateTable('office')
		.set((eb) => ({ last_number: eb('last_number', '+', cases.length) }))
		.where('id', '=', actor.officeId)
		.returning('last_number')
		.executeTakeFirstOrThrow();
	const parties: (Party & { intake_id: string })[] = [];
	const rows = cases.map(({ content, how }, index) => {
		const id = newId(now.getTime());
		const number = last_number - cases.length + 1 + index;
		const kept = { ...content, answers: chained(content.answers) };
		const { columns, parties: named } = columnsOf(desk.lawbook, kept, number, today, how.screened);
		parties.push(...named.map((party) => ({ ...party, intake_id: id })));
		return {
			id,
			office_id: actor.officeId,
			number,
			status: how.status ?? 'received',
			source: how.source,
			created_by: actor.userId,
			assigned_to: how.assignedTo ?? null,
			received_at: how.receivedAt ?? now,
			updated_at: now,
			...columns,
			...desk.vault.seal(id, textOfContent(kept))
		};
	});
	await tx.insertInto('intake').values(rows).execute();
	await insertParties(tx, actor.officeId, parties);
	return rows.map(({ id, number }) => ({ id, number }));
}

async function insertParties(
	tx: Tx,
	office_id: string,
	parties: readonly (Party & { readonly intake_id: string })[]
): Promise<void> {
	if (parties.length === 0) return;
	await tx
		.insertInto('party')
		.values(parties.map((party) => ({ id: newId(), office_id, ...party })))
		.execute();
}

function columnsOf(
	law: Lawbook,
	content: CaseContent,
	number: number,
	today: string,
	known?: Screened
) {
	const parties = partiesIn(content);
	const found = known ?? screened(law, content, today);
	const columns = {
		...found,
		client_name: clientIn(content),
		is_overridden: content.override !== null,
		search_text: searchText(number, parties, found)
	};
	return { columns, parties };
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
	const { columns, parties } = columnsOf(desk.lawbook, kept, row.number, todayIn(now));
	await tx
		.updateTable('intake')
		.set({
			...columns,
			...desk.vault.seal(id, textOfContent(kept)),
			version: version + 1,
			updated_at: now
		})
		.where('id', '=', id)
		.execute();
	await tx.deleteFrom('party').where('intake_id', '=', id).execute();
	await insertParties(
		tx,
		actor.officeId,
		parties.map((party) => ({ ...party, intake_id: id }))
	);
	if (audited === 'logged') {
		await recordAudit(tx, at, 'case.change', { intakeId: id, detail: { version: version + 1 } });
	}
	return { kind: 'ok', version: version + 1 };
}
