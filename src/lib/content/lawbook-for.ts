import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { claimIds } from './claims/codebook.ts';
import { lawbookWith } from './lawbook.ts';
import { loadPrecedents } from './precedents/index.ts';

const made = new Map<string, Lawbook>();

/** The law with the decided cases of these claims, fetched only once for each set of claims. */
export async function lawbookFor(claims: readonly string[]): Promise<Lawbook> {
	const wanted = claimIds.filter((id) => claims.includes(id));
	const key = wanted.join(' ');
	const known = made.get(key);
	if (known) return known;
	const precedents = (await Promise.all(wanted.map(loadPrecedents))).flat();
	const law = lawbookWith(precedents);
	made.set(key, law);
	return law;
}
