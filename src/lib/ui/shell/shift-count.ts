const pauseMs = 5000;

/**
 * Tells when Shift alone has been pressed `times` times, no two of them further apart than five seconds.
 * Any other key starts the count again, so that typing in capitals does not leave the page.
 */
export function countsShift(
	times: number
): (key: string, at: number, isRepeat: boolean) => boolean {
	let count = 0;
	let last = Number.NEGATIVE_INFINITY;
	return (key, at, isRepeat) => {
		if (isRepeat) return false;
		if (key !== 'Shift') {
			count = 0;
			return false;
		}
		count = at - last > pauseMs ? 1 : count + 1;
		last = at;
		if (count < times) return false;
		count = 0;
		return true;
	};
}
