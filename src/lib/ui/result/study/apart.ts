import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { Studied, Study } from './study.ts';

/** Studies a case in a thread of its own, so that the page stays at hand; in this one where a browser offers no other. */
export function studyApart(
	law: Lawbook,
	studied: Studied
): { found: Promise<Study>; end: () => void } {
	if (typeof Worker === 'undefined')
		return { found: studyHere(law, studied), end: () => undefined };
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	const found = new Promise<Study | null>((resolve) => {
		worker.onmessage = ({ data }: MessageEvent<Study | null>) => resolve(data);
		worker.onerror = () => resolve(null);
	}).then((study) => {
		worker.terminate();
		return study ?? studyHere(law, studied);
	});
	worker.postMessage(studied);
	return { found, end: () => worker.terminate() };
}

async function studyHere(law: Lawbook, studied: Studied): Promise<Study> {
	const { study } = await import('./study.ts');
	return study(law, studied);
}
