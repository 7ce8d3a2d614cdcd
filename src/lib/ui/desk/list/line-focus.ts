/** The lines of the list on the page, in order. */
function lines(): readonly HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('[data-line]')];
}

function current(): number {
	return lines().findIndex((line) => line.contains(document.activeElement));
}

/** Moves the focus so many lines on; the first line where none has it. */
export function moveLine(by: number): void {
	const all = lines();
	const now = current();
	const next = now < 0 ? 0 : Math.min(Math.max(now + by, 0), all.length - 1);
	all[next]?.querySelector('a')?.focus();
}

/** The box of the line in focus, pressed as if by hand. */
export function toggleLine(): void {
	lines()[current()]?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
}

/** Goes where the line in focus leads. */
export function openLine(): void {
	lines()[current()]?.querySelector('a')?.click();
}

/** Puts the focus on the line of a case, where it is on this page. */
export function focusLine(id: string): void {
	lines()
		.flatMap((line) => line.querySelector<HTMLAnchorElement>('th a') ?? [])
		.find(({ pathname }) => pathname.endsWith(`/${id}`))
		?.focus();
}
