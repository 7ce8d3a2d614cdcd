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
	let before: Told | undefined;
	for (const fact in record) {
		let told = before === undefined ? undefined : before.next;
		if (told === undefined || told.fact !== fact) {
			told = byFact.told.get(fact);
			if (told === undefined) continue;
			if (before !== undefined) before.next = told;
		}
		before = told;
		const value = record[fact];
		if (value === undefined) continue;
		if (told.yesNo !== -1 && typeof value === 'string') {
			state[told.yesNo] =
				value === 'yes' ? 1 : value === 'no' ? 2 : value === UNKNOWN ? 3 : otherBit;
			continue;
		}
		const { isDate, isSeveral, names, places } = told;
		if (isDate) dates[fact] = value;
		if (isSeveral) tellOptions(state, told, value);
		else if (names.length > 0) state[places[0] as number] = answersOf(value, names);
	}
}

/** Each option of a fact of several values is told, or else it is not, or not known. */
function tellOptions(state: State, { names, places }: Told, value: FactValue): void {
	const named = typeof value === 'string' ? [value] : value;
	for (let index = 0; index < places.length; index += 1) state[places[index] as number] = 2;
	let isOpen = false;
	for (let index = 0; index < named.length; index += 1) {
		const option = named[index] as string;
		const at = numberOf(option, names);
		if (at !== -1) state[places[at] as number] = 1;
		else if (option === UNKNOWN) isOpen = true;
	}
	if (!isOpen) return;
	for (const place of places) if (state[place] === 2) state[place] = 3;
}

/** The number of a name in a list, from 0; -1 where it is not there. The lists are short. */
function numberOf(name: string, names: readonly string[]): number {
	for (let index = 0; index < names.length; index += 1) if (names[index] === name) return index;
	return -1;
}

/** Where a fact is told in a state, and whether dates are reckoned from it. */
export type Told = {
	readonly fact: string;
	/** Place of a fact whose answers are yes and no alone, and from which no date is reckoned; -1 for any other. */
	readonly yesNo: number;
	/** Whether it may have several values: then each option has a place of its own. */
	readonly isSeveral: boolean;
	/** Its options, or its answers in the order of their bits. */
	readonly names: readonly string[];
	readonly places: readonly number[];
	readonly isDate: boolean;
	/** The fact that came next in a record before: records mostly have the same order. */
	next: Told | undefined;
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
		[...facts].map((fact): [string, Told] => {
			const own = byFact.get(fact) ?? [];
			const isSeveral = own.some(({ option }) => option !== null);
			const answers = [...(own[0]?.bits.keys() ?? [])];
			return [
				fact,
				{
					fact,
					yesNo: isDate.has(fact) ? -1 : yesNoOf(own),
					isSeveral,
					names: isSeveral ? own.map(({ option }) => option ?? '') : answers,
					places: own.map(({ place }) => place),
					isDate: isDate.has(fact),
					next: undefined
				}
			];
		})
	);
	return { told, noDates: Object.fromEntries(dateFacts.map((fact) => [fact, UNKNOWN])) };
}

function yesNoOf([first, ...others]: readonly Variable[]): number {
	if (first === undefined || first.option !== null || others.length > 0) return -1;
	return first.full === 3 && first.bits.get('yes') === 1 ? first.place : -1;
}

/** The answers a told value leaves possible. */
function answersOf(value: FactValue, names: readonly string[]): number {
	if (typeof value !== 'string') {
		return value.reduce((set, one) => set | answersOf(one, names), 0) || otherBit;
	}
	if (value === UNKNOWN) return (1 << names.length) - 1;
	const number = numberOf(value, names);
	return number === -1 ? otherBit : 1 << number;
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
