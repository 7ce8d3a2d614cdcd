/** The median of several rounds, in runs a second; each round lasts at least `msPerRound`. */
export async function perSecond(
	run: () => unknown,
	runsPerCall: number,
	{ rounds = 7, msPerRound = 400, isAsync = false } = {}
): Promise<number> {
	const rates: number[] = [];
	for (let round = 0; round <= rounds; round += 1) {
		const began = performance.now();
		let calls = 0;
		while (performance.now() - began < msPerRound) {
			if (isAsync) await run();
			else run();
			calls += 1;
		}
		const rate = (calls * runsPerCall * 1000) / (performance.now() - began);
		if (round > 0) rates.push(rate);
	}
	return median(rates);
}

/** The median and the 95th percentile of how long each run takes, in milliseconds. */
export function times(runs: readonly (() => unknown)[]): { median: number; p95: number } {
	for (const run of runs.slice(0, 20)) run();
	const taken = runs.map((run) => {
		const began = performance.now();
		run();
		return performance.now() - began;
	});
	const sorted = taken.toSorted((a, b) => a - b);
	return { median: median(taken), p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

export function rounded(value: number): string {
	return value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);
}
