export type Contender = { readonly run: () => unknown; readonly runsPerCall: number };

const rounds = 9;
const warmUp = 6;
const msPerRound = 250;

/** Processor time of all threads of this process so far: other work on the machine does not count. */
function msWorked(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** The median of several rounds, in runs a second of processor time; the contenders take turns. */
export async function perSecond<Name extends string>(
	contenders: Readonly<Record<Name, Contender>>
): Promise<Record<Name, number>> {
	const names = Object.keys(contenders) as Name[];
	const rates = new Map(names.map((name): [Name, number[]] => [name, []]));
	for (let round = 0; round < warmUp + rounds; round += 1) {
		for (const name of names) {
			const { run, runsPerCall } = contenders[name];
			const began = msWorked();
			let calls = 0;
			while (msWorked() - began < msPerRound) {
				const result = run();
				if (result instanceof Promise) await result;
				calls += 1;
			}
			const rate = (calls * runsPerCall * 1000) / (msWorked() - began);
			if (round >= warmUp) rates.get(name)?.push(rate);
		}
	}
	return Object.fromEntries(names.map((name) => [name, median(rates.get(name) ?? [])])) as Record<
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
