// Plain JavaScript that runs on Node 20, because nothing is installed yet when it starts.

/**
 * npm runs a script in a shell. Told to stop, it stops the shell alone, and what runs in it would go on without either:
 * this says when the process that began this one is gone.
 *
 * @param {() => void} gone
 * @param {number} [every] milliseconds
 */
export function whenOrphaned(gone, every = 500) {
	const parent = process.ppid;
	const timer = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		gone();
	}, every);
	timer.unref();
}
