import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Authority } from '#lib/domain/authorities/authority.ts';
import type { Reader } from '#lib/documents/reading/reader.ts';

/** The authorities of a printed summary, numbered in the order in which they are first named. */
export type References = {
	/** " [1, 4]" */
	readonly to: (cites: readonly string[]) => string;
	readonly all: readonly { readonly number: number; readonly authority: Authority }[];
};

/** Numbers every authority that a conclusion, a clock or a compared case of the assessment rests on. */
export function referencesOf(
	{ things, otherClocks }: Assessment,
	reader: Reader,
	further: readonly string[]
): References {
	const ids = new Set([
		...things.flatMap(({ cells, established }) => [
			...cells.flatMap(({ citations }) => citations),
			...[...established.forPerson, ...established.forOfficer].map(({ precedent }) => precedent)
		]),
		...otherClocks.flatMap(({ deadline }) =>
			[...deadline.steps, ...deadline.doubts].flatMap(({ cites }) => cites)
		),
		...further
	]);
	const numbers = new Map([...ids].map((id, index) => [id, index + 1]));
	return {
		to: (cites) => {
			const shown = cites.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b);
			return shown.length === 0 ? '' : ` [${shown.join(', ')}]`;
		},
		all: [...numbers].map(([id, number]) => ({ number, authority: reader.authority(id) }))
	};
}
