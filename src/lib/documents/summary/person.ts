import type { Headline, Thing } from '#lib/domain/assessment/assessment.ts';
import type { Comparison } from '#lib/domain/precedents/precedent.ts';
import { helpBodies } from '#lib/content/help/index.ts';
import { asPassed } from '#lib/content/result-notes.ts';
import { alikeThings } from '../reading/alike.ts';
import type { Alike } from '../reading/alike.ts';
import { isCasePending, mostUrgent } from '../reading/clocks.ts';
import {
	decidingRow,
	defendantName,
	differenceOf,
	routeName,
	verdictOf
} from '../reading/outcome-view.ts';
import type { PaperReader } from './summary.ts';
import { relevant } from '../reading/relevant.ts';
import { list, notice, paragraph, say, section, strong } from './build.ts';
import type { Block, Section } from './model.ts';
import {
	clocksTable,
	comparisonLines,
	evidenceSection,
	openLawSection,
	reason,
	toldSections
} from './parts.ts';
import type { CaseView } from './summary.ts';
import { clocksTimeline } from './timeline.ts';

/** The plain summary: what is urgent, what the law says, what to save, whom to ask, and what was told. */
export function personSections(view: CaseView): readonly Section[] {
	const { assessment, reader } = view;
	const { openQuestions: openCopy, evidence: evidenceCopy, documents } = reader.words;
	const copy = documents.person;
	return [
		section(copy.now, urgentBlocks(view)),
		section(
			copy.law,
			[],
			alikeThings(assessment.things, reader).map((one) => thingSection(one, reader))
		),
		evidenceSection(reader, evidenceCopy.title),
		helpSection(reader),
		openLawSection(reader, openCopy.title),
		section(copy.told, [paragraph(say(copy.toldLead))], toldSections(reader)),
		section(copy.about, [
			paragraph(say(copy.aboutText)),
			paragraph(say(copy.askLawyer)),
			paragraph(strong(`${documents.code.heading}.`), say(documents.code.text))
		])
	];
}

function urgentBlocks({ reader, clocks }: CaseView): readonly Block[] {
	const { result, documents } = reader.words;
	const copy = documents.person;
	const words = result.urgent;
	const urgent = mostUrgent(clocks);
	return [
		...(isCasePending(reader) ? [notice(strong(words.pending))] : []),
		...(urgent.kind === 'next'
			? [
					notice(
						strong(words.fileBy(reader.day(urgent.day))),
						say(words.left(urgent.days)),
						say(words.forWhat(urgent.what))
					)
				]
			: []),
		...(urgent.kind === 'passed' ? [notice(say(words.allPassed))] : []),
		...(urgent.kind === 'no-day' ? [notice(say(words.noDay))] : []),
		paragraph(say(copy.timeNote)),
		...clocksTimeline(clocks, reader),
		...clocksTable(clocks, reader)
	];
}

function thingSection({ thing, name }: Alike, reader: PaperReader): Section {
	const { result, bandWords, documents } = reader.words;
	const copy = documents.person;
	const { forPerson, forOfficer, bands } = thing.established;
	return section(name, [
		...outcomeBlocks(copy.todayIs, thing, thing.today, reader),
		...outcomeBlocks(copy.billIs, thing, thing.proposed, reader),
		paragraph(say(result.thing.difference[differenceOf(thing)])),
		paragraph(strong(`${result.thing.asPassed}.`), ...asPassed.map((one) => reason(one, reader))),
		paragraph(
			strong(`${result.cases.heading}.`),
			...bands.flatMap((band) => [say(`${bandWords[band].name}.`), say(bandWords[band].means)])
		),
		...caseBlocks(copy.casesFor, forPerson[0], thing, reader),
		...caseBlocks(copy.casesAgainst, forOfficer[0], thing, reader)
	]);
}

function outcomeBlocks(
	label: string,
	thing: Thing,
	headline: Headline,
	reader: PaperReader
): readonly Block[] {
	const { result, outcomeWords, documents } = reader.words;
	const copy = documents.person;
	const cell = thing.cells[headline.cell];
	if (cell === undefined) return [];
	const { outcome, decides, range, missing } = verdictOf(cell, reader.words, headline);
	const why = decidingRow(cell, outcome);
	return [
		paragraph(
			strong(`${label} ${outcomeWords[outcome].label}.`),
			...(decides === null ? [] : [say(`${decides}.`)]),
			...(why === null ? [] : [reason(why, reader)]),
			...(range === null ? [] : [say(result.thing.range(...range))]),
			say(outcomeWords[outcome].means),
			...(outcome === 'not-available'
				? []
				: [say(copy.route(routeName(cell, reader.words), defendantName(cell, reader)))])
		),
		...(missing.length === 0 ? [] : [paragraph(say(result.thing.depends))]),
		...list(missing.map((ref) => [say(reader.factName(ref))]))
	];
}

function caseBlocks(
	label: string,
	comparison: Comparison | undefined,
	{ claim }: Thing,
	reader: PaperReader
): readonly Block[] {
	if (comparison === undefined) return [];
	return [paragraph(strong(label)), ...list(comparisonLines(comparison, claim, reader))];
}

function helpSection(reader: PaperReader): Section {
	const { help: helpCopy, helpWords } = reader.words;
	return section(helpCopy.title, [
		paragraph(say(helpCopy.lead)),
		...list(
			helpBodies
				.filter(relevant(reader))
				.map(({ id, contacts, url, cites }) => [
					strong(`${helpWords[id].name}.`),
					say(helpWords[id].what, cites),
					say(helpWords[id].limits),
					...contacts
						.filter(({ value }) => value !== url)
						.map(({ kind, value }) => say(`${helpCopy.contacts[kind]}: ${value}.`))
				])
		),
		paragraph(say(helpCopy.checked))
	]);
}
