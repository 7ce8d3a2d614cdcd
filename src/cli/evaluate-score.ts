import type { Leaning } from '#lib/domain/precedents/lean.ts';
import type { Answer } from './evaluate-cases.ts';

/** One answer beside the court's own. */
export type Scored = { readonly truth: Answer; readonly lean: Leaning };

/** `coverage` is the share answered, `accuracy` the share of those answered that the court answered alike. */
export type Score = {
	readonly cases: number;
	readonly answered: number;
	readonly right: number;
	readonly coverage: number;
	readonly accuracy: number | null;
	/** 95% interval of the accuracy (Wilson), for so few cases. */
	readonly low: number | null;
	readonly high: number | null;
};

export function scoreOf(scored: readonly Scored[]): Score {
	const answered = scored.filter(({ lean }) => lean !== 'open');
	const right = answered.filter(({ lean, truth }) => lean === truth).length;
	const [low, high] = wilson(right, answered.length);
	return {
		cases: scored.length,
		answered: answered.length,
		right,
		coverage: rounded(answered.length / Math.max(1, scored.length)),
		accuracy: answered.length === 0 ? null : rounded(right / answered.length),
		low,
		high
	};
}

/** How often each answer of the courts got each leaning. */
export type Confusion = Readonly<Record<Answer, Readonly<Record<Leaning, number>>>>;

export function confusionOf(scored: readonly Scored[]): Confusion {
	const count = (truth: Answer, lean: Leaning) =>
		scored.filter((one) => one.truth === truth && one.lean === lean).length;
	const row = (truth: Answer) => ({
		denied: count(truth, 'denied'),
		granted: count(truth, 'granted'),
		open: count(truth, 'open')
	});
	return { denied: row('denied'), granted: row('granted') };
}

/** The scores of the parts of a set, by the name `of` gives each member, in order of first appearance. */
export function scoresBy<T extends Scored>(
	scored: readonly T[],
	of: (one: T) => string
): Readonly<Record<string, Score>> {
	const names = [...new Set(scored.map(of))];
	return Object.fromEntries(
		names.map((name) => [name, scoreOf(scored.filter((one) => of(one) === name))])
	);
}

const z = 1.96;

function wilson(right: number, all: number): readonly [number | null, number | null] {
	if (all === 0) return [null, null];
	const share = right / all;
	const centre = share + (z * z) / (2 * all);
	const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * all)) / all);
	const scale = 1 + (z * z) / all;
	return [rounded((centre - spread) / scale), rounded((centre + spread) / scale)];
}

function rounded(share: number): number {
	return Math.round(share * 1000) / 1000;
}
