import type { FactRecord } from '#lib/domain/facts/fact.ts';
import { parsePartialDate } from '#lib/domain/deadlines/partial-date.ts';
import type { PaperReader } from './summary.ts';
import { cell, list, paragraph, say, section, strong, table } from './build.ts';
import type { DeskParts } from './desk-parts.ts';
import type { Section } from './model.ts';
import type { CaseView } from './summary.ts';
import { eventsTimeline } from './timeline.ts';

/** Who is who, as told, and the names to check for a conflict of interest. */
export function partiesSection({ reader }: CaseView, desk: DeskParts | null): Section {
	const { lawWords, documents } = reader.words;
	const copy = documents.attorney;
	const { told } = reader;
	const role = optionOf(told.facts, 'case.role', reader);
	return section(
		copy.parties,
		[
			paragraph(...(desk?.client ?? [strong(copy.client), say(copy.blank)])),
			...(role === null ? [] : [paragraph(strong(copy.role), say(`${role}.`))]),
			...table({
				caption: copy.officersCaption,
				widths: [0.28, 0.28, 0.22, 0.22],
				head: [copy.officer, copy.agency, copy.part, copy.state],
				rows: told.officers.map((officer, index) => [
					cell(say(reader.officer(index))),
					cell(say(agencyOf(officer, reader) ?? lawWords.unknown)),
					cell(say(optionOf(officer, 'officer.role', reader) ?? lawWords.unknown)),
					cell(say(optionOf(officer, 'officer.intent', reader) ?? lawWords.unknown))
				])
			})
		],
		[desk?.conflicts ?? conflictSection(reader)]
	);
}

function agencyOf(officer: FactRecord, reader: PaperReader): string | null {
	const parts = [
		writtenIn(officer, 'officer.agencyName'),
		optionOf(officer, 'officer.agency', reader)
	];
	const known = parts.filter((part) => part !== null);
	return known.length === 0 ? null : known.join('; ');
}

function conflictSection({ told, words: { documents } }: PaperReader): Section {
	const copy = documents.attorney;
	const names = [
		...told.officers.flatMap((officer) => [
			writtenIn(officer, 'officer.name'),
			writtenIn(officer, 'officer.agencyName')
		]),
		...told.incidents.map((incident) => {
			const town = writtenIn(incident, 'incident.town');
			return town === null ? null : copy.conflictPlace(town);
		})
	].filter((name) => name !== null);
	const distinct = [...new Set(names)];
	return section(copy.conflicts, [
		paragraph(say(copy.conflictsLead)),
		...(distinct.length === 0
			? [paragraph(say(copy.noNames))]
			: list(distinct.map((name) => [say(name)])))
	]);
}

/** Everything told that has a date, in order; a date known only in part stands where it may begin. */
export function timelineSection({ reader }: CaseView): Section {
	const { documents } = reader.words;
	const copy = documents.attorney;
	const { told, law } = reader;
	const dated = law.facts.filter(({ type }) => type.kind === 'date');
	const eventsOf = (record: FactRecord, at: { incident?: number; officer?: number }) =>
		dated.flatMap(({ id }) => {
			const value = record[id];
			if (typeof value !== 'string') return [];
			const date = parsePartialDate(value);
			return date.kind === 'date'
				? [{ id, ...date.span, value, name: reader.factName({ fact: id, ...at }) }]
				: [];
		});
	const events = [
		...eventsOf(told.facts, {}),
		...told.incidents.flatMap((incident, index) => eventsOf(incident, { incident: index })),
		...told.officers.flatMap((officer, index) => eventsOf(officer, { officer: index }))
	].toSorted((a, b) => a.from - b.from);
	return section(copy.timeline, [
		...eventsTimeline(events, reader),
		...table({
			caption: copy.timelineCaption,
			widths: [0.3, 0.7],
			head: [copy.date, copy.event],
			rows: events.map(({ value, name }, index) => [
				cell(say(`${index + 1}. ${reader.day(value)}`)),
				cell(say(name))
			])
		})
	]);
}

function optionOf(
	record: FactRecord,
	fact: string,
	{ words: { lawWords } }: PaperReader
): string | null {
	const value = record[fact];
	return typeof value === 'string' ? lawWords.option(fact, value) : null;
}

function writtenIn(record: FactRecord, fact: string): string | null {
	const value = record[fact];
	return typeof value === 'string' && value !== '' && value !== 'unknown' ? value : null;
}
