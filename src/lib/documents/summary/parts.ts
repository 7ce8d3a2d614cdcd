import type { DeadlineStep } from '#lib/domain/deadlines/deadline.ts';
import type { Comparison } from '#lib/domain/precedents/precedent.ts';
import { documents } from '#lib/content/copy/en/documents.ts';
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
import { cell, list, paragraph, say, section, strong, table } from './build.ts';
import type { Block, Section, Spans, TableCell } from './model.ts';

/** A reason's sentence with its authorities. */
export function reason({ because, cites }: Pick<DeadlineStep, 'because' | 'cites'>) {
	return say(lawWords.sentence(because), cites);
}

/** The clocks, soonest first; with how each day is reached where `isReckoned`. */
export function clocksTable(clocks: readonly ClockView[], isReckoned: boolean): readonly Block[] {
	const copy = result.deadlines;
	return table({
		caption: copy.tableCaption,
		widths: isReckoned ? [0.25, 0.15, 0.12, 0.14, 0.34] : [0.43, 0.2, 0.17, 0.2],
		head: [
			copy.what,
			copy.treatAs,
			copy.left,
			copy.latest,
			...(isReckoned ? [documents.attorney.reckoning] : [])
		],
		rows: clocks.map((clock) => [
			[
				[say(clock.what)],
				...(clock.law === 's254' ? [[say(copy.billNote)]] : [])
			] satisfies TableCell,
			cell(say(dayOf(clock) ?? copy.none)),
			cell(say(leftInWords(clock))),
			cell(say(kindestInWords(clock))),
			...(isReckoned ? [reckoningOf(clock)] : [])
		])
	});
}

function dayOf({ deadline }: ClockView): string | null {
	return deadline.earliest === null ? null : dayInWords(deadline.earliest);
}

function reckoningOf({ deadline }: ClockView): TableCell {
	return [...deadline.steps, ...deadline.doubts].map((step) => [
		reason(step),
		...(step.day === null ? [] : [strong(documents.attorney.dateSoFar(dayInWords(step.day)))])
	]);
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
