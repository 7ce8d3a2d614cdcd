import type { DeadlineStep } from '#lib/domain/deadlines/deadline.ts';
import type { Comparison } from '#lib/domain/precedents/precedent.ts';
import { evidence } from '#lib/content/evidence.ts';
import { openQuestions } from '#lib/content/open-questions.ts';
import { kindestInWords, leftInWords } from '../reading/clocks.ts';
import type { ClockView } from '../reading/clocks.ts';
import { linesOf } from '../reading/comparison-view.ts';
import type { PaperReader } from './summary.ts';
import { relevant } from '../reading/relevant.ts';
import { toldParts } from '../reading/told.ts';
import { cell, isFilled, list, paragraph, say, section, strong, table } from './build.ts';
import type { Block, Section, Spans, TableCell } from './model.ts';

/** A reason's sentence with its authorities. */
export function reason(
	{ because, cites }: Pick<DeadlineStep, 'because' | 'cites'>,
	reader: PaperReader
) {
	const { lawWords } = reader.words;
	return say(lawWords.sentence(because), cites);
}

/** The clocks, soonest first. */
export function clocksTable(clocks: readonly ClockView[], reader: PaperReader): readonly Block[] {
	const { result } = reader.words;
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
			cell(say(dayOf(clock, reader) ?? copy.none)),
			cell(say(leftInWords(clock, reader))),
			cell(say(kindestInWords(clock, reader)))
		])
	});
}

function dayOf({ deadline }: ClockView, reader: PaperReader): string | null {
	return deadline.earliest === null ? null : reader.day(deadline.earliest);
}

/** How each day is reached, clock by clock; and what could move them, each point once with the clocks it concerns. */
export function reckoningSections(
	clocks: readonly ClockView[],
	reader: PaperReader
): readonly Section[] {
	const { result, documents } = reader.words;
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
				...list(deadline.steps.map((step) => stepSpans(step, reader)))
			])
		),
		section(
			doubts,
			list(
				[...alike.values()].flatMap((same) => {
					const [first] = same;
					if (first === undefined) return [];
					const numbers = same.map(({ number }) => number);
					return [
						[strong(documents.attorney.doubtsFor(numbers)), ...stepSpans(first.doubt, reader)]
					];
				})
			)
		)
	].filter(isFilled);
}

function stepSpans(step: DeadlineStep, reader: PaperReader): Spans {
	return [reason(step, reader), ...(step.day === null ? [] : [strong(`${reader.day(step.day)}.`)])];
}

/** One decided case beside the account: what it held, what is shared, what sets it apart. */
export function comparisonLines(
	comparison: Comparison,
	claim: string,
	reader: PaperReader
): readonly Spans[] {
	const { result } = reader.words;
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
export function toldSections(reader: PaperReader): readonly Section[] {
	return toldParts(reader).map(({ heading, answers }) =>
		section(heading, list(answers.map(({ text }) => [say(text)])))
	);
}

/** What to save, the most urgent first. */
export function evidenceSection(reader: PaperReader, heading: string): Section {
	const { evidence: evidenceCopy, evidenceWords } = reader.words;
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
export function openLawSection(reader: PaperReader, heading: string): Section {
	const { openQuestions: openCopy, openQuestionWords } = reader.words;
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
