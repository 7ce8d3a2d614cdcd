import { addPeriod } from '../../deadlines/calendar.ts';
import type { Day } from '../../deadlines/calendar.ts';
import type { Period } from '../../deadlines/deadline.ts';
import type { DeadlineRule } from '../../deadlines/rule.ts';

const childhood: Period = { years: 18 };

/** The first day from which a period ends on `end` or later. */
export function firstReaching(end: Day, period: Period): Day {
	let first = end;
	for (let step = 2 ** 15; step >= 1; step /= 2) {
		while (addPeriod(first - step, period) >= end) first -= step;
	}
	return first;
}

/**
 * Numbers the eras that the day of an act may fall in, from the most distant: within one era, every period of a
 * rule that starts on that day, or on an eighteenth birthday reckoned from it, has or has not ended before today.
 */
export function erasOf({
	clocks,
	alternatives,
	firstStep
}: DeadlineRule): (act: Day, today: Day) => number {
	const periods = [...clocks, ...alternatives, ...(firstStep ? [firstStep] : [])]
		.map(({ runs }) => runs)
		.filter((runs) => typeof runs !== 'string');
	let asked = NaN;
	let starts: readonly Day[] = [];
	return (act, today) => {
		if (asked !== today) {
			asked = today;
			const firsts = periods.map((period) => firstReaching(today, period));
			const ofChildren = firsts.map((first) => firstReaching(first, childhood));
			starts = [...new Set([...firsts, ...ofChildren])].toSorted((a, b) => a - b);
		}
		let era = 0;
		while (era < starts.length && act >= (starts[era] as Day)) era += 1;
		return era;
	};
}
