const spoken = 'h1, h2, h3, p, legend, label, li, summary, th, td, dt, dd';

/** What is to be read aloud of a part of the page, piece by piece in its order: what is shown, never what was typed. */
export function spokenText(part: Element): readonly string[] {
	return [...part.querySelectorAll<HTMLElement>(spoken)]
		.filter((one) => !one.parentElement?.closest(spoken) && isShown(one))
		.map(textOf)
		.filter((text) => text !== '');
}

function isShown(element: HTMLElement): boolean {
	if (element.closest('[hidden], [aria-hidden="true"], .print-only, .visually-hidden'))
		return false;
	const folded = element.closest('details:not([open])');
	return folded === null || element.matches('summary');
}

function textOf(element: HTMLElement): string {
	const copy = element.cloneNode(true) as HTMLElement;
	for (const typed of copy.querySelectorAll('input, select, textarea, [aria-hidden="true"]')) {
		typed.remove();
	}
	return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
