import type { DeadlineStep } from '#lib/domain/deadlines/deadline.ts';
import type { Comparison } from '#lib/domain/precedents/precedent.ts';
import { evidence as evidenceCopy, evidenceWords } from '#lib/content/copy/en/evidence.ts';
import {
	openQuestions as openCopy,
	openQuestionWords
} from '#lib/content/copy/en/open-questions.ts';
import { result } from '#lib/content/copy/en/result.ts';
import { lawWords } from '#lib/content/copy/law-words.ts';
import { evidence } from '#lib/content/evidence.ts';
import { openQuestions } from '#lib/content/open-questions.ts';
import { kindestInWords, leftInWords } from '../reading/clocks.ts';
import type { ClockView } from '../reading/clocks.ts';
import { linesOf } from '../reading/comparison-view.ts';
import { dayInWords } from '../reading/day.ts';
import type { Reader } from '../reading/reader.ts';
import { relevant } from '../reading/relevant.ts';
import { toldParts } from '../reading/told.ts';
import { documents } from '#lib/content/copy/en/documents.ts';
import { cell, isFilled, list, paragraph, say, section, strong, table } from './build.ts';
import type { Block, Section, Spans, TableCell } from './model.ts';

/** A reason's sentence with its authorities. */
export function reason({ because, cites }: Pick<DeadlineStep, 'because' | 'cites'>) {
	return say(lawWords.sentence(because), cites);
}

/** The clocks, soonest first. */
export function clocksTable(clocks: readonly ClockView[]): readonly Block[] {
	const copy = result.deadlines;
	return table({
		caption: copy.tableCaption,
		widths: [0.43, 0.2, 0.17, 0.2],
		head: [copy.what, copy.treatAs, copy.left, copy.latest],
		rows: clocks.map((clock, index) => [
			[
				[say(`${index + 1}. ${clock.what}`)],
				...(clock.law === 's254' ? [[say(copy.billNote)]] : [])
			] satisfies TableCell,
			cell(say(dayOf(clock) ?? copy.none)),
			cell(say(leftInWords(clock))),
			cell(say(kindestInWords(clock)))
		])
	});
}

function dayOf({ deadline }: ClockView): string | null {
	return deadline.earliest === null ? null : dayInWords(deadline.earliest);
}

/** How each day is reached, clock by clock; and what could move them, each point once with the clocks it concerns. */
export function reckoningSections(clocks: readonly ClockView[]): readonly Section[] {
	const { how, doubts } = result.deadlines;
	const all = clocks.flatMap(({ deadline }, index) =>
		deadline.doubts.map((doubt) => ({ doubt, number: index + 1 }))
	);
	const alike = Map.groupBy(all, ({ doubt: { because, day } }) => `${because} ${day ?? ''}`);
	return [
		section(
			how,
			clocks.flatMap(({ what, deadline }, index) => [
				paragraph(strong(`${index + 1}. ${what}.`)),
				...list(deadline.steps.map(stepSpans))
			])
		),
		section(
			doubts,
			list(
				[...alike.values()].flatMap((same) => {
					const [first] = same;
					if (first === undefined) return [];
					const numbers = same.map(({ number }) => number);
					return [[strong(documents.attorney.doubtsFor(numbers)), ...stepSpans(first.doubt)]];
				})
			)
		)
	].filter(isFilled);
}

function stepSpans(step: DeadlineStep): Spans {
	return [reason(step), ...(step.day === null ? [] : [strong(`${dayInWords(step.day)}.`)])];
}

/** One decided case beside the account: what it held, what is shared, what sets it apart. */
export function comparisonLines(
	comparison: Comparison,
	claim: string,
	reader: Reader
): readonly Spans[] {
	const copy = result.cases;
	const precedent = reader.precedent(comparison.precedent);
	return [
		[
			strong(`${precedent.name}.`),
			say(precedent.rule, [precedent.id]),
			say(`${copy.weight[comparison.weight]}.`),
			say(copy.relation[comparison.helps][comparison.relation])
		],
		...linesOf(comparison, claim, reader).map(({ label, factors }): Spans => [
			strong(label),
			say(`${factors.join('; ')}.`)
		])
	];
}

/** Everything told, each part under its own heading. */
export function toldSections(reader: Reader): readonly Section[] {
	return toldParts(reader).map(({ heading, answers }) =>
		section(heading, list(answers.map(({ text }) => [say(text)])))
	);
}

/** What to save, the most urgent first. */
export function evidenceSection(reader: Reader, heading: string): Section {
	const items = evidence.filter(relevant(reader));
	return section(
		heading,
		items.length === 0 ? [] : [paragraph(say(evidenceCopy.care))],
		(['now', 'soon', 'keep'] as const)
			.map((urgency) => ({
				urgency,
				items: items.filter((item) => item.urgency === urgency)
			}))
			.filter((group) => group.items.length > 0)
			.map((group) =>
				section(
					evidenceCopy.urgency[group.urgency],
					list(
						group.items.map(({ id, cites }) => [
							strong(`${evidenceWords[id].what}.`),
							say(evidenceWords[id].how, cites)
						])
					)
				)
			)
	);
}

/** What courts have not decided, as far as it may matter to the case. */
export function openLawSection(reader: Reader, heading: string): Section {
	return section(heading, [
		paragraph(say(openCopy.lead)),
		...list(
			openQuestions
				.filter(relevant(reader))
				.map(({ id, cites }) => [
					strong(openQuestionWords[id].question),
					say(openQuestionWords[id].why, cites)
				])
		)
	]);
}
