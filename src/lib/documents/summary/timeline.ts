import { chartOf, lineOf } from '../reading/clocks.ts';
import type { ClockView } from '../reading/clocks.ts';
import type { PaperReader } from './summary.ts';
import type { Block, Timeline } from './model.ts';

/** A date as it was told: the first and last day it may be, counted from 1970. */
type Event = { readonly id: string; readonly from: number; readonly to: number };

/** A person's birth lies so far back that all else would be drawn in one place. */
const notDrawn = new Set(['person.birthDate']);

/** The time limits that have a day, under their numbers in the table. */
export function clocksTimeline(
	clocks: readonly ClockView[],
	reader: PaperReader
): readonly Block[] {
	const copy = reader.words.result.deadlines;
	const chart = chartOf(clocks, reader.today);
	if (chart === null) return [];
	const rows = chart.bars.map(
		({ number, from, firm, kind, isPassed }): Timeline['rows'][number] => ({
			number,
			stretches: [
				...(kind === null ? [] : [{ is: 'kindest', from: firm, to: kind } as const]),
				isPassed ? { is: 'passed', from: firm, to: chart.today } : { is: 'left', from, to: firm }
			]
		})
	);
	const legend: Timeline['legend'] = [
		{ is: 'left', text: copy.legendFirm },
		{ is: 'passed', text: copy.legendPassed },
		{ is: 'kindest', text: copy.legendKind }
	];
	const shown = new Set(rows.flatMap(({ stretches }) => stretches.map(({ is }) => is)));
	return [
		{
			kind: 'timeline',
			alt: copy.chart,
			years: chart.years,
			today: { label: copy.now, at: chart.today },
			rows,
			legend: legend.filter(({ is }) => shown.has(is))
		}
	];
}

/** What was told to have happened, under its numbers in the table; a date known in part is as long as it may be. */
export function eventsTimeline(events: readonly Event[], reader: PaperReader): readonly Block[] {
	const { result, documents } = reader.words;
	const drawn = events.flatMap((event, index) =>
		notDrawn.has(event.id) ? [] : [{ ...event, number: index + 1 }]
	);
	if (drawn.length === 0) return [];
	const now = Date.parse(reader.today) / 86_400_000;
	const days = drawn.flatMap(({ from, to }) => [from, to]);
	const { place, years } = lineOf(Math.min(...days), Math.max(now + 30, ...days));
	return [
		{
			kind: 'timeline',
			alt: documents.attorney.timelineDrawn,
			years,
			today: { label: result.deadlines.now, at: place(now) },
			rows: drawn.map(({ number, from, to }) => ({
				number,
				stretches: [{ is: 'event', from: place(from), to: place(to) }]
			})),
			legend: []
		}
	];
}
