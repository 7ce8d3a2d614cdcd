import { expect, test } from 'vitest';
import { sourcesUnder } from './sources.ts';

/** The one place that takes them, and the memorandum, which tells them of the client by itself. */
const apart = ['src/lib/ui/desk/case/Memorandum.svelte', 'src/lib/ui/desk/client-words.ts'];
const wordsOfResult =
	/import \{[^}]*\} from '#lib\/content\/copy\/(?:result-words|en\/(?!fact-names))[^']*'/;

test('the desk shows the words of the result as they are told of the client, from one place', () => {
	const sources = [...sourcesUnder('src/routes/desk'), ...sourcesUnder('src/lib/ui/desk')];
	const taking = sources.filter(({ isTest, text }) => !isTest && wordsOfResult.test(text));
	expect(taking.map(({ path }) => path).toSorted()).toEqual(apart);
});
