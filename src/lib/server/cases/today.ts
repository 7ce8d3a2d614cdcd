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

const vermontHour = new Intl.DateTimeFormat('en-US', {
	timeZone: 'America/New_York',
	hour: 'numeric',
	hourCycle: 'h23'
});

/** The moment at which an ISO day begins in Vermont: midnight there, in summer as in winter. */
export function startOfDay(iso: string): Date {
	const inSummer = new Date(`${iso}T04:00:00Z`);
	return vermontHour.format(inSummer) === '00' ? inSummer : new Date(`${iso}T05:00:00Z`);
}
