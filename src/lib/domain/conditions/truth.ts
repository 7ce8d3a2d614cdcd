import type { Compiled } from './compile.ts';
import { NO, OPEN, YES } from './tests.ts';

/** Looks up the answers at a place; `full` is every answer there is. */
export type Read = (place: number, full: number) => number;

/** The truth of a compiled condition, looking at one place after another and at no more than it needs. */
export function truthOf({ made, fixed }: Compiled, read: Read): number {
	switch (made.kind) {
		case 'fixed':
			return fixed ?? OPEN;
		case 'literal': {
			const { place, wanted, full } = made.literal;
			const answers = read(place, full);
			if ((answers & wanted) === 0) return NO;
			return (answers & ~wanted) === 0 ? YES : OPEN;
		}
		case 'any':
			return firstOf(YES, NO, made.parts, read);
		case 'all':
			return firstOf(NO, YES, made.parts, read);
		case 'count':
			return countOf(made.needed, made.parts, read);
		case 'not': {
			const truth = truthOf(made.part, read);
			return truth === OPEN ? OPEN : 1 - truth;
		}
	}
}

/** `decisive` as soon as one part is; `otherwise` when no part is or may be. */
function firstOf(
	decisive: number,
	otherwise: number,
	parts: readonly Compiled[],
	read: Read
): number {
	let truth = otherwise;
	for (const part of parts) {
		const own = truthOf(part, read);
		if (own === decisive) return decisive;
		if (own === OPEN) truth = OPEN;
	}
	return truth;
}

function countOf(needed: number, parts: readonly Compiled[], read: Read): number {
	let isCertain = 0;
	let isPossible = 0;
	for (const part of parts) {
		const truth = truthOf(part, read);
		if (truth === YES) isCertain += 1;
		if (truth !== NO) isPossible += 1;
	}
	if (isCertain >= needed) return YES;
	return isPossible >= needed ? OPEN : NO;
}
