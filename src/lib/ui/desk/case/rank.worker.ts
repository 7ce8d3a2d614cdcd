import { nextMostDecisive } from '#lib/domain/assessment/decisive.ts';
import { refKey } from '#lib/domain/facts/record.ts';
import { fetchLawbook } from '#lib/ui/interview/engine.ts';
import type { Ranked, ToRank } from './ranker.ts';

addEventListener('message', ({ data }: MessageEvent<ToRank>) => void rank(data));

async function rank({ number, told, today, assumed }: ToRank): Promise<void> {
	const decisive = nextMostDecisive(await fetchLawbook(), told, today, assumed);
	const ranked: Ranked = { number, keys: decisive.map(({ ref }) => refKey(ref)) };
	postMessage(ranked);
}
