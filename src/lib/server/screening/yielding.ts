import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/**
 * Lets every other thread go before this one: whoever waits for a page does not wait for work that may take minutes.
 * Only Linux has priorities of threads; elsewhere they stay as they are.
 */
export function yieldToOthers(): void {
	try {
		const [thread] = readlinkSync('/proc/thread-self').split('/').slice(-1);
		setPriority(Number(thread), constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// A system without /proc, or one that allows no change.
	}
}
