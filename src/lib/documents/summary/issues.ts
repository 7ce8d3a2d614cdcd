import type { Cell, Thing } from '#lib/domain/assessment/assessment.ts';
import { factsOf } from '#lib/domain/conditions/facts-of.ts';
import { explain } from '#lib/domain/explanation/explain.ts';
import type { ExplainedStep, Reason } from '#lib/domain/explanation/explain.ts';
import { establishedNotes } from '#lib/content/result-notes.ts';
import type { Alike } from '../reading/alike.ts';
import { leanFor } from '../reading/lean.ts';
import {
	defendantName,
	isOpen,
	legalName,
	outcomeInWords,
	statusOf
} from '../reading/outcome-view.ts';
import type { PaperReader } from './summary.ts';
import { cell, list, paragraph, quoted, say, section, strong, table } from './build.ts';
import type { Block, Section, Spans, TableCell } from './model.ts';
import { comparisonLines, reason } from './parts.ts';

const mostQuoted = 6;

/** Where each answer to an issue was first set out, so that it is not set out again. */
export type SetOut = Map<string, string>;

/** One thing that happened, by every route that may be open: issue, rule, application, conclusion. */
export function issueSection({ thing, name }: Alike, reader: PaperReader, setOut: SetOut): Section {
	const { documents } = reader.words;
	const copy = documents.attorney;
	return section(
		copy.issues(name),
		[],
		thing.cells.filter(isOpen).map((one) => routeSection(one, name, reader, setOut))
	);
}

function routeSection(one: Cell, thing: string, reader: PaperReader, setOut: SetOut): Section {
	const { result, documents } = reader.words;
	const copy = documents.attorney;
	const words = result.why;
	return section(`${legalName(one, reader.words)}: ${defendantName(one, reader)}`, [
		paragraph(strong(copy.conclusion), say(`${outcomeInWords(one, reader.words)}.`)),
		...stepsTable(one, thing, reader, setOut),
		...noted(words.court, one.courts, reader),
		...noted(words.remedies, one.remedies, reader)
	]);
}

function noted(heading: string, notes: Cell['courts'], reader: PaperReader): readonly Block[] {
	return notes.length === 0
		? []
		: [paragraph(strong(`${heading}.`), ...notes.map((one) => reason(one, reader)))];
}

function stepsTable(
	one: Cell,
	thing: string,
	reader: PaperReader,
	setOut: SetOut
): readonly Block[] {
	const { lawWords, result, documents } = reader.words;
	const copy = documents.attorney;
	const here = `${thing}: ${legalName(one, reader.words)}`;
	const steps = explain(one, reader.told).filter(
		({ role, status }) => role !== 'bar' || status !== 'met'
	);
	return table({
		caption: copy.issueCaption(legalName(one, reader.words)),
		widths: [0.26, 0.14, 0.6],
		head: [copy.issue, copy.status, copy.application],
		rows: steps.map((step) => {
			const application = applicationOf(step, reader);
			const question = lawWords.requirement(one.route, step.requirement).question;
			const key = JSON.stringify([question, step.status, application]);
			const before = setOut.get(key);
			if (before === undefined) setOut.set(key, here);
			return [
				cell(say(question)),
				[
					[say(statusOf(step, reader.words).word)],
					...(step.decides ? [[strong(result.why.decides)]] : [])
				] satisfies TableCell,
				before === undefined ? application : cell(say(copy.asUnder(before)))
			];
		})
	});
}

function applicationOf(step: ExplainedStep, reader: PaperReader): TableCell {
	const { result } = reader.words;
	const missing = step.missing.map(reader.factName).join('; ');
	const quotedBefore = new Set<string>();
	return [
		...step.reasons.flatMap((one) => [
			basisOf(one, reader, quotedBefore),
			...one.below.map((under) => basisOf(under, reader, quotedBefore))
		]),
		...(missing === '' ? [] : [[strong(result.why.missing), say(`${missing}.`)]])
	];
}

/** A reason with the answers it rests on; each answer is quoted once for an issue, and a long row of them is cut. */
function basisOf(
	one: Omit<Reason, 'below'>,
	reader: PaperReader,
	quotedBefore: Set<string>
): Spans {
	const { result, documents } = reader.words;
	const copy = documents.attorney;
	const answers = one.answers
		.map(({ ref, value }) => reader.statement({ fact: ref.fact }, value))
		.filter((statement) => !quotedBefore.has(statement));
	const shown = answers.slice(0, mostQuoted);
	const left = answers.length - shown.length;
	for (const statement of answers) quotedBefore.add(statement);
	return [
		reason(one, reader),
		...(shown.length === 0 ? [] : [strong(result.why.told)]),
		...shown.map(quoted),
		...(left === 0 ? [] : [say(copy.andMore(left))])
	];
}

/** What each route makes of immunity, and the decided cases each side would bring. */
export function immunitySection({ thing, name }: Alike, reader: PaperReader): Section {
	const { result, bandWords, documents } = reader.words;
	const copy = documents.attorney;
	const words = result.cases;
	const { bands, forPerson, forOfficer } = thing.established;
	const side = (heading: string, cases: typeof forPerson, none: string) =>
		section(
			heading,
			cases.length === 0
				? [paragraph(say(none))]
				: cases.flatMap((one): readonly Block[] => {
						const [first, ...rest] = comparisonLines(one, thing.claim, reader);
						return [...(first === undefined ? [] : [paragraph(...first)]), ...list(rest)];
					})
		);
	return section(
		`${copy.immunity}: ${name}`,
		table({
			caption: copy.immunityCaption(name),
			widths: [0.3, 0.16, 0.54],
			head: [copy.route, copy.status, copy.application],
			rows: thing.cells.filter(isOpen).flatMap((one) => immunityRows(one, reader))
		}),
		[
			section(copy.established, [
				paragraph(say(copy.establishedLead), ...establishedNotes.map((one) => reason(one, reader))),
				...list(
					bands.map((band) => [strong(`${bandWords[band].name}.`), say(bandWords[band].means)])
				),
				...leanBlocks(thing, reader)
			]),
			side(words.forPerson, forPerson, words.noneForPerson),
			side(words.forOfficer, forOfficer, words.noneForOfficer)
		]
	);
}

/** Which way the question leans, and on which decisions. */
function leanBlocks(thing: Thing, reader: PaperReader): readonly Block[] {
	const words = reader.words.lawWords.lean();
	const { lean, cases } = leanFor(reader, thing);
	return [
		paragraph(strong(`${words.heading}.`), say(words.means[lean]), say(words.caution)),
		...(cases.length === 0 ? [] : [paragraph(say(words.rests))]),
		...list(cases.map((id) => [say(`${reader.precedent(id).name}.`, [id])]))
	];
}

/** The immunities that may matter on a route, with what asks whether the law was clear. */
function immunityRows(one: Cell, reader: PaperReader): readonly (readonly TableCell[])[] {
	const { lawWords, documents } = reader.words;
	const copy = documents.attorney;
	const route = cell(say(`${legalName(one, reader.words)}: ${defendantName(one, reader)}`));
	const steps = explain(one, reader.told);
	const telling = steps.filter(
		({ role, status, requirement }) =>
			asksIfEstablished(reader, one.route, requirement) || (role === 'defence' && status !== 'met')
	);
	if (telling.length === 0) {
		const hasDefence = steps.some(({ role }) => role === 'defence');
		return [[route, [], cell(say(hasDefence ? copy.noneInTheWay : copy.noImmunity))]];
	}
	return telling.map((step) => [
		route,
		cell(say(statusOf(step, reader.words).word)),
		[
			[strong(`${lawWords.requirement(one.route, step.requirement).name}.`)],
			...applicationOf(step, reader)
		]
	]);
}

function asksIfEstablished({ law }: PaperReader, route: string, requirement: string): boolean {
	return law.routes
		.filter(({ id }) => id === route)
		.flatMap(({ requirements }) => requirements.filter(({ id }) => id === requirement))
		.flatMap(({ rows }) => rows.flatMap(({ when }) => factsOf(when)))
		.some((fact) => fact === 'established' || fact === 'established.vermont');
}

/** Every bar, whether it stands in the way or not, each with the routes it is asked on; one row where several come out alike. */
export function barsSection(things: readonly Alike[], reader: PaperReader): Section {
	const { lawWords, documents } = reader.words;
	const copy = documents.attorney;
	const bars = things.flatMap(({ thing, name }) =>
		thing.cells.filter(isOpen).flatMap((one) =>
			explain(one, reader.told)
				.filter(({ role }) => role === 'bar')
				.map((step) => ({
					bar: lawWords.requirement(one.route, step.requirement).name,
					thing: name,
					route: legalName(one, reader.words),
					step
				}))
		)
	);
	const alike = Map.groupBy(bars, ({ bar, step }) =>
		[bar, step.status, ...step.reasons.map(({ because }) => because)].join('/')
	);
	const inOrder = Map.groupBy(alike.values(), ([first]) => first?.bar);
	return section(
		copy.bars,
		table({
			caption: copy.barsCaption,
			widths: [0.3, 0.16, 0.54],
			head: [copy.bar, copy.status, copy.application],
			rows: [...inOrder.values()].flat().flatMap(([first, ...others]) => {
				if (first === undefined) return [];
				const isClear = first.step.status === 'met';
				const where = new Set(
					[first, ...others].map(({ thing, route }) => (isClear ? route : `${thing}: ${route}`))
				);
				return [
					[
						[[strong(`${first.bar}.`)], ...[...where].map((one) => [say(one)])],
						cell(say(statusOf(first.step, reader.words).word)),
						isClear
							? first.step.reasons.map((one) => [reason(one, reader)])
							: applicationOf(first.step, reader)
					]
				];
			})
		})
	);
}
