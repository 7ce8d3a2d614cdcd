import { openDesk } from './start.ts';
import type { RunningDesk } from './start.ts';
import { startWork } from './work.ts';

const held = globalThis as { thresholdDesk?: RunningDesk };

/** The one desk of this process, opened at the first call; a development server keeps it when code is loaded anew. */
export function theDesk(): RunningDesk {
	return (held.thresholdDesk ??= boot());
}

function boot(): RunningDesk {
	const running = openDesk(process.env, startWork);
	process.once('sveltekit:shutdown', () => void running.close());
	return running;
}
