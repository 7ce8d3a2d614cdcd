import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { CaseFacts, FactDefinition, FactValue, Scope } from '#lib/domain/facts/fact.ts';

/** Numbers that look random and are the same every time: 0 inclusive to 1 exclusive. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** One of the items. */
export function pick<T>(items: readonly T[], random: () => number): T {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new Error('Nothing to pick from');
	return item;
}

type Records = Record<Scope, Record<string, FactValue>>;

const notAsked = new Set([
	'officer.at',
	'officer.did',
	'claims',
	'incident.another',
	'officer.another'
]);

/** A case of one claim in which each fact is left out with the given chance, and is anything at all otherwise. */
export function randomCase(
	law: Lawbook,
	claim: string,
	chanceUnknown: number,
	random: () => number
): CaseFacts {
	const records: Records = { case: {}, incident: { claims: [claim] }, officer: {} };
	for (const definition of factsOf(law, claim)) {
		if (random() < chanceUnknown) continue;
		records[definition.scope][definition.id] = randomAnswer(definition, random);
	}
	makeCoherent(records, random);
	return { facts: records.case, incidents: [records.incident], officers: [records.officer] };
}

/** An act ends no earlier than it began, and who has a birth date was under 18 exactly if that day says so. */
function makeCoherent({ case: person, incident }: Records, random: () => number): void {
	const began = incident['incident.date'];
	if (typeof began === 'string' && incident['incident.endDate'] !== undefined) {
		incident['incident.endDate'] = dayAfter(began, random() * 400);
	}
	if (typeof began !== 'string' || person['person.birthDate'] === undefined) {
		delete person['person.birthDate'];
		return;
	}
	const age = 365 * (10 + random() * 40);
	person['person.birthDate'] = dayAfter(began, -age);
	person['person.under18'] = age < 365.25 * 18 ? 'yes' : 'no';
	if (incident['incident.endDate'] !== undefined) incident['incident.endDate'] = began;
}

/** Some day of the ten years from October 2016 on. */
export function someDay(random: () => number): string {
	return dayAfter('2016-10-01', random() * 3600);
}

function dayAfter(day: string, days: number): string {
	return new Date(Date.parse(day) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}

/** The facts that a case of one claim may turn on. */
export function factsOf(law: Lawbook, claim: string): readonly FactDefinition[] {
	return law.facts.filter(
		({ id, factor, type }) =>
			type.kind !== 'text' && !notAsked.has(id) && (factor === undefined || factor.claim === claim)
	);
}

/** Any answer to one question. */
export function randomAnswer({ type }: FactDefinition, random: () => number): FactValue {
	switch (type.kind) {
		case 'ternary':
			return pick(['yes', 'no'], random);
		case 'choice':
			return pick(type.options, random);
		case 'several':
			return type.options.filter(() => random() < 0.3);
		case 'date':
			return new Date(Date.UTC(2008, 0, 1) + Math.floor(random() * 6800) * 86_400_000)
				.toISOString()
				.slice(0, 10);
		case 'text':
			return '';
	}
}

/** The case, but in Vermont, in time and against a town officer on duty, so that every route is really looked at. */
export function plainly({ facts, incidents, officers }: CaseFacts): CaseFacts {
	const incident = {
		'incident.place': 'vermont',
		'incident.when': 'day',
		'incident.date': '2025-04-02',
		'release.signed': 'none',
		'criminal.status': 'none',
		'custody.then': 'free'
	};
	const officer = { 'officer.agency': 'municipal', 'officer.onDuty': 'yes' };
	return {
		facts: { ...facts, 'case.role': 'self', 'person.birthDate': '1980', 'person.under18': 'no' },
		incidents: incidents.map((one) => ({ ...one, ...incident })),
		officers: officers.map((one) => ({ ...one, ...officer }))
	};
}
