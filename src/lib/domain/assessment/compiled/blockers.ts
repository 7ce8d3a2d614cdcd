import type { Demand, Way } from './program.ts';
import { ranked } from '../outcome.ts';
import { lowestOf } from './ranks.ts';

/** Demands of a way that decide an outcome, with the ids of their requirements; made once for each outcome and set of them. */
export type Blockers = {
	readonly demands: readonly Demand[];
	readonly ids: readonly string[];
	readonly written: Written;
};

/** Room for the text of what is the same in many cases, so that it is written once, and for that of what was cited last. */
export type Written = { text?: string; cites?: readonly string[]; citesText?: string };

/**
 * The demands that decide: those that certainly give the outcome, or else those that may; while it is open, those
 * that may make it harder. `effects` are those of the way's demands.
 */
export function blockersOf(outcomes: number, effects: readonly number[], way: Way): Blockers {
	const best = lowestOf(outcomes);
	const isSettled = outcomes === best;
	let set = 0;
	if (!isSettled || best > 1) {
		const isCertain = isSettled && effects.includes(best);
		for (let index = 0; index < effects.length; index += 1) {
			const effect = effects[index] as number;
			const isHarder = !isSettled && effect >= best << 1 && effect !== lowestOf(effect);
			const mayDecide = isSettled && (isCertain ? effect === best : (effect & best) !== 0);
			if (isHarder || mayDecide) set |= 1 << index;
		}
	}
	const key = (set << ranked.length) | outcomes;
	const known = way.blockers.get(key);
	if (known) return known;
	const demands = way.demands.filter((_, index) => (set & (1 << index)) !== 0);
	const made = { demands, ids: demands.map(({ requirement }) => requirement.id), written: {} };
	way.blockers.set(key, made);
	return made;
}
