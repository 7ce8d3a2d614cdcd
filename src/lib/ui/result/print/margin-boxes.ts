import { result } from '#lib/content/copy/en/result.ts';

/**
 * Puts a running line and page numbers into the margins of every printed page; gives back how to take them off.
 * They are set through the style object model, since their text is known only now.
 */
export function runningLines(line: string): () => void {
	if (!('adoptedStyleSheets' in document)) return () => undefined;
	const { page, of } = result.cover;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`@page {
		@top-left { content: ${quoted(line)}; }
		@bottom-left { content: ${quoted(result.cover.footer)}; }
		@bottom-right { content: ${quoted(`${page} `)} counter(page) ${quoted(` ${of} `)} counter(pages); }
	}`);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	return () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
	};
}

function quoted(text: string): string {
	return `"${text.replace(/["\\\n]/g, ' ')}"`;
}
