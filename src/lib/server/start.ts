import { sql } from 'kysely';
import { setTimeout as pause } from 'node:timers/promises';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import type { Desk } from './desk.ts';
import { listenForCommands } from './start/commands.ts';
import { keysOpenWhatIsStored } from './start/keys-fit.ts';
import { logLine } from './start/log.ts';
import { settingsOf } from './start/settings.ts';
import type { Environment, Settings } from './start/settings.ts';
import { openStore } from './start/store.ts';
import { keysFor } from './vault/keys.ts';
import { renewableVault } from './vault/renewable.ts';
import { rotateKeys } from './vault/rotate.ts';

export type WhyClosed = 'folder-in-use' | 'keys-do-not-fit' | 'database-unreachable' | 'stopped';

/** Whether there is a desk to work at. The public pages do not need one. */
export type DeskState =
	| { readonly kind: 'off' }
	| { readonly kind: 'opening' }
	| { readonly kind: 'open'; readonly desk: Desk }
	| { readonly kind: 'closed'; readonly why: WhyClosed };

export type RunningDesk = {
	readonly state: () => DeskState;
	/** Settles when the first try to open ended, well or not. */
	readonly tried: Promise<void>;
	/** Whether the database answers now; what is off is always ready. */
	readonly isReady: () => Promise<boolean>;
	/** Waits for the work under way and closes the database. */
	readonly close: () => Promise<void>;
};

const off: RunningDesk = {
	state: () => ({ kind: 'off' }),
	tried: Promise.resolve(),
	isReady: async () => true,
	close: async () => undefined
};

/**
 * Opens the desk in the background, and tries again while its database cannot be had.
 * `onOpen` registers who does the jobs' work, and what else must be there before anybody signs in.
 */
export function openDesk(
	env: Environment,
	onOpen: (desk: Desk) => Promise<void> = async () => undefined,
	log: Desk['log'] = logLine
): RunningDesk {
	const settings = settingsOf(env);
	if (!settings) return off;
	const stop = new AbortController();
	let state: DeskState = { kind: 'opening' };
	let close: () => Promise<void> = async () => undefined;

	async function attempt(settings: Settings): Promise<WhyClosed | null> {
		const store = await openStore(settings);
		if (store.kind === 'in-use') return 'folder-in-use';
		let closing = store.close;
		try {
			const { keys, files } = settings;
			const renewable = renewableVault(keysFor(keys, files.key));
			const { vault } = renewable;
			if (!(await keysOpenWhatIsStored(store.db, vault))) {
				await closing();
				return 'keys-do-not-fit';
			}
			const jobs = await store.jobs(log);
			const { db, engine, embedded } = store;
			const now = () => new Date();
			const desk: Desk = { db, engine, vault, jobs, lawbook: wholeLawbook, now, log };
			const rotate = () => rotateKeys(db, renewable, { keys, file: files.key });
			const commands = embedded && (await listenForCommands(desk, rotate, embedded));
			closing = async () => {
				commands?.close();
				await jobs.stop();
				await store.close();
			};
			await onOpen(desk);
			close = closing;
			state = { kind: 'open', desk };
			log('desk-open', { engine });
			return null;
		} catch (error) {
			await closing();
			throw error;
		}
	}

	async function tryOnce(settings: Settings): Promise<boolean> {
		let why: WhyClosed | null;
		let detail = {};
		try {
			why = await attempt(settings);
		} catch (error) {
			why = 'database-unreachable';
			detail = { error: error instanceof Error ? error.message : 'unknown' };
		}
		if (why === null) return true;
		if (state.kind !== 'closed' || state.why !== why) {
			log('desk-closed', { why, message: messages[why], ...detail });
		}
		state = { kind: 'closed', why };
		return false;
	}

	const tried = tryOnce(settings);
	const opening = (async () => {
		for (let isOpen = await tried; !isOpen && !stop.signal.aborted;) {
			await pause(3_000, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
			if (!stop.signal.aborted) isOpen = await tryOnce(settings);
		}
	})();

	return {
		state: () => state,
		tried: tried.then(() => undefined),
		isReady: async () => {
			if (state.kind !== 'open') return false;
			try {
				await sql`select 1`.execute(state.desk.db);
				return true;
			} catch {
				return false;
			}
		},
		close: async () => {
			stop.abort();
			await opening;
			if (state.kind !== 'open') return;
			state = { kind: 'closed', why: 'stopped' };
			await close();
			log('desk-stopped');
		}
	};
}

const messages: Readonly<Record<WhyClosed, string>> = {
	'folder-in-use':
		'Another process works in this data folder. Stop it, or name another with THRESHOLD_DATA. The public pages go on.',
	'keys-do-not-fit':
		'THRESHOLD_KEY or the key file does not open what is stored here. Put the right key back. The public pages go on.',
	'database-unreachable': 'The database could not be opened. The public pages go on.',
	stopped: 'The desk was stopped.'
};
