import { UNKNOWN } from '#lib/domain/facts/fact.ts';

/** Whether choosing this takes every other choice back. */
export function isExclusive(option: string): boolean {
	return option === 'none' || option === UNKNOWN;
}

/** The options chosen after one was ticked or cleared, in the order in which they are offered. */
export function choose(
	chosen: readonly string[],
	option: string,
	isChosen: boolean,
	order: readonly string[]
): readonly string[] {
	if (!isChosen) return chosen.filter((one) => one !== option);
	if (isExclusive(option)) return [option];
	const kept = new Set([...chosen.filter((one) => !isExclusive(one)), option]);
	return order.filter((one) => kept.has(one));
}
