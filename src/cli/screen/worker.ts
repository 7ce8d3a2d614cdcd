import { parentPort, workerData } from 'node:worker_threads';
import type { Format } from './options.ts';
import { work } from './work.ts';
import type { BadLine } from './work.ts';

export type Asked = {
	readonly number: number;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly header: string;
};

export type Answered = {
	readonly number: number;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly bad: readonly BadLine[];
	readonly lines: number;
	readonly cases: number;
};

const { from, to, today } = workerData as {
	readonly from: Format;
	readonly to: Format;
	readonly today: string;
};
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

parentPort?.on('message', (asked: Asked) => void answer(asked));

async function answer({ number, bytes, header }: Asked): Promise<void> {
	const text = decoder.decode(bytes);
	const answered: Answered = { number, ...(await work({ text, header, from, to, today })) };
	parentPort?.postMessage(answered, [answered.bytes.buffer]);
}
