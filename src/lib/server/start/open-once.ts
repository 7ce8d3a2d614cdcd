import { sql } from 'kysely';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import type { Desk } from '../desk.ts';
import { keysFor } from '../vault/keys.ts';
import { renewableVault } from '../vault/renewable.ts';
import { rotateKeys } from '../vault/rotate.ts';
import { listenForCommands } from './commands.ts';
import { opensWhatIsStored } from '../vault/rewrap-all.ts';
import type { Settings } from './settings.ts';
import { openStore } from './store.ts';

export type OnOpen = (desk: Desk) => Promise<void>;

export type Opened = {
	readonly kind: 'open';
	readonly desk: Desk;
	/** Whether the database answers. */
	readonly answers: () => Promise<boolean>;
	/** Waits for the jobs under way, then closes the database. */
	readonly close: () => Promise<void>;
};

export type NotOpened = { readonly kind: 'folder-in-use' | 'keys-do-not-fit' };

/** Opens the desk that the settings name; throws when its database cannot be had. */
export async function openOnce(
	settings: Settings,
	onOpen: OnOpen,
	log: Desk['log']
): Promise<Opened | NotOpened> {
	const store = await openStore(settings);
	if (store.kind === 'in-use') return { kind: 'folder-in-use' };
	const { db, engine, embedded } = store;
	let close = store.close;
	try {
		const { keys, files } = settings;
		const renewable = renewableVault(keysFor(keys, files.key));
		const { vault } = renewable;
		if (!(await opensWhatIsStored(db, vault))) {
			await close();
			return { kind: 'keys-do-not-fit' };
		}
		const jobs = await store.jobs(log);
		const now = () => new Date();
		const desk: Desk = { db, engine, vault, jobs, lawbook: wholeLawbook, now, log };
		const rotate = () => rotateKeys(db, renewable, { keys, file: files.key });
		const commands = embedded && (await listenForCommands(desk, rotate, embedded));
		close = async () => {
			commands?.close();
			await jobs.stop();
			await store.close();
		};
		await onOpen(desk);
		const ask = () => answers(db);
		return { kind: 'open', desk, answers: embedded ? untilItFails(ask) : ask, close };
	} catch (error) {
		await close();
		throw error;
	}
}

/** An embedded database that failed is broken until it is opened again; asked on and on, it holds up the whole process. */
function untilItFails(ask: () => Promise<boolean>): () => Promise<boolean> {
	let isBroken = false;
	return async () => {
		if (!isBroken) isBroken = !(await ask());
		return !isBroken;
	};
}

async function answers(db: Desk['db']): Promise<boolean> {
	try {
		await sql`select 1`.execute(db);
		return true;
	} catch {
		return false;
	}
}
