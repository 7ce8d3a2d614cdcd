import type { Change } from '#lib/domain/assessment/counterfactuals.ts';
import { ranked } from '#lib/domain/assessment/outcome.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { FactRef } from '#lib/domain/facts/fact.ts';
import { refKey } from '#lib/domain/facts/record.ts';
import type { Law, Outcome } from '#lib/domain/routes/route.ts';
import { thingName } from '#lib/documents/reading/outcome-view.ts';
import type { Reader } from '#lib/documents/reading/reader.ts';

type Effect = {
	readonly thing: string;
	readonly law: Law;
	readonly before: Outcome;
	readonly after: Outcome;
};

/** One answer, had it been this one, and every outcome that it would have changed. */
export type ChangeView = {
	readonly key: string;
	readonly fact: FactRef;
	readonly statement: string;
	readonly wasUnknown: boolean;
	readonly effects: readonly Effect[];
};

/** The changes gathered by answer, the most telling first. */
export function changesInWords(changes: readonly Change[], reader: Reader): readonly ChangeView[] {
	const gathered = Map.groupBy(changes, ({ fact, to }) => `${refKey(fact)}=${to}`);
	return [...gathered]
		.flatMap(([key, [first, ...others]]) =>
			first === undefined ? [] : [viewOf(key, [first, ...others], reader)]
		)
		.toSorted((a, b) => weightOf(b) - weightOf(a));
}

function viewOf(key: string, changes: readonly [Change, ...Change[]], reader: Reader): ChangeView {
	const [{ fact, to, from }] = changes;
	return {
		key,
		fact,
		statement: reader.statement(fact, to) + (to === 'yes' || to === 'no' ? reader.whose(fact) : ''),
		wasUnknown: from === null || from === UNKNOWN,
		effects: changes.map((change) => ({
			thing: thingName(change, reader),
			law: change.law,
			before: change.before,
			after: change.after
		}))
	};
}

/** Today's law counts above a proposal, a long step above a short one, and several effects above one. */
function weightOf({ effects }: ChangeView): number {
	return effects.reduce((sum, { law, before, after }) => {
		const step = Math.abs(placeOf(after) - placeOf(before)) + 1;
		return sum + step * (law === 'today' ? 3 : 1);
	}, 0);
}

function placeOf(outcome: Outcome): number {
	const place = ranked.findIndex((rank) => rank === outcome);
	return place === -1 ? 1.5 : place;
}

/** Whether the answer would settle what is now not known, for at least one thing. */
export function settles({ wasUnknown, effects }: ChangeView): boolean {
	return (
		wasUnknown &&
		effects.some(({ before, after }) => before === 'needs-facts' && after !== 'needs-facts')
	);
}
