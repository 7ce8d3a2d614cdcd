/** Runs the work once the page is painted and the browser has time; gives back how to call it off. */
export function whenIdle(work: () => void): () => void {
	if (typeof requestIdleCallback === 'undefined') {
		const timer = setTimeout(work, 50);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(work, { timeout: 2000 });
	return () => cancelIdleCallback(handle);
}

/** Gives the browser its turn, so that a press is never kept waiting by all of a long work. */
export function breath(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
