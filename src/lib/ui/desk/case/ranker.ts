import type { CaseFacts } from '#lib/domain/facts/fact.ts';

export type ToRank = {
	readonly number: number;
	readonly told: CaseFacts;
	readonly today: string;
	readonly assumed: Readonly<Record<string, string>>;
};

/** The open facts by name, the most decisive first. */
export type Ranked = { readonly number: number; readonly keys: readonly string[] };

export type Ranker = {
	readonly rank: (what: Omit<ToRank, 'number'>) => void;
	readonly stop: () => void;
};

/** Ranks open facts beside the page, since trying every answer out takes longer than a key press should. Only the latest case asked about is answered. */
export function startRanker(onranked: (keys: readonly string[]) => void): Ranker {
	const worker = new Worker(new URL('./rank.worker.ts', import.meta.url), { type: 'module' });
	let number = 0;
	let isBusy = false;
	let next: ToRank | null = null;
	function send(): void {
		if (isBusy || next === null) return;
		isBusy = true;
		worker.postMessage(next);
		next = null;
	}
	worker.addEventListener('message', ({ data }: MessageEvent<Ranked>) => {
		isBusy = false;
		if (data.number === number) onranked(data.keys);
		send();
	});
	worker.addEventListener('error', () => {
		isBusy = false;
		onranked([]);
	});
	return {
		rank: (what) => {
			number += 1;
			next = { ...what, number };
			send();
		},
		stop: () => worker.terminate()
	};
}
