const vermontDay = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'America/New_York',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit'
});

/** The ISO day in Vermont at this moment. */
export function todayIn(moment: Date): string {
	return vermontDay.format(moment);
}
