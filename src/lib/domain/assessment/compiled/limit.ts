import { addPeriod } from '../../deadlines/calendar.ts';
import type { Day } from '../../deadlines/calendar.ts';
import type { Length } from '../../deadlines/rule.ts';
import { firstReaching } from './eras.ts';

/** How long a clock runs, made ready: on the least kind reading (`from`) and the kindest (`to`). */
export type Limit = {
	readonly endFrom: (start: Day) => Day;
	readonly endTo: (start: Day) => Day;
	/** Whether the end may lie before today when the clock starts on `start`. */
	readonly mayHavePassed: (start: Day, today: Day) => boolean;
	/** Whether the end may lie on today or after it. */
	readonly mayBeOpen: (start: Day, today: Day) => boolean;
};

const unknown: Limit = {
	endFrom: () => -Infinity,
	endTo: () => Infinity,
	mayHavePassed: () => true,
	mayBeOpen: () => true
};

const none: Limit = {
	endFrom: () => Infinity,
	endTo: () => Infinity,
	mayHavePassed: () => false,
	mayBeOpen: () => true
};

/** Makes a length ready. */
export function limitOf(runs: Length): Limit {
	if (runs === 'unknown') return unknown;
	if (runs === 'no-limit') return none;
	let asked = NaN;
	let first = NaN;
	const firstInTime = (today: Day): Day => {
		if (asked !== today) {
			asked = today;
			first = firstReaching(today, runs);
		}
		return first;
	};
	const end = (start: Day) => addPeriod(start, runs);
	return {
		endFrom: end,
		endTo: end,
		mayHavePassed: (start, today) => start < firstInTime(today),
		mayBeOpen: (start, today) => start >= firstInTime(today)
	};
}
