import type { DeadlineStep } from '#lib/domain/deadlines/deadline.ts';
import { dayOf, isoOf } from '#lib/domain/deadlines/calendar.ts';
import type { ClockView } from './reading/clocks.ts';
import type { CaseView, PaperReader } from './summary/summary.ts';

const remindBefore = [90, 30, 7, 1] as const;

/**
 * An iCalendar file (RFC 5545) with one all-day event for each time limit of today's law that has not run out; null
 * where there is none. It tells the date and the rule, and no other answer, since calendars are often shared.
 */
export function calendarOf({ clocks, reader, assessment }: CaseView): string | null {
	const copy = reader.words.documents.calendar;
	const events = clocks.flatMap((clock) => {
		const { earliest, daysLeft } = clock.deadline;
		if (clock.law !== 'today' || earliest === null || daysLeft === null || daysLeft < 0) return [];
		return eventOf(clock, earliest, daysLeft, assessment.today, reader);
	});
	if (events.length === 0) return null;
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Threshold//Time limits//EN',
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escaped(copy.name)}`,
		...events,
		'END:VCALENDAR',
		''
	]
		.map(folded)
		.join('\r\n');
}

function eventOf(
	clock: ClockView,
	day: string,
	daysLeft: number,
	today: string,
	reader: PaperReader
): readonly string[] {
	const copy = reader.words.documents.calendar;
	return [
		'BEGIN:VEVENT',
		`UID:${clock.key.replace(/[^\w-]+/g, '-')}@threshold`,
		`DTSTAMP:${compact(today)}T000000Z`,
		`DTSTART;VALUE=DATE:${compact(day)}`,
		`DTEND;VALUE=DATE:${compact(isoOf(dayOf(day) + 1) ?? day)}`,
		'TRANSP:TRANSPARENT',
		`SUMMARY:${escaped(copy.title(clock.what))}`,
		`DESCRIPTION:${escaped(descriptionOf(clock, reader))}`,
		...remindBefore
			.filter((days) => days <= daysLeft)
			.flatMap((days) => alarmOf(copy.alarm(days), days)),
		'END:VEVENT'
	];
}

function descriptionOf({ deadline }: ClockView, reader: PaperReader): string {
	const { documents, lawWords } = reader.words;
	const copy = documents.calendar;
	const line = ({ because, day, cites }: DeadlineStep) => {
		const citations = cites.map((id) => reader.authority(id).citation).join('; ');
		const text = copy.step(lawWords.sentence(because), day === null ? null : reader.day(day));
		return citations === '' ? text : `${text} [${citations}]`;
	};
	return [
		copy.intro,
		'',
		copy.how,
		...deadline.steps.map(line),
		...(deadline.doubts.length === 0 ? [] : ['', copy.doubts, ...deadline.doubts.map(line)]),
		'',
		copy.notice
	].join('\n');
}

function alarmOf(text: string, days: number): readonly string[] {
	return [
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(text)}`,
		`TRIGGER:-P${days}D`,
		'END:VALARM'
	];
}

function compact(iso: string): string {
	return iso.replaceAll('-', '');
}

function escaped(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

const encoder = new TextEncoder();

/** Lines are at most 75 octets; what is left goes on, after a space, on the next. */
function folded(line: string): string {
	const lines: string[] = [];
	let current = '';
	for (const character of line) {
		const limit = lines.length === 0 ? 75 : 74;
		if (encoder.encode(current + character).length > limit) {
			lines.push(current);
			current = '';
		}
		current += character;
	}
	return [...lines, current].join('\r\n ');
}
