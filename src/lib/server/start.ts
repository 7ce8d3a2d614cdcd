import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from './desk.ts';
import { kindOf, logLine } from './start/log.ts';
import { openOnce } from './start/open-once.ts';
import type { NotOpened, OnOpen, Opened } from './start/open-once.ts';
import { settingsOf } from './start/settings.ts';
import type { Environment, Settings } from './start/settings.ts';
import { lastsUntil } from './start/upkeep.ts';

export type WhyClosed = NotOpened['kind'] | 'database-unreachable' | 'database-forbids' | 'stopped';

/** Whether there is a desk to work at. The public pages do not need one. */
export type DeskState =
	| { readonly kind: 'off' }
	| { readonly kind: 'opening' }
	| { readonly kind: 'open'; readonly desk: Desk }
	| { readonly kind: 'closed'; readonly why: WhyClosed };

export type RunningDesk = {
	readonly state: () => DeskState;
	/** Settles when the first try to open ended, well or not. */
	readonly tried: Promise<unknown>;
	/** Whether the database answers now; what is off is always ready. */
	readonly isReady: () => Promise<boolean>;
	/** Waits for the work under way and closes the database. */
	readonly close: () => Promise<void>;
};

const off: RunningDesk = {
	state: () => ({ kind: 'off' }),
	tried: Promise.resolve(null),
	isReady: async () => true,
	close: async () => undefined
};

const messages: Readonly<Record<WhyClosed, string>> = {
	'folder-in-use':
		'Another process works in this data folder. Stop it, or name another with THRESHOLD_DATA. The public pages go on.',
	'keys-do-not-fit':
		'THRESHOLD_KEY or the key file does not open what is stored here. Put the right key back. The public pages go on.',
	'database-unreachable': 'The database could not be opened. The public pages go on.',
	'database-forbids':
		'The user of DATABASE_URL may not do what is needed once: an administrator of the server makes the role threshold_office and grants it, as the README shows. The public pages go on.',
	stopped: 'The desk was stopped.'
};

/** PostgreSQL's code for what a user has no right to. */
const lacksRight = '42501';
const tryAgainAfter = 3_000;

/**
 * Opens the desk in the background, and again while its database cannot be had or when it broke.
 * `onOpen` registers who does the jobs' work, and what else must be there before anybody signs in.
 */
export function openDesk(
	env: Environment,
	onOpen: OnOpen = async () => undefined,
	log: Desk['log'] = logLine
): RunningDesk {
	const settings = settingsOf(env);
	if (!settings) return off;
	const stop = new AbortController();
	const first = Promise.withResolvers<null>();
	let state: DeskState = { kind: 'opening' };
	let opened: Opened | null = null;

	async function attempt(settings: Settings): Promise<void> {
		let why: WhyClosed;
		let detail = {};
		try {
			const result = await openOnce(settings, onOpen, log);
			if (result.kind === 'open') {
				opened = result;
				state = { kind: 'open', desk: result.desk };
				log('desk-open', { engine: result.desk.engine });
				return;
			}
			why = result.kind;
		} catch (error) {
			const kind = kindOf(error);
			why = kind['code'] === lacksRight ? 'database-forbids' : 'database-unreachable';
			detail = kind;
		}
		if (state.kind !== 'closed' || state.why !== why) {
			log('desk-closed', { why, message: messages[why], ...detail });
		}
		state = { kind: 'closed', why };
	}

	async function live(settings: Settings): Promise<void> {
		while (!stop.signal.aborted) {
			await attempt(settings);
			first.resolve(null);
			if (opened) {
				await lastsUntil(stop.signal, opened);
				const { close } = opened;
				opened = null;
				state = { kind: 'closed', why: stop.signal.aborted ? 'stopped' : 'database-unreachable' };
				await close().catch(() => log('close-failed'));
			} else {
				const { signal } = stop;
				await pause(tryAgainAfter, undefined, { signal, ref: false }).catch(() => undefined);
			}
		}
	}

	const life = live(settings);
	return {
		state: () => state,
		tried: first.promise,
		isReady: async () => (await opened?.answers()) ?? false,
		close: async () => {
			stop.abort();
			await life;
			state = { kind: 'closed', why: 'stopped' };
			log('desk-stopped');
		}
	};
}
