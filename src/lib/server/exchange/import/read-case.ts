import { datesSinceIncident } from '#lib/content/facts.ts';
import { parsePartialDate } from '#lib/domain/deadlines/partial-date.ts';
import type { CaseFacts, FactValue, Scope } from '#lib/domain/facts/fact.ts';
import { emptyContent, readAnswers } from '#lib/schemas/desk-case.ts';
import type { CaseContent, PartyKind, Person } from '#lib/schemas/desk-case.ts';
import { answerReaders, partsOf } from './answer.ts';
import type { CellProblem } from './answer.ts';
import type { Cells } from './rows.ts';
import type { OwnTarget, Plan } from './target.ts';

/** What is wrong with a row: the column and a code, never what stood there. */
export type RowProblem = {
	readonly column: string;
	readonly code: CellProblem | 'not-readable' | 'not-letters' | 'not-a-list' | 'beside-a-list';
};

export type ReadRow =
	| {
			readonly kind: 'ok';
			readonly content: CaseContent;
			/** ISO day the office received it; null is the day of the import. */
			readonly received: string | null;
	  }
	| { readonly kind: 'bad'; readonly problems: readonly RowProblem[] };

/** Of other people, officers and agencies each: with the client, no more than a case may have. */
const mostNamed = 19;
/** What stands for bytes that are no letters in UTF-8. */
const notLetters = '\uFFFD';
const longest = { name: 200, narrative: 20_000 } as const;
const since: ReadonlySet<string> = new Set(datesSinceIncident);

/** Reads a row by the plan; `now` is the moment of the import in ISO form. */
export function readRow(plan: Plan, cells: Cells | null, today: string, now: string): ReadRow {
	if (cells === null) return { kind: 'bad', problems: [{ column: '', code: 'not-readable' }] };
	const problems: RowProblem[] = [];
	const own: Partial<Record<string, string>> = {};
	const told: Record<Scope, Record<string, FactValue>> = { case: {}, incident: {}, officer: {} };
	const columnOf: Record<string, string> = {};
	plan.columns.forEach((column, index) => {
		const target = plan.targets[index] ?? '';
		const cell = cells[column];
		const reader = answerReaders.get(target);
		if (target === '' || target === 'incidents' || target === 'officers') return;
		columnOf[target] = column;
		if (String(cell ?? '').includes(notLetters)) problems.push({ column, code: 'not-letters' });
		if (reader === undefined) {
			own[target] = textOf(target, cell);
			if (isTooLong(target, own[target])) problems.push({ column, code: 'too-long' });
			return;
		}
		const read = reader.read(cell, today);
		if (read?.kind === 'bad') problems.push({ column, code: read.code });
		else if (read !== null) told[reader.scope][target] = read.value;
	});
	const answers = answersOf(plan, cells, told, problems);
	for (const fact of since) {
		if (isBefore(told.incident[fact] ?? told.case[fact], told.incident['incident.date'])) {
			problems.push({ column: columnOf[fact] ?? '', code: 'before-incident' });
		}
	}
	const received = receivedOn(own['received'], today);
	if (received.kind === 'bad') {
		problems.push({ column: columnOf['received'] ?? '', code: received.code });
	}
	if (problems.length > 0 || received.kind === 'bad') return { kind: 'bad', problems };
	return { kind: 'ok', content: contentOf(own, answers, now), received: received.day };
}

/** One incident and one officer from the columns, or the lists of the contract. */
function answersOf(
	plan: Plan,
	cells: Cells,
	told: Readonly<Record<Scope, Readonly<Record<string, FactValue>>>>,
	problems: RowProblem[]
): CaseFacts {
	const listOf = (target: 'incidents' | 'officers', beside: object) => {
		const column = plan.columns[plan.targets.indexOf(target)];
		const list = column === undefined ? undefined : cells[column];
		if (list === undefined || list === '' || column === undefined) return null;
		if (Object.keys(beside).length > 0) problems.push({ column, code: 'beside-a-list' });
		const isList = Array.isArray(list) && list.every((one) => typeof one === 'object' && one);
		if (!isList) problems.push({ column, code: 'not-a-list' });
		return isList ? (list as readonly Readonly<Record<string, unknown>>[]) : [];
	};
	const incidents = listOf('incidents', told.incident) ?? [told.incident];
	const officers = listOf('officers', told.officer) ?? [told.officer];
	const read = readAnswers({ facts: told.case, incidents, officers });
	for (const fact of read.dropped) problems.push({ column: fact, code: 'not-an-option' });
	return { ...read.answers, incidents: read.answers.incidents.map(dated) };
}

/** A date by itself names one day; with an end date, a span. */
function dated(incident: CaseFacts['incidents'][number]): CaseFacts['incidents'][number] {
	if (incident['incident.when'] !== undefined || incident['incident.date'] === undefined) {
		return incident;
	}
	const when = incident['incident.endDate'] === undefined ? 'day' : 'span';
	return { ...incident, 'incident.when': when };
}

/** A story as it was written; of the rest, each part without the blanks around it. */
function textOf(target: string, cell: unknown): string {
	return target === 'narrative' && typeof cell === 'string'
		? cell.trim()
		: partsOf(cell).join('; ');
}

/** Nothing is cut off: what does not fit is said. */
function isTooLong(target: string, text: string): boolean {
	if (target === 'narrative') return text.length > longest.narrative;
	if (target !== 'person' && target !== 'officer' && target !== 'agency') {
		return text.length > longest.name;
	}
	const names = partsOf(text);
	return names.length > mostNamed || names.some((name) => name.length > longest.name);
}

function isBefore(after: FactValue | undefined, incident: FactValue | undefined): boolean {
	if (typeof after !== 'string' || typeof incident !== 'string') return false;
	const [later, earlier] = [parsePartialDate(after), parsePartialDate(incident)];
	if (later.kind !== 'date' || earlier.kind !== 'date') return false;
	return later.span.to < earlier.span.from;
}

function receivedOn(text: string | undefined, today: string) {
	if (text === undefined || text === '') return { kind: 'ok', day: null } as const;
	const read = answerReaders.get('incident.date')?.read(text.replace(/T.*$/, ''), today);
	if (read?.kind === 'bad') return read;
	const day = read?.value;
	if (typeof day !== 'string' || day.length !== 10) {
		return { kind: 'bad', code: 'impossible-date' } as const;
	}
	return { kind: 'ok', day } as const;
}

function contentOf(
	own: Readonly<Partial<Record<string, string>>>,
	answers: CaseFacts,
	now: string
): CaseContent {
	const of = (target: OwnTarget) => own[target] ?? '';
	const named = (kind: PartyKind, target: OwnTarget): readonly Person[] =>
		partsOf(of(target)).map((name) => ({ kind, name }));
	const client: Person = {
		kind: 'client',
		name: of('client') || of('reference') || '?',
		...(of('client.phone') && { phone: of('client.phone') }),
		...(of('client.email') && { email: of('client.email') }),
		...(of('client.language') && { language: of('client.language') })
	};
	const people = [
		client,
		...named('person', 'person'),
		...named('officer', 'officer'),
		...named('agency', 'agency')
	];
	return {
		...emptyContent,
		answers,
		people,
		narrative: of('narrative'),
		remarks:
			of('reference') === ''
				? []
				: [{ about: 'reference', text: of('reference'), by: 'import', at: now }]
	};
}
