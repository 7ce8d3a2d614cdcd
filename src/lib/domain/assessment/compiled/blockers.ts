import type { Demand } from './program.ts';
import { lowestOf } from './ranks.ts';

/**
 * The demands that decide: those that certainly give the outcome, or else those that may; while it is open, those
 * that may make it harder.
 */
export function blockersOf(
	outcomes: number,
	effects: readonly number[],
	demands: readonly Demand[]
): readonly Demand[] {
	const best = lowestOf(outcomes);
	const isSettled = outcomes === best;
	if (isSettled && best === 1) return [];
	const isCertain = isSettled && effects.includes(best);
	return demands.filter((_, index) => {
		const effect = effects[index] as number;
		if (isCertain) return effect === best;
		if (isSettled) return (effect & best) !== 0;
		return effect >= best << 1 && effect !== lowestOf(effect);
	});
}
