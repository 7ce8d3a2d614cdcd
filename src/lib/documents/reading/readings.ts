import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Assumed, Assumption, Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { Outcome } from '#lib/domain/routes/route.ts';
import { thingName } from './outcome-view.ts';
import type { Reader } from './reader.ts';

/** What another reading of one unknown provision does to one thing. */
export type ReadingEffect = {
	readonly thing: string;
	readonly before: Outcome;
	readonly after: Outcome;
};

/** The reading in use: the reader's own, or the default. */
export function readingOf({ id, default: start }: Assumption, assumed: Assumed): string {
	return assumed[id] ?? start;
}

/** One reading of an assumption, not in use. */
type Reading = { readonly assumption: string; readonly option: string };

/** What one other reading would make of each thing under the bill, the other readings staying as they are. */
export type OtherReading = Reading & { readonly outcomes: readonly Outcome[] };

/** Every reading that is not in use. */
export function otherReadings({ assumptions }: Lawbook, assumed: Assumed): readonly Reading[] {
	return assumptions.flatMap((one) =>
		one.options
			.filter((option) => option !== readingOf(one, assumed))
			.map((option) => ({ assumption: one.id, option }))
	);
}

/** How each thing comes out under the bill. */
export function outcomesUnderBill({ things }: Assessment): readonly Outcome[] {
	return things.map(({ proposed }) => proposed.outcome);
}

/** Where other outcomes under the bill differ from those before, thing by thing. */
export function effectsBetween(
	before: readonly Outcome[],
	after: readonly Outcome[],
	{ things }: Assessment,
	reader: Reader
): readonly ReadingEffect[] {
	return things.flatMap((thing, index) => {
		const [was, is] = [before[index], after[index]];
		if (was === undefined || is === undefined || was === is) return [];
		return [{ thing: thingName(thing, reader), before: was, after: is }];
	});
}
