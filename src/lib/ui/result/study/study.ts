import { assess } from '#lib/domain/assessment/assess.ts';
import { singleChanges } from '#lib/domain/assessment/counterfactuals.ts';
import type { Change } from '#lib/domain/assessment/counterfactuals.ts';
import { nextMostDecisive } from '#lib/domain/assessment/decisive.ts';
import type { Decisive } from '#lib/domain/assessment/decisive.ts';
import type { Assumed, Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { otherReadings, outcomesUnderBill } from '#lib/documents/reading/readings.ts';
import type { OtherReading } from '#lib/documents/reading/readings.ts';

/** A case to be looked at from every side. */
export type Studied = {
	readonly told: CaseFacts;
	/** ISO day. */
	readonly today: string;
	readonly assumed: Assumed;
};

/** What is asked of a case once its outcome is known; plain data, so that it can come from another thread. */
export type Study = {
	/** Facts not known, the most decisive first. */
	readonly decisive: readonly Decisive[];
	readonly changes: readonly Change[];
	readonly readings: readonly OtherReading[];
};

export function study(law: Lawbook, { told, today, assumed }: Studied): Study {
	return {
		decisive: nextMostDecisive(law, told, today, assumed),
		changes: singleChanges(law, told, today, assumed),
		readings: otherReadings(law, assumed).map(({ assumption, option }) => {
			const other = assess(law, told, today, { ...assumed, [assumption]: option });
			return { assumption, option, outcomes: outcomesUnderBill(other) };
		})
	};
}
