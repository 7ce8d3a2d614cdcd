import { factNames } from '#lib/content/copy/en/fact-names.ts';
import { factDefinitions } from '#lib/content/facts.ts';
import type { FileFormat } from '#lib/schemas/file-format.ts';
import type { OwnTarget, Target } from './target.ts';

/** Names that case lists commonly give their columns. */
const known: Readonly<Record<OwnTarget, readonly string[]>> = {
	client: ['client', 'client name', 'name', 'full name', 'plaintiff', 'complainant'],
	'client.phone': ['phone', 'phone number', 'telephone', 'mobile', 'primary phone', 'cell'],
	'client.email': ['email', 'email address', 'e-mail'],
	'client.language': ['language', 'preferred language', 'primary language'],
	person: ['witness', 'other person', 'other people', 'family member'],
	officer: ['officer', 'officer name', 'officers', 'defendant', 'adverse party'],
	agency: ['agency', 'department', 'police department', 'agency name'],
	reference: ['id', 'case id', 'case number', 'reference', 'matter number', 'file number'],
	received: ['received', 'received at', 'date received', 'intake date', 'created', 'opened'],
	narrative: ['narrative', 'summary', 'description', 'case notes', 'notes']
};

/** The same for facts whose own name says more than a column's does. */
const knownFacts: Readonly<Record<string, readonly string[]>> = {
	'incident.date': ['incident date', 'date of incident', 'date occurred'],
	'incident.town': ['town', 'city', 'incident town', 'incident city', 'municipality']
};

const names: readonly (readonly [string, Target])[] = [
	...Object.entries({ ...known, ...knownFacts }).flatMap(([target, all]) =>
		all.map((name) => [plain(name), target] as const)
	),
	...factDefinitions.map(({ id }) => [plain(id), id] as const),
	...Object.entries(factNames).map(([id, name]) => [plain(name), id] as const)
];
/** What stands in the screen's contract as a list; no cell of a CSV can hold one. */
const lists: typeof names = [
	['incidents', 'incidents'],
	['officers', 'officers']
];

const factIds: ReadonlySet<string> = new Set(factDefinitions.map(({ id }) => id));

/** How alike two names must be, from 0 to 1, for one to be offered for the other. */
const alike = 0.79;

/** What each column is probably taken for, by its heading; no fact is offered twice. */
export function suggested(columns: readonly string[], format: FileFormat): readonly Target[] {
	const taken = new Set<Target>();
	const all = format === 'jsonl' ? [...lists, ...names] : names;
	const exact = columns.map((column) => {
		if (factIds.has(column) && !taken.has(column)) {
			taken.add(column);
			return column;
		}
		const found = all.find(([name, target]) => name === plain(column) && !taken.has(target));
		if (found) taken.add(found[1]);
		return found?.[1] ?? '';
	});
	return exact.map((target, index) => {
		if (target !== '') return target;
		const best = bestFor(plain(columns[index] ?? ''), taken);
		if (best !== '') taken.add(best);
		return best;
	});
}

function bestFor(column: string, taken: ReadonlySet<Target>): Target {
	let best: Target = '';
	let most = alike;
	for (const [name, target] of names) {
		if (taken.has(target)) continue;
		const likeness = likenessOf(column, name);
		if (likeness > most) [most, best] = [likeness, target];
	}
	return best;
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** Dice's coefficient over pairs of letters. */
function likenessOf(a: string, b: string): number {
	const [first, second] = [pairsOf(a), pairsOf(b)];
	if (first.length === 0 || second.length === 0) return 0;
	const left = [...second];
	const shared = first.filter((pair) => {
		const at = left.indexOf(pair);
		if (at !== -1) left.splice(at, 1);
		return at !== -1;
	});
	return (2 * shared.length) / (first.length + second.length);
}

function pairsOf(text: string): readonly string[] {
	return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
