import { UNKNOWN } from '../facts/fact.ts';
import type { FactDefinition, FactRecord, FactValue } from '../facts/fact.ts';

/**
 * A question with finitely many answers: a place in a state, and one bit for each answer. A fact of several values
 * has one variable, yes or no, for each of its options.
 */
export type Variable = {
	readonly place: number;
	readonly fact: string;
	/** The option asked about, for a fact of several values. */
	readonly option: string | null;
	/** Every answer at once: nothing is known. */
	readonly full: number;
	readonly bits: ReadonlyMap<string, number>;
};

/** What is known, place by place: the set of answers that are still possible. Never an empty set. */
export type State = number[];

const mostValues = 29;

/** A value that is no option of its fact: it is known, and it is none of those. */
export const otherBit = 1 << 29;

/** The variables that some conditions look at, with a place for each, given out as they are asked for. */
export type Variables = {
	readonly all: readonly Variable[];
	/** The variables of a fact: one, or one for each option of a fact of several values. */
	readonly of: (fact: string) => readonly Variable[];
	/** The answer of a fact that is the same in every state, or undefined. */
	readonly constant: (fact: string) => string | undefined;
	/** A variable that is reckoned from others, with these possible values; made once. */
	readonly derive: (fact: string, values: readonly string[]) => Variable;
};

/** Variables over these facts. `constants` are facts whose value is fixed. Asking for any other fact throws. */
export function variablesOver(
	definitions: ReadonlyMap<string, FactDefinition>,
	constants: Readonly<Record<string, string>>
): Variables {
	const all: Variable[] = [];
	const byFact = new Map<string, readonly Variable[]>();
	const add = (fact: string, option: string | null, values: readonly string[]): Variable => {
		if (values.length >= mostValues) throw new Error(`Too many answers: ${fact}`);
		const bits = new Map(values.map((value, index) => [value, 1 << index]));
		const variable = { place: all.length, fact, option, full: (1 << values.length) - 1, bits };
		all.push(variable);
		return variable;
	};
	const of = (fact: string): readonly Variable[] => {
		const known = byFact.get(fact);
		if (known) return known;
		const definition = definitions.get(fact);
		if (definition === undefined) throw new Error(`No condition may test "${fact}"`);
		const made = variablesOf(definition, add);
		byFact.set(fact, made);
		return made;
	};
	const derive = (fact: string, values: readonly string[]): Variable => {
		const [known] = byFact.get(fact) ?? [];
		if (known) return known;
		const made = add(fact, null, values);
		byFact.set(fact, [made]);
		return made;
	};
	return { all, of, derive, constant: (fact) => constants[fact] };
}

function variablesOf(
	{ id, type }: FactDefinition,
	add: (fact: string, option: string | null, values: readonly string[]) => Variable
): readonly Variable[] {
	switch (type.kind) {
		case 'ternary':
			return [add(id, null, ['yes', 'no'])];
		case 'choice':
			return [add(id, null, type.options)];
		case 'several':
			return type.options.map((option) => add(id, option, ['yes', 'no']));
		case 'date':
		case 'text':
			throw new Error(`No condition may test the date or text "${id}"`);
	}
}

/** The state in which nothing is known. */
export function blankState({ all }: Variables): State {
	return all.map(({ full }) => full);
}

/** Puts what a record tells into a state, over what was there, and the facts that dates are reckoned from into `dates`. */
export function tell(
	state: State,
	record: FactRecord,
	byFact: ToldByFact,
	dates: Record<string, FactValue>
): void {
	for (const fact in record) {
		const told = byFact.told.get(fact);
		if (told === undefined) continue;
		const value = record[fact];
		if (value === undefined) continue;
		if (told.isDate) dates[fact] = value;
		if (told.yesNo !== -1 && typeof value === 'string') {
			state[told.yesNo] =
				value === 'yes' ? 1 : value === 'no' ? 2 : value === UNKNOWN ? 3 : otherBit;
			continue;
		}
		const { only, placeOf } = told;
		if (only !== null) state[only.place] = answersOf(only, value);
		else if (placeOf !== null) tellOptions(state, placeOf, value);
	}
}

/** Each option of a fact of several values is told, or else it is not, or not known. */
function tellOptions(state: State, placeOf: ReadonlyMap<string, number>, value: FactValue): void {
	const isOpen = typeof value === 'string' ? value === UNKNOWN : value.includes(UNKNOWN);
	for (const place of placeOf.values()) state[place] = isOpen ? 3 : 2;
	for (const option of typeof value === 'string' ? [value] : value) {
		const place = placeOf.get(option);
		if (place !== undefined) state[place] = 1;
	}
}

/** Where a fact is told in a state, and whether dates are reckoned from it. */
export type Told = {
	/** Place of a fact whose answers are yes and no alone; -1 for any other. */
	readonly yesNo: number;
	/** The variable of a fact of one value; null for any other. */
	readonly only: Variable | null;
	/** Places of the options of a fact of several values; null for any other. */
	readonly placeOf: ReadonlyMap<string, number> | null;
	readonly isDate: boolean;
};

/** What `tell` looks for, and the record of dates before any is told: all of them unknown. */
export type ToldByFact = {
	readonly told: ReadonlyMap<string, Told>;
	readonly noDates: FactRecord;
};

/** Makes `tell` ready for these variables. */
export function toldByFact(
	variables: readonly Variable[],
	dateFacts: readonly string[]
): ToldByFact {
	const byFact = Map.groupBy(variables, ({ fact }) => fact);
	const facts = new Set([...byFact.keys(), ...dateFacts]);
	const isDate = new Set(dateFacts);
	const told = new Map(
		[...facts].map((fact) => {
			const own = byFact.get(fact) ?? [];
			const yesNo = yesNoOf(own);
			const placeOf = placesOf(own);
			const only = placeOf === null ? (own[0] ?? null) : null;
			return [fact, { yesNo, only, placeOf, isDate: isDate.has(fact) }];
		})
	);
	return { told, noDates: Object.fromEntries(dateFacts.map((fact) => [fact, UNKNOWN])) };
}

function placesOf(variables: readonly Variable[]): ReadonlyMap<string, number> | null {
	const places = variables.flatMap(({ option, place }) =>
		option === null ? [] : [[option, place] as const]
	);
	return places.length === 0 ? null : new Map(places);
}

function yesNoOf([first, ...others]: readonly Variable[]): number {
	if (first === undefined || first.option !== null || others.length > 0) return -1;
	return first.full === 3 && first.bits.get('yes') === 1 ? first.place : -1;
}

/** The answers a told value leaves possible. */
function answersOf(variable: Variable, value: FactValue): number {
	const { full, bits } = variable;
	if (typeof value === 'string') return value === UNKNOWN ? full : (bits.get(value) ?? otherBit);
	return value.reduce((set, one) => set | answersOf(variable, one), 0) || otherBit;
}

/** How many answers the set holds. */
export function countOf(answers: number): number {
	let rest = answers;
	let count = 0;
	for (; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}

/** Whether the set holds one answer only. */
export function isSingle(answers: number): boolean {
	return (answers & (answers - 1)) === 0;
}
