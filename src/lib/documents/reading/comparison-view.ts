import type { Comparison } from '#lib/domain/precedents/precedent.ts';
import type { Reader } from './reader.ts';

export type ComparisonLine = {
	readonly label: string;
	readonly factors: readonly string[];
	readonly isDifference: boolean;
};

/** A decided case beside the present facts in the form lawyers use: like it, unlike it, and what is not known. */
export function linesOf(
	comparison: Comparison,
	claim: string,
	reader: Reader
): readonly ComparisonLine[] {
	const { lawWords, result } = reader.words;
	const copy = result.cases;
	const { name } = reader.precedent(comparison.precedent);
	const named = (factors: readonly string[]) =>
		factors.map((factor) => lawWords.factName(`${claim}.${factor}`));
	return [
		{ label: copy.like(name), factors: named(comparison.shared), isDifference: false },
		{ label: copy.onlyThere, factors: named(comparison.missing), isDifference: true },
		{ label: copy.onlyHere, factors: named(comparison.extra), isDifference: true },
		{ label: copy.ifPresent, factors: named(comparison.ifPresent), isDifference: true },
		{ label: copy.ifAbsent, factors: named(comparison.ifAbsent), isDifference: true }
	].filter(({ factors }) => factors.length > 0);
}
