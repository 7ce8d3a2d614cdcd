import type { Language } from '#lib/content/copy/language.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>(
	[
		'../../src/lib/content/copy/*/**/*.ts',
		'!../../src/lib/content/copy/**/*.test.ts',
		'!../../src/lib/content/copy/**/glossary.ts'
	],
	{ eager: true }
);

/** The modules of words of one language, by name. */
export function wordsIn(language: Language): Readonly<Record<string, object>> {
	const folder = `/copy/${language}/`;
	return Object.fromEntries(
		Object.entries(files)
			.filter(([path]) => path.includes(folder))
			.map(([path, words]) => [path.slice(path.indexOf(folder) + folder.length, -3), words])
	);
}

/** Every text of one language that needs nothing filled in. */
export function everyText(language: Language): ReadonlySet<string> {
	return new Set(Object.values(wordsIn(language)).flatMap(textsIn));
}

function textsIn(node: unknown): readonly string[] {
	if (typeof node === 'string') return [node];
	if (typeof node !== 'object' || node === null) return [];
	return Object.values(node).flatMap(textsIn);
}
