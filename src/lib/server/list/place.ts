import { z } from '#lib/schemas/zod.ts';
import type { At } from '../desk.ts';
import { openMark, sealMark } from './sealed-mark.ts';

/** Where a page of the list begins: after (or, going back, before) a case, with the key it is sorted by. */
export type Place = {
	readonly id: string;
	readonly key: string;
	readonly isBack: boolean;
	/** How many cases stand before the page. */
	readonly before: number;
};

const schema = z.object({
	id: z.uuid(),
	key: z.string(),
	isBack: z.boolean(),
	before: z.int().check(z.minimum(0))
});

export function placeOf(at: At, place: Place): string {
	return sealMark(at, 'place', place);
}

export function readPlace(at: At, mark: string): Place | null {
	const read = z.safeParse(schema, openMark(at, 'place', mark));
	return read.success ? read.data : null;
}
