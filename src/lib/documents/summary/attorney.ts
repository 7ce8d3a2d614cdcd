import { asPassed } from '#lib/content/result-notes.ts';
import { isCasePending } from '../reading/clocks.ts';
import { defendantName, isOpen, legalName, outcomeInWords } from '../reading/outcome-view.ts';
import { decidingRow } from '../reading/outcome-view.ts';
import { readingOf } from '../reading/readings.ts';
import { toldParts } from '../reading/told.ts';
import { alikeThings } from '../reading/alike.ts';
import type { Alike } from '../reading/alike.ts';
import type { PaperReader } from './summary.ts';
import { cell, isFilled, list, notice, paragraph, say, section, strong, table } from './build.ts';
import { issueSection, barsSection, immunitySection } from './issues.ts';
import type { SetOut } from './issues.ts';
import type { DeskParts } from './desk-parts.ts';
import type { Block, Section, Spans } from './model.ts';
import {
	clocksTable,
	evidenceSection,
	openLawSection,
	reason,
	reckoningSections
} from './parts.ts';
import { partiesSection, timelineSection } from './parties.ts';
import type { CaseView } from './summary.ts';
import { clocksTimeline } from './timeline.ts';

/**
 * The memorandum for counsel: who, when, what, every route issue by issue, both sides, and what is open; with what an
 * office wrote, where it is a case of its own.
 */
export function attorneySections(
	view: CaseView,
	desk: DeskParts | null = null
): readonly Section[] {
	const { assessment, reader, clocks } = view;
	const { result, documents } = reader.words;
	const copy = documents.attorney;
	const things = alikeThings(assessment.things, reader);
	const setOut: SetOut = new Map();
	return [
		partiesSection(view, desk),
		...(desk?.first ?? []),
		matrixSection(things, reader),
		section(
			copy.limits,
			[
				...(isCasePending(reader) ? [notice(strong(result.urgent.pending))] : []),
				paragraph(say(result.deadlines.lead)),
				...clocksTimeline(clocks, reader),
				...clocksTable(clocks, reader)
			],
			reckoningSections(clocks, reader)
		),
		timelineSection(view),
		...toldAndUnknown(view, desk),
		...(desk?.afterAnswers ?? []),
		...things.flatMap((thing) => [
			issueSection(thing, reader, setOut),
			immunitySection(thing, reader)
		]),
		barsSection(things, reader),
		openFactsSection(view),
		openLawSection(reader, copy.openLaw),
		assumptionsSection(view),
		evidenceSection(reader, copy.evidence)
	];
}

function matrixSection(things: readonly Alike[], reader: PaperReader): Section {
	const { cover, documents } = reader.words;
	const copy = documents.attorney;
	const rows = things.flatMap(({ thing, name }) =>
		thing.cells
			.filter(isOpen)
			.map((one) => [
				cell(say(name)),
				cell(say(defendantName(one, reader))),
				cell(say(legalName(one, reader.words))),
				cell(say(outcomeInWords(one, reader.words)))
			])
	);
	return section(
		copy.matrix,
		table({
			caption: copy.matrixCaption,
			widths: [0.22, 0.2, 0.3, 0.28],
			head: [copy.claim, copy.defendant, copy.route, cover.outcome],
			rows
		}),
		[section(copy.closed, list(things.flatMap((one) => closedWays(one, reader))))].filter(isFilled)
	);
}

function closedWays({ thing, name }: Alike, reader: PaperReader): readonly Spans[] {
	const closed = thing.cells.filter((one) => !isOpen(one));
	return closed.map((one) => {
		const row = decidingRow(one, one.outcome);
		return [
			strong(`${name}: ${legalName(one, reader.words)}; ${defendantName(one, reader)}.`),
			...(row === null ? [] : [reason(row, reader)])
		];
	});
}

/** What the person answered, apart from what they said they do not know. */
function toldAndUnknown({ reader }: CaseView, desk: DeskParts | null): readonly Section[] {
	const { documents } = reader.words;
	const copy = documents.attorney;
	const parts = toldParts(reader);
	const those = (isUnknown: boolean) =>
		parts.flatMap(({ heading, answers }) => {
			const own = answers.filter((answer) => answer.isUnknown === isUnknown);
			const items = own.map(({ key, text }) => [say(text), ...(desk?.beside(key) ?? [])]);
			return own.length === 0 ? [] : [section(heading, list(items))];
		});
	return [
		section(copy.told, [paragraph(say(copy.toldLead))], those(false)),
		section(copy.notKnown, [], those(true))
	];
}

function openFactsSection({ assessment, reader }: CaseView): Section {
	const { documents } = reader.words;
	const copy = documents.attorney;
	const items = assessment.missing.map((ref) => [say(reader.factName(ref))]);
	return section(
		copy.openFacts,
		items.length === 0 ? [paragraph(say(copy.openFactsNone))] : list(items)
	);
}

function assumptionsSection({ reader, assumed }: CaseView): Section {
	const { result, lawWords, documents } = reader.words;
	const copy = documents.attorney;
	return section(copy.assumptions, [
		paragraph(say(result.assumptions.lead), ...asPassed.map((one) => reason(one, reader))),
		...list(
			reader.law.assumptions.map((assumption) => {
				const words = lawWords.assumption(assumption.id);
				const reading = readingOf(assumption, assumed);
				const whose = reading === assumption.default ? copy.byDefault : copy.changed;
				return [
					say(words.question),
					strong(`${words.options[reading] ?? reading} (${whose}).`),
					say(words.why, assumption.cites)
				];
			})
		)
	] satisfies readonly Block[]);
}
