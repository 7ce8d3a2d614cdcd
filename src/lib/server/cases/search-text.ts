import type { Party } from './parties.ts';
import { plainName } from './plain-name.ts';
import type { Screened } from './screened.ts';

/** The words by which a case is found: its number and the others. */
export function withNumber(number: number, words: string): string {
	return words === '' ? String(number) : `${number} ${words}`;
}

/** What a case is found by beside its number, which it has only once it is put in: its names, the town and the agencies. */
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
