import { factDefinitions } from '#lib/content/facts.ts';
import { parsePartialDate } from '#lib/domain/deadlines/partial-date.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { FactDefinition, FactValue, Scope } from '#lib/domain/facts/fact.ts';

/** Why a cell was not taken. */
export type CellProblem =
	'not-an-option' | 'impossible-date' | 'future-date' | 'too-long' | 'before-incident';

type Read =
	| { readonly kind: 'ok'; readonly value: FactValue }
	| { readonly kind: 'bad'; readonly code: CellProblem };

/** How the cells of one fact are read. */
export type AnswerReader = {
	readonly scope: Scope;
	readonly read: (raw: unknown, today: string) => Read | null;
};

const yesNo: Readonly<Record<string, string>> = {
	yes: 'yes',
	y: 'yes',
	true: 'yes',
	'1': 'yes',
	no: 'no',
	n: 'no',
	false: 'no',
	'0': 'no'
};
const unknownWords: ReadonlySet<string> = new Set([UNKNOWN, 'not known', 'n/a', '?']);

/** A reader for each fact; an empty cell is null: the fact is not known. */
export const answerReaders: ReadonlyMap<string, AnswerReader> = new Map(
	factDefinitions.map((definition) => [
		definition.id,
		{ scope: definition.scope, read: readerOf(definition) }
	])
);

function readerOf({ type }: FactDefinition): AnswerReader['read'] {
	switch (type.kind) {
		case 'ternary':
			return whole((text) => ok(yesNo[text.toLowerCase()]));
		case 'choice': {
			const options = byPlainName(type.options);
			return whole((text) => ok(options.get(plain(text))));
		}
		case 'several': {
			const options = byPlainName(type.options);
			return (raw) => {
				const parts = partsOf(raw);
				if (parts.length === 0) return null;
				const read = parts.map((part) => (isUnknown(part) ? UNKNOWN : options.get(plain(part))));
				const isRead = read.every((one) => one !== undefined);
				return isRead ? { kind: 'ok', value: [...new Set(read)] } : bad('not-an-option');
			};
		}
		case 'date':
			return whole(dateOf);
		case 'text':
			return (raw) => {
				const text = String(raw ?? '').trim();
				if (text === '') return null;
				return text.length > type.maxLength ? bad('too-long') : ok(text);
			};
	}
}

function whole(read: (text: string, today: string) => Read): AnswerReader['read'] {
	return (raw, today) => {
		const text = String(raw ?? '').trim();
		if (text === '') return null;
		return isUnknown(text) ? ok(UNKNOWN) : read(text, today);
	};
}

/** A day as in the contract, or as Americans write it. */
function dateOf(text: string, today: string): Read {
	const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
	const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	if (parsePartialDate(iso).kind !== 'date') return bad('impossible-date');
	return iso > today.slice(0, iso.length) ? bad('future-date') : ok(iso);
}

/** Several values in one cell: a list, or parted by semicolons. */
export function partsOf(raw: unknown): readonly string[] {
	const parts = Array.isArray(raw) ? raw.map(String) : String(raw ?? '').split(';');
	return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function byPlainName(options: readonly string[]): ReadonlyMap<string, string> {
	return new Map(options.map((option) => [plain(option), option]));
}

function plain(text: string): string {
	return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function isUnknown(text: string): boolean {
	return unknownWords.has(text.toLowerCase());
}

function ok(value: FactValue | undefined): Read {
	return value === undefined ? bad('not-an-option') : { kind: 'ok', value };
}

function bad(code: CellProblem): Read {
	return { kind: 'bad', code };
}
