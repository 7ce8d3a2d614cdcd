import { describe, expect, it } from 'vitest';
import { factNames as namesEn } from '../en/fact-names.ts';
import { factSentences as sentencesEn } from '../en/fact-sentences.ts';
import { questions as questionsEn } from '../en/questions/index.ts';
import { readFirst as readFirstEn } from '../en/questions/read-first.ts';
import { sections as sectionsEn } from '../en/questions/sections.ts';
import { wordsOf } from '../reading-grade.ts';
import { factNames } from './fact-names.ts';
import { factSentences } from './fact-sentences.ts';
import { questions } from './questions/index.ts';
import { readFirst } from './questions/read-first.ts';
import { sections } from './questions/sections.ts';

type Pair = readonly [where: string, en: string, es: string];

const pairs = [
	...pairsIn('facts', namesEn, factNames),
	...pairsIn('answers', sentencesEn, factSentences),
	...pairsIn('questions', questionsEn, questions),
	...pairsIn('readFirst', readFirstEn, readFirst),
	...pairsIn('sections', sectionsEn, sections)
].filter(([where]) => !where.endsWith('.id'));

const spanish = pairs.map(([, , es]) => es);

function pairsIn(where: string, en: unknown, es: unknown): readonly Pair[] {
	if (typeof en === 'string' && typeof es === 'string') return [[where, en, es]];
	const [enKeys, esKeys] = [entriesOf(en), entriesOf(es)];
	expect([...esKeys.keys()].toSorted(), where).toEqual([...enKeys.keys()].toSorted());
	return [...enKeys].flatMap(([key, value]) => pairsIn(`${where}.${key}`, value, esKeys.get(key)));
}

function entriesOf(node: unknown): ReadonlyMap<string, unknown> {
	return new Map(typeof node === 'object' && node !== null ? Object.entries(node) : []);
}

function unlike(same: (en: string, es: string) => boolean): readonly Pair[] {
	return pairs.filter(([, en, es]) => !same(en, es));
}

function foundIn(text: string, pattern: RegExp): readonly string[] {
	return (text.match(pattern) ?? []).toSorted();
}

function sameMatches(pattern: RegExp): (en: string, es: string) => boolean {
	return (en, es) => foundIn(en, pattern).join() === foundIn(es, pattern).join();
}

const numbers: readonly (readonly [RegExp, RegExp])[] = [
	[/\bthree\b/i, /\btres\b/i],
	[/\bfour\b/i, /\bcuatro\b/i],
	[/\bsix\b/i, /\bseis\b/i],
	[/\bfirst (?:day|time|court hearing|of|.*\bevent)/i, /\bprimer/i],
	[/\bsecond one\b/i, /\bsegund/i],
	[/\bmonths?\b/i, /\bmes(?:es)?\b/i],
	[/\byears?\b/i, /\baños?\b/i],
	[/\bdays?\b(?! [a-z]+ when)/i, /\bdías?\b/i]
];

/** What keeps a statement of law from saying more, or less, than is known. */
const hedges: readonly (readonly [RegExp, RegExp])[] = [
	[/\b(?:may|might|can|cannot|could|able to)\b/i, /\b(?!poder(?:es)?\b)p(?:ued|od|ud)[a-záéíóú]+/i],
	[/\bmostly\b/i, /por lo general/i],
	[/\bmost (?:claims|arrests)\b/i, /la mayoría de los/i],
	[/(?<!how )\boften\b/i, /\bsuelen?\b|a menudo/i],
	[/\blikely\b/i, /\bprobab/i],
	[/\bseldom\b/i, /rara vez/i],
	[/\bmust\b/i, /\bdeben?\b/i],
	[/\bmany\b/i, /\bmuchos\b/i]
];

const terms: readonly (readonly [RegExp, RegExp])[] = [
	[/\bclaims?\b(?! to be)/i, /\breclamos?\b/i],
	[/\bofficers?\b/i, /\bagentes?\b/i],
	[/\btime limits?\b/i, /\bplazos?\b/i],
	[/\bgrievance\b/i, /queja interna \(grievance\)|ese proceso/i],
	[/\bwarrants?\b/i, /\bwarrants?\b|orden de arresto|con una orden/i],
	[/\brelease\b/i, /documento de renuncia/i],
	[/\bsettlement\b/i, /\bacuerdo\b/i],
	[/\b(?:sue|suit|sued|sues)\b/i, /\bdemand/i],
	[/\bconviction\b/i, /\bcondena\b/i],
	[/\b(?:good cause|no cause|cause to|cause for)\b/i, /causa/i],
	[/\bsearch(?:es|ed)?\b/i, /\bregist/i],
	[/\barrest(?:ed|s)?\b/i, /\barrest/i],
	[/\bhonest mistake\b/i, /error de buena fe/i],
	[/\bbad faith\b/i, /mala fe/i],
	[/\breckless(?:ly)?\b/i, /temerari/i],
	[/(?<!task )\bforce\b/i, /\bfuerza\b/i],
	[/\bplea\b/i, /\(plea\)/i]
];

describe('the Spanish words of the interview', () => {
	it('keep the ids of what is read first', () => {
		expect(readFirst.map(({ id }) => id)).toEqual(readFirstEn.map(({ id }) => id));
	});

	it('give the same figures, section signs and bill as the English', () => {
		expect(pairs.length).toBeGreaterThan(900);
		expect(unlike(sameMatches(/\d+(?:[.,]\d+)*|§+|S\.\s?254/g))).toEqual([]);
	});

	it.each(numbers)('say %s in %s', (en, es) => {
		expect(pairs.some(([, text]) => en.test(text))).toBe(true);
		expect(unlike((a, b) => !en.test(a) || es.test(b))).toEqual([]);
	});

	it.each(hedges)('hold back with %s as with %s', (en, es) => {
		expect(pairs.some(([, text]) => en.test(text))).toBe(true);
		expect(unlike((a, b) => en.test(a) === es.test(b))).toEqual([]);
	});

	it.each(terms)('put %s as %s', (en, es) => {
		expect(pairs.some(([, text]) => en.test(text))).toBe(true);
		expect(unlike((a, b) => !en.test(a) || es.test(b))).toEqual([]);
	});

	it('ask where the English asks, and open every question', () => {
		const marks = (text: string, mark: string) => text.split(mark).length - 1;
		expect(
			unlike((en, es) => marks(en, '?') === marks(es, '?') && marks(es, '¿') === marks(es, '?'))
		).toEqual([]);
	});

	it('close a sentence where the English closes one', () => {
		const closed = (text: string) => /[.?!][”)]?$|”\.$/.test(text);
		expect(unlike((en, es) => closed(en) === closed(es))).toEqual([]);
	});

	it('leave nothing in English but a name', () => {
		expect(unlike((en, es) => en !== es).map(([, , es]) => es)).toEqual(['ICE', 'No']);
	});

	it('tell a yes from a no', () => {
		for (const { yes, no } of Object.values(factSentences)) expect(yes).not.toBe(no);
	});

	it('give every page a heading of its own', () => {
		const titles = Object.values(questions).map(({ title }) => title);
		expect(new Set(titles).size).toBe(titles.length);
	});

	it('are never empty, and keep no straight quotation mark and no sign in place of a letter', () => {
		expect(spanish.filter((text) => text.trim() !== text || text === '')).toEqual([]);
		expect(spanish.filter((text) => /['"@*/]|[a-z]x\b/.test(text))).toEqual([]);
	});

	it('say usted, never tú', () => {
		const familiar = /(?<![a-záéíóúñ])(?:tú|tus?|te|ti|contigo|tuy[oa]s?|vos)(?![a-záéíóúñ])/i;
		expect(spanish.filter((text) => familiar.test(text))).toEqual([]);
	});

	it('never foretell a result or give a chance in percent', () => {
		expect(spanish.filter((text) => /%|por ciento|usted ganará|va a ganar/i.test(text))).toEqual(
			[]
		);
	});

	it('have no sentence of more than forty words', () => {
		const sentences = spanish.flatMap((text) => text.split(/(?<=[.?!])\s+/));
		expect(sentences.filter((text) => wordsOf(text).length > 40)).toEqual([]);
	});
});
