import { factDefinitions, maxIncidents, maxOfficers } from '#lib/content/facts.ts';
import { parsePartialDate } from '#lib/domain/deadlines/partial-date.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { CaseFacts, FactRecord, FactType, FactValue, Scope } from '#lib/domain/facts/fact.ts';

/** The longest a name for a case may be. */
export const maxIdLength = 200;

/** A case read from the contract: whose, as of which ISO day, and whether incidents and officers were given as lists. */
export type ScreenCase = {
	readonly id: string;
	readonly asOf: string;
	readonly told: CaseFacts;
	readonly hasIncidents: boolean;
	readonly hasOfficers: boolean;
};

export type Raw = Readonly<Record<string, unknown>>;
type Readable = { readonly scope: Scope; readonly isValid: (value: unknown) => boolean };

export const readable = new Map<string, Readable>(
	factDefinitions.map(({ id, scope, type }) => [id, { scope, isValid: validity(type) }])
);

/** Reads one case; `today` is the ISO day taken where the case names none. Null for what the contract refuses. */
export function readScreenCase(raw: unknown, today: string): ScreenCase | null {
	const read = caseIn(raw, today);
	const isLate = read?.told.incidents.some((one) => isAfter(one['incident.date'], read.asOf));
	return isLate ? null : read;
}

/** Whether a value is an answer to this fact, and the fact belongs to this scope. */
export function isAnswer(fact: string, scope: Scope, value: unknown): value is FactValue {
	const definition = readable.get(fact);
	return definition?.scope === scope && definition.isValid(value);
}

function isAfter(date: FactValue | undefined, day: string): boolean {
	return typeof date === 'string' && date !== UNKNOWN && date > day.slice(0, date.length);
}

/** The contract once more, in plain steps, since a schema of some four hundred facts is slow to run a million times; a date may be late. */
export function caseIn(raw: unknown, today: string): ScreenCase | null {
	if (!isRecord(raw)) return null;
	const { id, asOf, facts } = raw;
	for (const key in raw) if (key !== 'id' && key !== 'asOf' && key !== 'facts') return null;
	if (typeof id !== 'string' || id.length === 0 || id.length > maxIdLength) return null;
	if (asOf !== undefined && (typeof asOf !== 'string' || !isDay(asOf))) return null;
	if (!isRecord(facts)) return null;
	const { incidents, officers } = facts;
	if (incidents === undefined && officers === undefined) {
		if (!isFlatRecord(facts) || !hasClaims(facts['claims'])) return null;
		const told = {
			facts: isDatedAlone(facts) ? howLong(facts) : {},
			incidents: [facts],
			officers: [{}]
		};
		return { id, asOf: asOf ?? today, told, hasIncidents: false, hasOfficers: false };
	}
	const told = {
		case: {} as Record<string, FactValue>,
		incident: {} as Record<string, FactValue>,
		officer: {} as Record<string, FactValue>
	};
	for (const fact in facts) {
		if (fact === 'incidents' || fact === 'officers') continue;
		const definition = readable.get(fact);
		const value = facts[fact];
		if (definition === undefined) return null;
		if (definition.scope === 'incident' && incidents !== undefined) return null;
		if (definition.scope === 'officer' && officers !== undefined) return null;
		if (value === undefined) continue;
		if (!definition.isValid(value)) return null;
		told[definition.scope][fact] = value as FactValue;
	}
	const incidentList = listed(incidents, told.incident, 'incident', maxIncidents);
	const officerList = listed(officers, told.officer, 'officer', maxOfficers);
	if (incidentList === null || officerList === null) return null;
	if (incidentList.some((incident) => !hasClaims(incident['claims']))) return null;
	return {
		id,
		asOf: asOf ?? today,
		told: { facts: told.case, incidents: incidentList.map(dated), officers: officerList },
		hasIncidents: incidents !== undefined,
		hasOfficers: officers !== undefined
	};
}

/** Whether a record holds answers alone; facts of any scope stand together in the flat form, since each has its own name. */
function isFlatRecord(facts: Raw): facts is FactRecord {
	for (const fact in facts) {
		const value = facts[fact];
		const definition = readable.get(fact);
		if (definition === undefined) {
			if (fact === 'incidents' || fact === 'officers') continue;
			return false;
		}
		if (value !== undefined && !definition.isValid(value)) return false;
	}
	return true;
}

function listed(
	raw: unknown,
	flat: FactRecord,
	scope: Scope,
	most: number
): readonly FactRecord[] | null {
	if (raw === undefined) return [flat];
	if (!Array.isArray(raw) || raw.length === 0 || raw.length > most) return null;
	const isReadable = raw.every((one) => {
		if (!isRecord(one)) return false;
		for (const fact in one) {
			const definition = readable.get(fact);
			if (definition?.scope !== scope) return false;
			if (one[fact] !== undefined && !definition.isValid(one[fact])) return false;
		}
		return true;
	});
	return isReadable ? (raw as readonly FactRecord[]) : null;
}

function hasClaims(claims: FactValue | undefined): boolean {
	return Array.isArray(claims) && !claims.includes(UNKNOWN);
}

/** A date by itself names one day; with an end date, a span. */
function dated(incident: FactRecord): FactRecord {
	return isDatedAlone(incident) ? { ...incident, ...howLong(incident) } : incident;
}

function isDatedAlone(incident: FactRecord): boolean {
	return incident['incident.when'] === undefined && incident['incident.date'] !== undefined;
}

function howLong(incident: FactRecord): FactRecord {
	return incident['incident.endDate'] === undefined ? aDay : aSpan;
}

const aDay: FactRecord = { 'incident.when': 'day' };
const aSpan: FactRecord = { 'incident.when': 'span' };

function validity(type: FactType): (value: unknown) => boolean {
	switch (type.kind) {
		case 'ternary':
			return (value) => value === 'yes' || value === 'no' || value === UNKNOWN;
		case 'choice': {
			const options = new Set<unknown>([...type.options, UNKNOWN]);
			return (value) => options.has(value);
		}
		case 'several': {
			const options = new Set<unknown>([...type.options, UNKNOWN]);
			return (value) =>
				Array.isArray(value) && value.length > 0 && value.every((one) => options.has(one));
		}
		case 'date':
			return (value) =>
				value === UNKNOWN || (typeof value === 'string' && parsePartialDate(value).kind === 'date');
		case 'text':
			return (value) => typeof value === 'string' && value.length <= type.maxLength;
	}
}

function isDay(value: string): boolean {
	const date = parsePartialDate(value);
	return date.kind === 'date' && date.precision === 'day';
}

export function isRecord(value: unknown): value is Raw {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
