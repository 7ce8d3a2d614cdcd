import type { Language } from '#lib/content/copy/language.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>(
	[
		'../../src/lib/content/copy/*/**/*.ts',
		'!../../src/lib/content/copy/**/*.test.ts',
		'!../../src/lib/content/copy/**/glossary.ts'
	],
	{ eager: true }
);

/** Every text of one language that needs nothing filled in. */
export function everyText(language: Language): ReadonlySet<string> {
	const own = Object.entries(files).filter(([path]) => path.includes(`/copy/${language}/`));
	return new Set(own.flatMap(([, words]) => textsIn(words)));
}

function textsIn(node: unknown): readonly string[] {
	if (typeof node === 'string') return [node];
	if (typeof node !== 'object' || node === null) return [];
	return Object.values(node).flatMap(textsIn);
}
