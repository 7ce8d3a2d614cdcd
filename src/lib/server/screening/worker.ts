import { parentPort, workerData } from 'node:worker_threads';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { Screened } from '../cases/screened.ts';
import { screenedOf } from './screened-of.ts';
import type { Given } from './screened-of.ts';
import { yieldToOthers } from './yielding.ts';

export type Asked = {
	readonly number: number;
	readonly cases: readonly Given[];
	readonly today: string;
};
export type Answered = { readonly number: number; readonly found: readonly (Screened | null)[] };

const { law } = workerData as { readonly law: Lawbook };

yieldToOthers();
parentPort?.on('message', ({ number, cases, today }: Asked) => {
	const answer: Answered = { number, found: cases.map((one) => screenedOf(law, one, today)) };
	parentPort?.postMessage(answer);
});
