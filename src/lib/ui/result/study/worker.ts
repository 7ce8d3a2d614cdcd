import { fetchLawbook } from '#lib/ui/interview/engine.ts';
import { study } from './study.ts';
import type { Studied } from './study.ts';

addEventListener('message', async ({ data }: MessageEvent<Studied>) => {
	try {
		postMessage(study(await fetchLawbook(), data));
	} catch {
		postMessage(null);
	}
});
