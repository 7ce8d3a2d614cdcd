/**
 * Puts a running line and page numbers into the margins of every printed page; gives back how to take them off.
 * They are set through the style object model, since their text is known only now.
 */
type Words = { readonly page: string; readonly of: string; readonly footer: string };

export function runningLines(line: string, { page, of, footer }: Words): () => void {
	if (!('adoptedStyleSheets' in document)) return () => undefined;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`@page {
		@top-left { content: ${quoted(line)}; }
		@bottom-left { content: ${quoted(footer)}; }
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
