import { existsSync, readFileSync, readdirSync } from 'node:fs';

const ticksPerSecond = 100;

/** Milliseconds of processor a process and those it started have used; null where that cannot be read. */
function processorOf(pid: number | null | undefined): number | null {
	if (!pid || !existsSync('/proc/self/stat')) return null;
	let ticks = 0;
	for (const name of readdirSync('/proc')) {
		const fields = /^\d+$/.test(name) ? statOf(name) : null;
		if (fields === null) continue;
		const isItself = name === String(pid);
		if (isItself) ticks += sum(fields.slice(11, 15));
		else if (fields[1] === String(pid)) ticks += sum(fields.slice(11, 13));
	}
	return (ticks * 1000) / ticksPerSecond;
}

/** What follows the name of a process: its state, its parent, and the rest of proc(5) from there on. */
function statOf(pid: string): readonly string[] | null {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return text.slice(text.lastIndexOf(')') + 2).split(' ');
	} catch {
		return null;
	}
}

function sum(ticks: readonly string[]): number {
	return ticks.reduce((whole, tick) => whole + Number(tick), 0);
}

export type Spent = { readonly server: number | null; readonly database: number | null };

/** Milliseconds of processor that the server and the database spent while something ran. */
export async function spentIn<Result>(
	pids: { readonly server: number | undefined; readonly database: number | null },
	run: () => Promise<Result>
): Promise<{ readonly result: Result; readonly spent: Spent }> {
	const before = [processorOf(pids.server), processorOf(pids.database)] as const;
	const result = await run();
	const after = [processorOf(pids.server), processorOf(pids.database)] as const;
	const between = (index: 0 | 1) =>
		before[index] === null || after[index] === null ? null : after[index] - before[index];
	return { result, spent: { server: between(0), database: between(1) } };
}
