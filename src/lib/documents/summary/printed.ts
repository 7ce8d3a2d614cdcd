import type { Cell, Thing } from '#lib/domain/assessment/assessment.ts';
import { explain } from '#lib/domain/explanation/explain.ts';
import type { ExplainedStep, Reason } from '#lib/domain/explanation/explain.ts';
import { asPassed } from '#lib/content/result-notes.ts';
import { isCasePending } from '../reading/clocks.ts';
import {
	cellsUnder,
	decidingRow,
	defendantName,
	isOpen,
	legalName,
	outcomeInWords,
	routeName,
	statusOf,
	thingName
} from '../reading/outcome-view.ts';
import { readingOf } from '../reading/readings.ts';
import type { PaperReader } from './summary.ts';
import { cell, citedIn, isFilled, list, notice, paragraph, quoted } from './build.ts';
import { say, section, strong, table } from './build.ts';
import type { Block, Section, Spans, Summary } from './model.ts';
import {
	clocksTable,
	comparisonLines,
	openLawSection,
	reason,
	reckoningSections,
	toldSections
} from './parts.ts';
import { caseViewOf } from './summary.ts';
import type { CaseView, Told } from './summary.ts';

const mostQuoted = 6;

/** The summary that the result page prints: short, what decides first, each reason told in full only once. */
export function printedSummaryOf(from: Told): Summary {
	const view = caseViewOf(from);
	const { assessment, reader, clocks } = view;
	const { cover: copy, result, openQuestions: openCopy } = reader.words;
	const sections = [
		section(copy.outcomes, [...pendingNotice(reader), ...outcomesTable(view)]),
		section(result.parts.deadlines, clocksTable(clocks, reader), reckoningSections(clocks, reader)),
		section(copy.account, [], toldSections(reader)),
		...assessment.things.map((thing) => thingSection(thing, reader)),
		openLawSection(reader, openCopy.title),
		assumptionsSection(view)
	].filter(isFilled);
	return {
		kind: 'attorney',
		title: copy.title,
		language: reader.words.locale,
		words: reader.words.documents,
		madeOn: assessment.today,
		stamps: [
			copy.prepared(reader.day(assessment.today)),
			copy.lawAsOf(reader.day(assessment.lawAsOf)),
			copy.lawbook(assessment.lawbook)
		],
		notice: copy.notice,
		sections,
		authorities: citedIn(sections).map((id, index) => ({
			number: index + 1,
			authority: reader.authority(id)
		}))
	};
}

function pendingNotice(reader: PaperReader): readonly Block[] {
	const { result } = reader.words;
	return isCasePending(reader) ? [notice(strong(result.urgent.pending))] : [];
}

function outcomesTable({ assessment: { things }, reader }: CaseView): readonly Block[] {
	const { cover: copy, result } = reader.words;
	const best = (thing: Thing, { cell: index }: Thing['today'], headline: Thing['today']) => {
		const one = thing.cells[index];
		return one === undefined
			? cell(say(copy.notOpen))
			: [
					[strong(outcomeInWords(one, reader.words, headline))],
					...(isOpen(one)
						? [[say(`${routeName(one, reader.words)}; ${defendantName(one, reader)}`)]]
						: [])
				];
	};
	return table({
		caption: result.lead,
		widths: [0.26, 0.37, 0.37],
		head: [result.deadlines.what, result.today, result.underBill],
		rows: things.map((thing) => [
			cell(say(thingName(thing, reader))),
			best(thing, thing.today, thing.today),
			best(thing, thing.proposed, thing.proposed)
		])
	});
}

function thingSection(thing: Thing, reader: PaperReader): Section {
	const { bandWords, cover: copy, result } = reader.words;
	const cells = [...cellsUnder(thing, 'today'), ...cellsUnder(thing, 's254')];
	const told = new Set<string>();
	const { bands, forPerson, forOfficer } = thing.established;
	const side = (heading: string, cases: typeof forPerson): readonly Block[] =>
		list(
			cases.map((one) => [
				strong(`${heading}:`),
				...comparisonLines(one, thing.claim, reader).flat()
			])
		);
	return section(
		thingName(thing, reader),
		[],
		[
			...cells.filter(isOpen).map((one) => waySection(one, reader, told)),
			section(
				copy.notOpen,
				list(cells.filter((one) => !isOpen(one)).map((one) => closedLine(one, reader)))
			),
			section(result.cases.heading, [
				...bands.map((band) =>
					paragraph(strong(`${bandWords[band].name}.`), say(bandWords[band].means))
				),
				...side(result.cases.forPerson, forPerson),
				...side(result.cases.forOfficer, forOfficer)
			])
		].filter(isFilled)
	);
}

function closedLine(one: Cell, reader: PaperReader): Spans {
	const row = decidingRow(one, one.outcome);
	return [
		strong(`${routeName(one, reader.words)}; ${defendantName(one, reader)}.`),
		...(row === null ? [] : [reason(row, reader)])
	];
}

/** What decides or is open in full; what is met by name with its authorities. */
function waySection(one: Cell, reader: PaperReader, told: Set<string>): Section {
	const { cover: copy, lawWords, result } = reader.words;
	const steps = explain(one, reader.told);
	const telling = steps.filter((step) => step.decides || step.status !== 'met');
	const met = steps.filter((step) => !telling.includes(step));
	const nameOf = ({ requirement }: ExplainedStep) =>
		lawWords.requirement(one.route, requirement).name;
	return section(`${routeName(one, reader.words)}; ${defendantName(one, reader)}`, [
		paragraph(
			say(`${legalName(one, reader.words)}.`),
			strong(`${copy.outcome}: ${outcomeInWords(one, reader.words)}.`)
		),
		...list(
			telling.map((step) => [
				strong(`${nameOf(step)}: ${statusOf(step, reader.words).word}.`),
				...step.reasons.flatMap((because) => reasonSpans(because, step, reader, told)),
				...unknownSpans(step, reader)
			])
		),
		...(met.length === 0
			? []
			: [
					paragraph(
						strong(copy.met),
						...met.map((step) =>
							say(
								`· ${nameOf(step)}`,
								step.reasons.flatMap(({ cites }) => cites)
							)
						)
					)
				]),
		paragraph(strong(`${result.why.court}.`), ...one.courts.map((one) => reason(one, reader))),
		paragraph(strong(`${result.why.remedies}.`), ...one.remedies.map((one) => reason(one, reader)))
	]);
}

function reasonSpans(
	one: Reason,
	step: ExplainedStep,
	reader: PaperReader,
	told: Set<string>
): Spans {
	const key = `${one.because} ${one.below.map(({ because }) => because).join(' ')}`;
	if (told.has(key)) return [reason(one, reader)];
	told.add(key);
	return [
		reason(one, reader),
		...(step.decides ? quotes(one, reader) : []),
		...one.below.flatMap((under) => [
			reason(under, reader),
			...(step.decides ? quotes(under, reader) : [])
		])
	];
}

function quotes({ answers }: Reason, reader: PaperReader): Spans {
	const { result } = reader.words;
	if (answers.length === 0 || answers.length > mostQuoted) return [];
	return [
		strong(result.why.told),
		...answers.map(({ ref, value }) => quoted(reader.statement(ref, value)))
	];
}

function unknownSpans({ missing }: ExplainedStep, reader: PaperReader): Spans {
	const { result } = reader.words;
	if (missing.length === 0) return [];
	return [strong(result.why.missing), say(`${missing.map(reader.factName).join('; ')}.`)];
}

function assumptionsSection({ reader, assumed }: CaseView): Section {
	const { result, lawWords } = reader.words;
	return section(result.parts.assumptions, [
		paragraph(say(result.assumptions.lead), ...asPassed.map((one) => reason(one, reader))),
		...list(
			reader.law.assumptions.map((assumption) => {
				const words = lawWords.assumption(assumption.id);
				const reading = readingOf(assumption, assumed);
				return [
					say(words.question),
					strong(`${words.options[reading] ?? reading}.`),
					say(words.why, assumption.cites)
				];
			})
		)
	]);
}
