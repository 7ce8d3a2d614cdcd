import bold from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff?url&no-inline';
import cyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff?url&no-inline';
import extended from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url&no-inline';
import greek from '@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff?url&no-inline';
import italic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff?url&no-inline';
import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url&no-inline';
import vietnamese from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-normal.woff?url&no-inline';

/** The files of the typeface: three faces for English, and others for the letters that English lacks. */
export type FontFiles = {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
	readonly italic: Uint8Array;
	readonly others: readonly Uint8Array[];
};

const beyondLatin = /[^\0-ÿıŒœˆ˚˜\u2000-\u206f€™−]/;

const others = [
	{ needed: /[\u0100-\u024f\u1e00-\u1eff]/, url: extended },
	{ needed: /[\u0102-\u1ef9]/, url: vietnamese },
	{ needed: /[\u0370-\u03ff]/, url: greek },
	{ needed: /[\u0400-\u04ff]/, url: cyrillic }
] as const;

/** The files needed to write a text, read by `read`: the English faces always, others for the letters in it. */
export async function fontsFor(
	text: string,
	read: (url: string) => Promise<Uint8Array> = fetched
): Promise<FontFiles> {
	const wanted = beyondLatin.test(text) ? others.filter(({ needed }) => needed.test(text)) : [];
	const [one, two, three, ...rest] = await Promise.all([
		read(regular),
		read(bold),
		read(italic),
		...wanted.map(({ url }) => read(url))
	]);
	return { regular: one, bold: two, italic: three, others: rest };
}

/** A file of this site, which holds nothing of the case. */
async function fetched(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The font ${url} could not be read`);
	return new Uint8Array(await response.arrayBuffer());
}
