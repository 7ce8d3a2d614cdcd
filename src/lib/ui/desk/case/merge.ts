import type { FactRecord, FactRef, FactValue } from '#lib/domain/facts/fact.ts';
import { refKey } from '#lib/domain/facts/record.ts';
import type { Entered } from './types.ts';

/** One thing that can be entered: an answer with its note and source, or a part of the file. */
export type Entry =
	| { readonly kind: 'answer' | 'note' | 'source'; readonly ref: FactRef; readonly value: string }
	| { readonly kind: 'assumed'; readonly id: string; readonly value: string }
	| { readonly kind: 'people' | 'narrative'; readonly value: string };

/** What both wrote differently since they had the same before them. */
export type Dispute = {
	readonly key: string;
	readonly mine: Entry | null;
	readonly theirs: Entry | null;
};

export type Merged = {
	/** Mine with everything that only they changed; where both did, mine until it is chosen. */
	readonly entered: Entered;
	/** What only they changed, as it now stands. */
	readonly taken: readonly (Entry | null)[];
	readonly disputes: readonly Dispute[];
};

/** Puts two versions together that were written upon the same one; each answer is taken by itself. */
export function merge(base: Entered, mine: Entered, theirs: Entered): Merged {
	const [before, own, other] = [entriesOf(base), entriesOf(mine), entriesOf(theirs)];
	const keys = [...new Set([...before.keys(), ...own.keys(), ...other.keys()])];
	const kept = new Map(own);
	const taken: (Entry | null)[] = [];
	const disputes: Dispute[] = [];
	for (const key of keys) {
		const [was, here, there] = [before.get(key), own.get(key), other.get(key)];
		if (here?.value === there?.value || there?.value === was?.value) continue;
		if (here?.value === was?.value) {
			put(kept, key, there);
			taken.push(there ?? null);
		} else disputes.push({ key, mine: here ?? null, theirs: there ?? null });
	}
	return { entered: enteredFrom(kept), taken, disputes };
}

/** The entries with one dispute decided. */
export function choose(entered: Entered, { key, theirs }: Dispute): Entered {
	const entries = new Map(entriesOf(entered));
	put(entries, key, theirs ?? undefined);
	return enteredFrom(entries);
}

function put(entries: Map<string, Entry>, key: string, entry: Entry | undefined): void {
	if (entry === undefined) entries.delete(key);
	else entries.set(key, entry);
}

function entriesOf(entered: Entered): ReadonlyMap<string, Entry> {
	const { answers, notes, sources, assumed, people, narrative } = entered;
	const entries = new Map<string, Entry>();
	const see = (record: FactRecord, at: Omit<FactRef, 'fact'>) => {
		for (const [fact, value] of Object.entries(record)) {
			const ref = { fact, ...at };
			entries.set(`answer ${refKey(ref)}`, { kind: 'answer', ref, value: JSON.stringify(value) });
		}
	};
	see(answers.facts, {});
	answers.incidents.forEach((record, incident) => see(record, { incident }));
	answers.officers.forEach((record, officer) => see(record, { officer }));
	for (const [key, value] of Object.entries(notes)) {
		if (value !== '') entries.set(`note ${key}`, { kind: 'note', ref: refOf(key), value });
	}
	for (const [key, value] of Object.entries(sources)) {
		entries.set(`source ${key}`, { kind: 'source', ref: refOf(key), value });
	}
	for (const [id, value] of Object.entries(assumed)) {
		entries.set(`assumed ${id}`, { kind: 'assumed', id, value });
	}
	entries.set('people', { kind: 'people', value: JSON.stringify(people) });
	entries.set('narrative', { kind: 'narrative', value: narrative });
	return entries;
}

/** What `refKey` made a name of. */
function refOf(key: string): FactRef {
	const [, fact = key, scope, number] = /^(.*)@(incident|officer)-(\d+)$/.exec(key) ?? [];
	return scope === undefined ? { fact } : { fact, [scope]: Number(number) - 1 };
}

function enteredFrom(entries: ReadonlyMap<string, Entry>): Entered {
	const facts: Record<string, FactValue> = {};
	const incidents: Record<string, FactValue>[] = [{}];
	const officers: Record<string, FactValue>[] = [{}];
	const notes: Record<string, string> = {};
	const sources: Record<string, Entered['sources'][string]> = {};
	const assumed: Record<string, string> = {};
	let people: Entered['people'] = [];
	let narrative = '';
	for (const entry of entries.values()) {
		if (entry.kind === 'answer') {
			const { fact, incident, officer } = entry.ref;
			const record =
				incident !== undefined
					? recordAt(incidents, incident)
					: officer !== undefined
						? recordAt(officers, officer)
						: facts;
			record[fact] = JSON.parse(entry.value) as FactValue;
		} else if (entry.kind === 'note') notes[refKey(entry.ref)] = entry.value;
		else if (entry.kind === 'source') {
			sources[refKey(entry.ref)] = entry.value as Entered['sources'][string];
		} else if (entry.kind === 'assumed') assumed[entry.id] = entry.value;
		else if (entry.kind === 'people') people = JSON.parse(entry.value) as Entered['people'];
		else narrative = entry.value;
	}
	return { answers: { facts, incidents, officers }, notes, sources, assumed, people, narrative };
}

function recordAt<T>(records: Record<string, T>[], index: number): Record<string, T> {
	while (records.length <= index) records.push({});
	return records[index] as Record<string, T>;
}
