/** One all-day event of a calendar. */
export type CalendarEvent = {
	readonly uid: string;
	/** ISO day. */
	readonly day: string;
	/** ISO day after it: where the event ends. */
	readonly dayAfter: string;
	readonly summary: string;
	readonly description: string;
};

/** An iCalendar file (RFC 5545) of all-day events, without alarms: whoever subscribes sets their own. */
export function icsOf(name: string, madeAt: Date, events: readonly CalendarEvent[]): string {
	const stamp = madeAt.toISOString().replace(/[-:]|\.\d+/g, '');
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Threshold//Desk//EN',
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escaped(name)}`,
		...events.flatMap(({ uid, day, dayAfter, summary, description }) => [
			'BEGIN:VEVENT',
			`UID:${uid}@threshold`,
			`DTSTAMP:${stamp}`,
			`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
			`DTEND;VALUE=DATE:${dayAfter.replaceAll('-', '')}`,
			'TRANSP:TRANSPARENT',
			`SUMMARY:${escaped(summary)}`,
			`DESCRIPTION:${escaped(description)}`,
			'END:VEVENT'
		]),
		'END:VCALENDAR',
		''
	]
		.map(folded)
		.join('\r\n');
}

function escaped(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines are at most 75 octets; what is left goes on, after a space, on the next. */
function folded(line: string): string {
	const lines: string[] = [];
	let current = '';
	for (const character of line) {
		const limit = lines.length === 0 ? 75 : 74;
		if (Buffer.byteLength(current + character) > limit) {
			lines.push(current);
			current = '';
		}
		current += character;
	}
	return [...lines, current].join('\r\n ');
}
