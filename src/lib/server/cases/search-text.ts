import type { Party } from './parties.ts';
import { plainName } from './plain-name.ts';
import type { Screened } from './screened.ts';

/** The words by which a case is found: its number, its names, the town and the agencies. */
export function searchText(
	number: number,
	parties: readonly Party[],
	found: Pick<Screened, 'town' | 'agencies'>
): string {
	return withNumber(number, searchWords(parties, found));
}

export function withNumber(number: number, words: string): string {
	return words === '' ? String(number) : `${number} ${words}`;
}

/** The same words but for the number, which a case has only once it is put in. */
export function searchWords(
	parties: readonly Party[],
	{ town, agencies }: Pick<Screened, 'town' | 'agencies'>
): string {
	const words = [
		...parties.map(({ name_plain }) => name_plain),
		...[town ?? '', ...agencies].map(plainName)
	];
	return [...new Set(words.filter((word) => word !== ''))].join(' ');
}
