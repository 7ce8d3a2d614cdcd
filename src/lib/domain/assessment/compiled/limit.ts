import { addPeriod } from '../../deadlines/calendar.ts';
import type { Day } from '../../deadlines/calendar.ts';
import type { Period } from '../../deadlines/deadline.ts';
import type { Length } from '../../deadlines/rule.ts';

/** How long a clock runs, made ready: on the least kind reading (`from`) and the kindest (`to`). */
export type Limit = {
	readonly endFrom: (start: Day) => Day;
	readonly endTo: (start: Day) => Day;
};

const unknown: Limit = { endFrom: () => -Infinity, endTo: () => Infinity };
const none: Limit = { endFrom: () => Infinity, endTo: () => Infinity };

const made = new Map<string, Limit>();

/** Makes a length ready, once: several limits of one case often run as long, from the same day. */
export function limitOf(runs: Length): Limit {
	if (runs === 'unknown') return unknown;
	if (runs === 'no-limit') return none;
	const name = JSON.stringify(runs);
	const limit = made.get(name) ?? newLimit(runs);
	made.set(name, limit);
	return limit;
}

function newLimit(runs: Period): Limit {
	let lastStart = NaN;
	let lastEnd = NaN;
	const end = (start: Day): Day => {
		if (lastStart !== start) {
			lastStart = start;
			lastEnd = addPeriod(start, runs);
		}
		return lastEnd;
	};
	return { endFrom: end, endTo: end };
}
