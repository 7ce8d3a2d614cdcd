import { controls } from './library.ts';
import type { Library, Ruling } from './library.ts';
import { toSet } from './coding.ts';

/**
 * Two decisions that contradict each other under the model: `followed`, which binds, controls the facts on
 * which `departed`, of any court, came out the other way. `isLater` when `departed` was decided after it.
 */
export type Contradiction = {
	readonly followed: string;
	readonly departed: string;
	readonly isLater: boolean;
	readonly isDepartedBinding: boolean;
	/** The departing case gave immunity because the law was open, without holding the conduct lawful. */
	readonly isOnlyImmunity: boolean;
};

/** Every contradiction among the decisions of one claim. */
export function contradictionsOf({ coding, rulings }: Library): readonly Contradiction[] {
	const binding = rulings.filter((ruling) => ruling.weight === 'binding' && ruling.reason !== 0);
	return binding.flatMap((followed) =>
		rulings.flatMap((departed) => {
			if (departed.side === followed.side) return [];
			const facts = toSet(coding, departed.precedent.present);
			return controls(followed, coding, facts) ? [pairOf(followed, departed)] : [];
		})
	);
}

function pairOf(followed: Ruling, departed: Ruling): Contradiction {
	return {
		followed: followed.precedent.id,
		departed: departed.precedent.id,
		isLater: departed.decided > followed.decided,
		isDepartedBinding: departed.weight === 'binding',
		isOnlyImmunity: [followed, departed].some(
			({ side, precedent }) => side === 'officer' && precedent.violation === 'not-decided'
		)
	};
}
