import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export type Contender = { readonly run: () => unknown; readonly runsPerCall: number };

const rounds = 9;
const warmUp = 6;
const msPerRound = 250;

/** Processor time of all threads of this process so far: other work on the machine does not count. */
function msWorked(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** How often a contender runs in a second of processor time, by one round of it. */
export async function rateOf({ run, runsPerCall }: Contender): Promise<number> {
	const began = msWorked();
	let calls = 0;
	while (msWorked() - began < msPerRound) {
		const result = run();
		if (result instanceof Promise) await result;
		calls += 1;
	}
	return (calls * runsPerCall * 1000) / (msWorked() - began);
}

/** The median of several rounds, in runs a second of processor time; the contenders take turns. */
export function perSecond<Name extends string>(
	contenders: Readonly<Record<Name, Contender>>
): Promise<Record<Name, number>> {
	const names = Object.keys(contenders) as Name[];
	return inTurns(new Map(names.map((name) => [name, () => rateOf(contenders[name])])));
}

/** The same, each contender in a process of its own, which runs the module with its name: what one does to memory and to compiled code does not bear on another. */
export async function perSecondApart(
	module: URL,
	names: readonly string[]
): Promise<Record<string, number>> {
	const ended = new AbortController();
	const processes = names.map((name) => fork(module, [name]));
	for (const own of processes) own.once('exit', () => ended.abort());
	const round = async (own: ChildProcess): Promise<number> => {
		own.send('round');
		const [rate] = (await once(own, 'message', { signal: ended.signal })) as [number];
		return rate;
	};
	try {
		return await inTurns(
			new Map(processes.map((own, index) => [names[index] ?? '', () => round(own)]))
		);
	} finally {
		for (const own of processes) own.kill();
	}
}

async function inTurns<Name extends string>(
	contenders: ReadonlyMap<Name, () => Promise<number>>
): Promise<Record<Name, number>> {
	const rates = new Map<Name, number[]>();
	for (let turn = 0; turn < warmUp + rounds; turn += 1) {
		for (const [name, round] of contenders) {
			const rate = await round();
			if (turn >= warmUp) rates.set(name, [...(rates.get(name) ?? []), rate]);
		}
	}
	return Object.fromEntries([...rates].map(([name, all]) => [name, median(all)])) as Record<
		Name,
		number
	>;
}

const tries = 3;

/** The median and the 95th percentile of how long each run takes, in milliseconds: the least of a few tries of each. */
export function times(runs: readonly (() => unknown)[]): { median: number; p95: number } {
	for (const run of runs.slice(0, 20)) run();
	const taken = runs.map(() => Infinity);
	for (let round = 0; round < tries; round += 1) {
		for (const [index, run] of runs.entries()) {
			const began = performance.now();
			run();
			taken[index] = Math.min(taken[index] as number, performance.now() - began);
		}
	}
	const sorted = taken.toSorted((a, b) => a - b);
	return { median: median(taken), p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

export function rounded(value: number): string {
	return value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);
}
