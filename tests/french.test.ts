import { describe, expect, test } from 'vitest';
import { wordsIn } from './support/copy-texts.ts';

type Pair = readonly [where: string, en: string, fr: string];
type Given = readonly unknown[];

/** Files that only put others together by code. */
const sums = new Set(['law']);

/** What sentences with blanks are filled in with. */
const given: readonly Given[] = [
	[0, 3, 'Qa'],
	[1, 3, 'Qa'],
	[7, 9, 'Qa'],
	['Qa', 'Qb', 'Qc'],
	[null, 'Qb'],
	['Qa', null],
	[['Qa', 'Qb'], 'Qc'],
	[{ agency: 'Qa', when: 'Qb', where: 'Qc', officer: 'Qa', account: null }]
];

const english = wordsIn('en');
const french = wordsIn('fr');
const pairs = Object.keys(english)
	.filter((name) => !sums.has(name))
	.flatMap((name) => pairsIn(name, english[name], french[name]));

function pairsIn(where: string, en: unknown, fr: unknown): readonly Pair[] {
	if (typeof en === 'string' && typeof fr === 'string') return [[where, en, fr]];
	if (typeof en === 'function' && typeof fr === 'function') {
		return given.flatMap((one) => pairsIn(where, filled(en, one), filled(fr, one)));
	}
	const [enKeys, frKeys] = [entriesOf(en), entriesOf(fr)];
	expect([...frKeys.keys()].toSorted(), where).toEqual([...enKeys.keys()].toSorted());
	return [...enKeys].flatMap(([key, value]) => pairsIn(`${where}.${key}`, value, frKeys.get(key)));
}

function filled(sentence: unknown, one: Given): unknown {
	if (typeof sentence !== 'function') return null;
	try {
		return Reflect.apply(sentence, null, one);
	} catch {
		return null;
	}
}

function entriesOf(node: unknown): ReadonlyMap<string, unknown> {
	return new Map(typeof node === 'object' && node !== null ? Object.entries(node) : []);
}

function unlike(same: (en: string, fr: string) => boolean): readonly Pair[] {
	return pairs.filter(([where, en, fr]) => !/\.(?:href|id)$/.test(where) && !same(en, fr));
}

function found(text: string, pattern: RegExp): string {
	return (text.match(pattern) ?? []).toSorted().join();
}

describe('the French words', () => {
	test('are there for every English sentence, and none is empty or left in English', () => {
		expect(pairs.length).toBeGreaterThan(2000);
		expect(unlike((_, fr) => fr.trim() !== '')).toEqual([]);
		const same = unlike((en, fr) => en !== fr || !/\b(?:the|of|you|is|are)\b/.test(en));
		expect(same).toEqual([]);
	});

	test('keep every address', () => {
		for (const [where, en, fr] of pairs) if (/\.(?:href|id)$/.test(where)) expect(fr).toBe(en);
	});

	test('give the same figures, citations and bills as the English', () => {
		const figures = /\$?\d+(?:[.,]\d+)*|§+|[SH]\.\s?\d+|\bQ[abc]\b|\[[TSM]\]|U\.S\.C\.|V\.S\.A\./g;
		expect(unlike((en, fr) => found(en, figures) === found(fr, figures))).toEqual([]);
	});

	test('say of S.254 as introduced that it is not the law wherever the English does', () => {
		const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
		const named = unlike(
			(en, fr) =>
				count(en, /S\.254 as introduced \(2022\)/g) === count(fr, /S\.254 tel que déposé \(2022\)/g)
		);
		expect(named).toEqual([]);
		const notLaw = unlike(
			(en, fr) =>
				count(en, /as introduced \(2022\)[^.]{0,20}not the law/g) ===
				count(fr, /tel que déposé \(2022\)[^.]{0,12}n’est pas une loi/g)
		);
		expect(notLaw).toEqual([]);
	});

	test('ask where the English asks', () => {
		const marks = (text: string) => text.split('?').length;
		expect(unlike((en, fr) => marks(en) === marks(fr))).toEqual([]);
	});

	test('hold back where the English does', () => {
		expect(unlike((en, fr) => !/\blikely\b/i.test(en) || /probable|risquait/i.test(fr))).toEqual(
			[]
		);
		expect(unlike((en, fr) => !/\bdisput/i.test(en) || /contest|Droit|dispute/i.test(fr))).toEqual(
			[]
		);
		expect(
			unlike(
				(en, fr) =>
					!/\bnot known\b/i.test(en) ||
					/(?:pas|non|in)(?: encore)?\s?connu|ne (?:le |l’)?sa(?:it|vons)/i.test(fr)
			)
		).toEqual([]);
	});

	test('say may where the English does', () => {
		const may = /(?<!^|whom it )\b(?:may|might)\b/;
		expect(
			unlike((en, fr) => !may.test(en) || /\bp(?:eu|ou|u)[a-zéè]*|peut-être/i.test(fr))
		).toEqual([]);
	});

	test('say vous, never tu, and never foretell a result', () => {
		const familiar = /(?<![\p{L}’-])(?:tu|toi|ton|tes|ta)(?![\p{L}’-])/iu;
		expect(unlike((_, fr) => !familiar.test(fr))).toEqual([]);
		expect(unlike((_, fr) => !/vous gagnerez|vous allez gagner/i.test(fr))).toEqual([]);
	});
});
