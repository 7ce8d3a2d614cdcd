import { addPeriod } from '../../deadlines/calendar.ts';
import type { Day } from '../../deadlines/calendar.ts';
import type { Length } from '../../deadlines/rule.ts';

/** How long a clock runs, with the end last reckoned: several clocks of one case often run as long, from the same day. */
export type Limit = {
	readonly runs: Length;
	start: Day | null;
	end: Day;
};

const made = new Map<string, Limit>();

/** Makes a length ready, once. */
export function limitOf(runs: Length): Limit {
	const name = JSON.stringify(runs);
	const limit = made.get(name) ?? { runs, start: null, end: 0 };
	made.set(name, limit);
	return limit;
}

/** When a clock that starts on a day ends; `reading` where its length is not known. */
export function endOf(limit: Limit, start: Day, reading: Day): Day {
	const { runs } = limit;
	if (typeof runs === 'string') return runs === 'unknown' ? reading : Infinity;
	if (limit.start !== start) {
		limit.start = start;
		limit.end = addPeriod(start, runs);
	}
	return limit.end;
}
