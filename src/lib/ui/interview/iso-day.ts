/** Today's ISO day on the clock of this device. */
export function todayOnThisDevice(): string {
	return isoDay(new Date());
}

/** The ISO day of a moment, on the clock of this device. */
function isoDay(moment: Date): string {
	const year = String(moment.getFullYear()).padStart(4, '0');
	const month = String(moment.getMonth() + 1).padStart(2, '0');
	const day = String(moment.getDate()).padStart(2, '0');
	return `${year}-${month}-${day}`;
}
