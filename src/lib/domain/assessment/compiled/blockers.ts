import type { Demand } from './program.ts';
import { lowestOf } from './ranks.ts';

/** The demands that decide: those that alone give the outcome, or while it is open, those that may make it harder. */
export function blockersOf(
	outcomes: number,
	effects: readonly number[],
	demands: readonly Demand[]
): readonly Demand[] {
	const best = lowestOf(outcomes);
	const isSettled = outcomes === best;
	if (isSettled && best === 1) return [];
	return demands.filter((_, index) => {
		const effect = effects[index] as number;
		if (isSettled) return (effect & best) !== 0;
		return effect >= best << 1 && effect !== lowestOf(effect);
	});
}
