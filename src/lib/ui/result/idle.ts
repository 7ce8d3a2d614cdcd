/** Runs the work once the page is painted and the browser has time; gives back how to call it off. */
export function whenIdle(work: () => void): () => void {
	if (typeof requestIdleCallback === 'undefined') {
		const timer = setTimeout(work, 50);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(work, { timeout: 2000 });
	return () => cancelIdleCallback(handle);
}

/** Does the work for each in turn, one in each spell of idleness; gives back how to call off what is left. */
export function eachWhenIdle<T>(all: readonly T[], work: (one: T) => void): () => void {
	let callOff = () => {};
	const doFrom = (index: number) => {
		const one = all[index];
		if (one === undefined) return;
		callOff = whenIdle(() => {
			work(one);
			doFrom(index + 1);
		});
	};
	doFrom(0);
	return () => callOff();
}
