import { fetchLawbook } from '#lib/ui/interview/engine.ts';
import { study } from './study.ts';
import type { Studied } from './study.ts';

addEventListener('message', ({ data }: MessageEvent<Studied>) => {
	fetchLawbook().then(
		(law) => postMessage(study(law, data)),
		() => postMessage(null)
	);
});
