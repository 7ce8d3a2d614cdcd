import type { FactRef } from '#lib/domain/facts/fact.ts';
import { recordAt, refKey } from '#lib/domain/facts/record.ts';
import { everyStep, pageOf } from '#lib/domain/interview/order.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import type { Plan, Wanted } from '#lib/domain/interview/path.ts';
import { isSameStep } from '#lib/domain/interview/step.ts';
import type { Step } from '#lib/domain/interview/step.ts';

/** A question of the speed form: one fact, and the step of the questionnaire it belongs to. */
export type Ask = { readonly ref: FactRef; readonly step: Step };

/** Said by a key of their own, so that they are not asked of every case. */
const byKey: ReadonlySet<string> = new Set(['incident.another', 'officer.another']);

/** Every question that makes sense in this case, in the order of the questionnaire. */
export function everyAsk(pages: readonly Page[], steps: readonly Step[]): readonly Ask[] {
	return steps.flatMap((step) =>
		pageOf(pages, step)
			.facts.filter((fact) => !byKey.has(fact))
			.map((fact) => {
				const { page: _page, ...at } = step;
				return { ref: { fact, ...at }, step };
			})
	);
}

/**
 * What is listed beside the question in view: all that is asked, and every answer that applies, also of a page that is
 * not asked to its end because nothing more of it can matter.
 */
export function listedAsks(pages: readonly Page[], { told, steps }: Plan): readonly Ask[] {
	return everyAsk(pages, everyStep(pages, told)).filter(
		({ ref, step }) =>
			recordAt(told, ref)[ref.fact] !== undefined || steps.some((one) => isSameStep(one, step))
	);
}

/**
 * What is to be asked now, in order: first what the other questions hang on, then what can still change an outcome, the
 * most decisive first. `ranked` holds keys of `refKey`; what it does not know yet comes after, as in the questionnaire.
 */
export function queueOf(
	pages: readonly Page[],
	{ told, open }: Plan,
	wanted: Wanted,
	ranked: readonly string[]
): readonly Ask[] {
	const asks = everyAsk(pages, open).filter(
		({ ref }) => recordAt(told, ref)[ref.fact] === undefined
	);
	const first = asks.filter(({ step }) => pageOf(pages, step).purpose === 'structure');
	const rank = new Map(ranked.map((key, index) => [key, index]));
	const law = asks.filter(
		({ ref, step }) =>
			pageOf(pages, step).purpose === 'law' && (wanted === 'all' || wanted.has(refKey(ref)))
	);
	const place = ({ ref }: Ask) => rank.get(refKey(ref)) ?? Infinity;
	const order = (a: Ask, b: Ask) => {
		const [one, other] = [place(a), place(b)];
		return one === other ? 0 : one - other;
	};
	return [...first, ...law.toSorted(order)];
}
