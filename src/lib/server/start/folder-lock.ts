import {
	closeSync,
	mkdirSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync
} from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from '../files.ts';
import { machineId, startOf } from './process-identity.ts';

/** Who holds a data folder, and where that process can be asked for a backup. */
export type Holder = {
	readonly pid: number;
	readonly started: string;
	readonly machine: string;
	readonly admin: { readonly port: number; readonly token: string } | null;
};

export type FolderLock = {
	readonly kind: 'held';
	readonly announce: (admin: Holder['admin']) => void;
	readonly release: () => void;
};

export type FolderInUse = { readonly kind: 'in-use'; readonly holder: Holder };

const signEverySeconds = 5;
/** A process that cannot be seen from here, as in another container, is alive while its sign is younger. */
const silentForSeconds = 60;

/** Takes a data folder for this process. The embedded database would be broken by a second one. */
export function lockFolder(file: string): FolderLock | FolderInUse {
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	const mine = {
		pid: process.pid,
		started: startOf(process.pid) ?? 'unknown',
		machine: machineId(),
		admin: null
	};
	return exclusively(`${file}.taking`, () => {
		const holder = holderOf(file);
		if (holder && isAlive(holder, file)) return { kind: 'in-use', holder };
		writeWhole(file, JSON.stringify(mine));
		const sign = setInterval(() => {
			if (!signed(file)) clearInterval(sign);
		}, signEverySeconds * 1_000);
		sign.unref();
		return {
			kind: 'held',
			announce: (admin) => writeWhole(file, JSON.stringify({ ...mine, admin })),
			release: () => {
				clearInterval(sign);
				rmSync(file, { force: true });
			}
		};
	});
}

/** Signs that the holder lives; false where the folder was taken away, and there is nothing left to hold. */
function signed(file: string): boolean {
	const now = new Date();
	try {
		utimesSync(file, now, now);
		return true;
	} catch {
		return false;
	}
}

/** Who holds the folder, if anybody does. */
export function holderOf(file: string): Holder | null {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Holder;
	} catch {
		return null;
	}
}

/** Whether the process that took the folder still runs. */
export function isAlive(holder: Holder, file: string): boolean {
	if (holder.machine !== machineId()) {
		return Date.now() - statSync(file).mtimeMs < silentForSeconds * 1_000;
	}
	return startOf(holder.pid) === holder.started;
}

/** Two processes that find a dead one's lock do not both take it over. */
function exclusively<Result>(file: string, run: () => Result): Result {
	const deadline = Date.now() + 5_000;
	for (;;) {
		try {
			closeSync(openSync(file, 'wx', 0o600));
			break;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			if (Date.now() > deadline) rmSync(file, { force: true });
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
		}
	}
	try {
		return run();
	} finally {
		rmSync(file, { force: true });
	}
}
