/** Follows a link within the page without a new entry in the history, which belongs to the interview. */
export function followInPage(event: MouseEvent): void {
	const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
	const target = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '');
	if (target === null) return;
	event.preventDefault();
	target.focus({ preventScroll: true });
	target.scrollIntoView();
}
