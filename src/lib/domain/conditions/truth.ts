import type { Compiled } from './compile.ts';
import { NO, OPEN, YES, contrary, countTruth, literalTruth } from './tests.ts';

/** Looks up the answers at a place; `full` is every answer there is. */
export type Read = (place: number, full: number) => number;

/** The truth of a compiled condition, looking at one place after another and at no more than it needs. */
export function truthOf({ made, fixed }: Compiled, read: Read): number {
	switch (made.kind) {
		case 'fixed':
			return fixed ?? OPEN;
		case 'literal': {
			const { place, wanted, full } = made.literal;
			return literalTruth(read(place, full), wanted);
		}
		case 'any':
			return firstOf(YES, NO, made.parts, read);
		case 'all':
			return firstOf(NO, YES, made.parts, read);
		case 'count':
			return countTruth(made.needed, made.parts, (part) => truthOf(part, read));
		case 'not':
			return contrary(truthOf(made.part, read));
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
