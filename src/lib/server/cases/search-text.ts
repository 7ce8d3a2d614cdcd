import type { Party } from './parties.ts';
import { plainName } from './plain-name.ts';
import type { Screened } from './screened.ts';

/** The words by which a case is found: its number, its names, the town and the agencies. */
export function searchText(
	number: number,
	parties: readonly Party[],
	{ town, agencies }: Pick<Screened, 'town' | 'agencies'>
): string {
	const words = [
		String(number),
		...parties.map(({ name_plain }) => name_plain),
		...[town ?? '', ...agencies].map(plainName)
	];
	return [...new Set(words.filter((word) => word !== ''))].join(' ');
}
