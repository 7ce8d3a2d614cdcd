import { expect, test } from 'vitest';
import { claimIds, codebook } from '#lib/content/claims/codebook.ts';
import { allPrecedents } from '#lib/content/precedents/all.ts';
import { contradictionsOf } from '#lib/domain/precedents/consistency.ts';
import { libraryOf } from '#lib/domain/precedents/library.ts';

/** Known contradictions, `followed` then `departed`, and why the library can live with them. */
const known = {
	'united-states-v-gomez-2017 alexander-v-hunt-stop-2017':
		'The district court decided months earlier, on a stop of 2013, before Rodriguez',
	'gonzalez-v-schenectady-strip-2013 sloley-v-vanbramer-2019':
		'Gonzalez gave immunity because the law was open in 2006; Sloley found it clear by its own day',
	'cash-v-county-of-erie-2011 graham-v-sheriff-of-logan-county-2013':
		'Another circuit, on strong proof of consent, which no factor holds',
	'cash-v-county-of-erie-2011 ingerson-v-pallito-2019':
		'Vermont law, on the immunity of the State for how it investigated'
};

const found = claimIds.flatMap((id) =>
	contradictionsOf(libraryOf(allPrecedents, { id, factors: codebook[id].factors }, 'federal'))
);

test('the coded library contradicts itself only where it is known to', () => {
	const pairs = found.map(({ followed, departed }) => `${followed} ${departed}`);
	expect(pairs.sort()).toEqual(Object.keys(known).sort());
});

test('no binding decision contradicts another', () => {
	expect(found.filter((pair) => pair.isDepartedBinding)).toEqual([]);
});
