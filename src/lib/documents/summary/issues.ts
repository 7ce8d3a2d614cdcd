import type { Cell, Thing } from '#lib/domain/assessment/assessment.ts';
import { explain } from '#lib/domain/explanation/explain.ts';
import type { ExplainedStep, Reason } from '#lib/domain/explanation/explain.ts';
import { documents } from '#lib/content/copy/en/documents.ts';
import { bandWords, result } from '#lib/content/copy/en/result.ts';
import { lawWords } from '#lib/content/copy/law-words.ts';
import { establishedNotes } from '#lib/content/result-notes.ts';
import {
	defendantName,
	isOpen,
	legalName,
	outcomeInWords,
	statusOf,
	thingName
} from '../reading/outcome-view.ts';
import type { Reader } from '../reading/reader.ts';
import { cell, list, paragraph, quoted, say, section, strong, table } from './build.ts';
import type { Block, Section, Spans, TableCell } from './model.ts';
import { comparisonLines, reason } from './parts.ts';

const copy = documents.attorney;

/** One thing that happened, by every route that may be open: issue, rule, application, conclusion. */
export function issueSection(thing: Thing, reader: Reader): Section {
	return section(
		copy.issues(thingName(thing, reader)),
		[],
		thing.cells.filter(isOpen).map((one) => routeSection(one, reader))
	);
}

function routeSection(one: Cell, reader: Reader): Section {
	const words = result.why;
	return section(`${legalName(one)}: ${defendantName(one, reader)}`, [
		paragraph(strong(copy.conclusion), say(`${outcomeInWords(one)}.`)),
		...stepsTable(
			copy.issueCaption(legalName(one)),
			explain(one, reader.told).filter(({ role, status }) => role !== 'bar' || status !== 'met'),
			one.route,
			reader
		),
		...noted(words.court, one.courts),
		...noted(words.remedies, one.remedies)
	]);
}

function noted(heading: string, notes: Cell['courts']): readonly Block[] {
	return notes.length === 0 ? [] : [paragraph(strong(`${heading}.`), ...notes.map(reason))];
}

function stepsTable(
	caption: string,
	steps: readonly ExplainedStep[],
	route: string,
	reader: Reader
): readonly Block[] {
	return table({
		caption,
		widths: [0.26, 0.14, 0.6],
		head: [copy.issue, copy.status, copy.application],
		rows: steps.map((step) => [
			cell(say(lawWords.requirement(route, step.requirement).question)),
			[
				[say(statusOf(step).word)],
				...(step.decides ? [[strong(result.why.decides)]] : [])
			] satisfies TableCell,
			applicationOf(step, reader)
		])
	});
}

function applicationOf(step: ExplainedStep, reader: Reader): TableCell {
	const missing = step.missing.map(reader.factName).join('; ');
	return [
		...step.reasons.flatMap((one) => [
			basisOf(one, reader),
			...one.below.map((under) => basisOf(under, reader))
		]),
		...(missing === '' ? [] : [[strong(result.why.missing), say(`${missing}.`)]])
	];
}

function basisOf(one: Omit<Reason, 'below'>, reader: Reader): Spans {
	return [
		reason(one),
		...(one.answers.length === 0 ? [] : [strong(result.why.told)]),
		...one.answers.map(({ ref, value }) => quoted(reader.statement(ref, value)))
	];
}

/** What each route makes of immunity, and the decided cases each side would bring. */
export function immunitySection(thing: Thing, reader: Reader): Section {
	const name = thingName(thing, reader);
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
				paragraph(say(copy.establishedLead), ...establishedNotes.map(reason)),
				...list(
					bands.map((band) => [strong(`${bandWords[band].name}.`), say(bandWords[band].means)])
				)
			]),
			side(words.forPerson, forPerson, words.noneForPerson),
			side(words.forOfficer, forOfficer, words.noneForOfficer)
		]
	);
}

function immunityRows(one: Cell, reader: Reader): readonly (readonly TableCell[])[] {
	const route = cell(say(`${legalName(one)}: ${defendantName(one, reader)}`));
	const defences = explain(one, reader.told).filter(({ role }) => role === 'defence');
	if (defences.length === 0) return [[route, [], cell(say(copy.noImmunity))]];
	return defences.map((step) => [
		route,
		cell(say(statusOf(step).word)),
		[
			[strong(`${lawWords.requirement(one.route, step.requirement).name}.`)],
			...applicationOf(step, reader)
		]
	]);
}

/** Every bar, whether it stands in the way or not; one row where several routes come out alike. */
export function barsSection(things: readonly Thing[], reader: Reader): Section {
	const steps = things.flatMap((thing) =>
		thing.cells.filter(isOpen).flatMap((one) =>
			explain(one, reader.told)
				.filter(({ role }) => role === 'bar')
				.map((step) => ({ thing, one, step }))
		)
	);
	const alike = Map.groupBy(steps, ({ thing, one, step }) =>
		[
			thingName(thing, reader),
			lawWords.requirement(one.route, step.requirement).name,
			step.status,
			...step.reasons.map(({ because }) => because)
		].join('/')
	);
	return section(
		copy.bars,
		table({
			caption: copy.barsCaption,
			widths: [0.3, 0.16, 0.54],
			head: [copy.bar, copy.status, copy.application],
			rows: [...alike.values()].flatMap(([first, ...others]) => {
				if (first === undefined) return [];
				const { thing, one, step } = first;
				const routes = [first, ...others].map((other) => legalName(other.one));
				return [
					[
						[
							[strong(`${lawWords.requirement(one.route, step.requirement).name}.`)],
							[say(`${thingName(thing, reader)}: ${[...new Set(routes)].join('; ')}`)]
						],
						cell(say(statusOf(step).word)),
						applicationOf(step, reader)
					]
				];
			})
		})
	);
}
