import { assess } from '#lib/domain/assessment/assess.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Assumed, Assumption } from '#lib/domain/assessment/lawbook.ts';
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

/** What each other reading of an assumption would do, by option. */
export function effectsOf(
	assumption: Assumption,
	assumed: Assumed,
	now: Assessment,
	reader: Reader
): Readonly<Record<string, readonly ReadingEffect[]>> {
	const others = assumption.options.filter((one) => one !== readingOf(assumption, assumed));
	return Object.fromEntries(
		others.map((option) => {
			const other = { ...assumed, [assumption.id]: option };
			return [
				option,
				effectsBetween(now, assess(reader.law, reader.told, reader.today, other), reader)
			];
		})
	);
}

/** Where two assessments of one case differ under the bill. */
export function effectsBetween(
	before: Assessment,
	after: Assessment,
	reader: Reader
): readonly ReadingEffect[] {
	return before.things.flatMap((thing, index) => {
		const other = after.things[index];
		if (other === undefined || other.proposed.outcome === thing.proposed.outcome) return [];
		return [
			{
				thing: thingName(thing, reader),
				before: thing.proposed.outcome,
				after: other.proposed.outcome
			}
		];
	});
}
