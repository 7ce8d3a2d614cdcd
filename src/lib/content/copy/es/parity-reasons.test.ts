import { describe, expect, test } from 'vitest';
import * as enAssumptions from '../en/assumptions.ts';
import * as enBaseRates from '../en/base-rates.ts';
import * as enEvidence from '../en/evidence.ts';
import * as enHelp from '../en/help.ts';
import * as enOpenQuestions from '../en/open-questions.ts';
import * as enClaims from '../en/reasons/claims.ts';
import * as enDeadlines from '../en/reasons/deadlines.ts';
import * as enFederal from '../en/reasons/federal.ts';
import * as enS254 from '../en/reasons/s254.ts';
import * as enVermont from '../en/reasons/vermont.ts';
import * as assumptions from './assumptions.ts';
import * as baseRates from './base-rates.ts';
import * as evidence from './evidence.ts';
import { glossary } from './glossary.ts';
import * as help from './help.ts';
import * as openQuestions from './open-questions.ts';
import * as claims from './reasons/claims.ts';
import * as deadlines from './reasons/deadlines.ts';
import * as federal from './reasons/federal.ts';
import * as s254 from './reasons/s254.ts';
import * as vermont from './reasons/vermont.ts';

type Pair = { readonly path: string; readonly en: string; readonly es: string };

const english = {
	claims: enClaims,
	deadlines: enDeadlines,
	federal: enFederal,
	s254: enS254,
	vermont: enVermont,
	evidence: enEvidence,
	openQuestions: enOpenQuestions,
	help: enHelp,
	baseRates: enBaseRates,
	assumptions: enAssumptions
};
const spanish = {
	claims,
	deadlines,
	federal,
	s254,
	vermont,
	evidence,
	openQuestions,
	help,
	baseRates,
	assumptions
};

const pairs: readonly Pair[] = pairsOf('', english, spanish);

describe('the Spanish reasons, lists and figures say what the English ones say', () => {
	test('the two have the same keys in the same order', () => {
		expect(keysOf(spanish)).toEqual(keysOf(english));
		expect(pairs.length).toBeGreaterThan(700);
	});

	test('every sentence has the same digits, section signs and sums', () => {
		expect(differing((text) => text.match(/[$§]*\d[\d,.]*\d|[$§]*\d|§/g) ?? [])).toEqual([]);
	});

	test('every bill and every case by name is named as often', () => {
		const names = /S\.254|H\.849|Zullo|Zorn v\. Linton|Vermont Legal Aid|ACLU|COVID-19/g;
		expect(differing((text) => text.match(names) ?? [])).toEqual([]);
	});

	test('S.254 as introduced is said to be no law as often, and in one set of words', () => {
		const inEnglish = (text: string) => count(text, /not the law/g);
		const inSpanish = (text: string) =>
			count(text, /S\.254 tal como se presentó \(2022\),? (que )?no es ley/g);
		expect(pairs.filter(({ en, es }) => inEnglish(en) !== inSpanish(es))).toEqual([]);
		expect(pairs.some(({ en }) => inEnglish(en) > 0)).toBe(true);
	});

	test('a number written out is the same number', () => {
		const wrong = pairs.filter(
			({ en, es }) =>
				sortedNumbers(en, numbersInEnglish).join() !== sortedNumbers(es, numbersInSpanish).join()
		);
		expect(wrong).toEqual([]);
	});

	test('a length of time keeps its unit', () => {
		const wrong = pairs.filter(({ en, es }) => {
			const said = new Set(timesIn(es, numbersInSpanish, unitsInSpanish));
			return timesIn(en, numbersInEnglish, unitsInEnglish).some((time) => !said.has(time));
		});
		expect(wrong).toEqual([]);
		expect(timesIn('within two years', numbersInEnglish, unitsInEnglish)).toEqual(['2 year']);
	});

	test.each([
		['likely', /likely/i, /(?<!causa )probable/i],
		['often', /\boften\b/i, /a menudo|con qué frecuencia/i],
		['rarely', /\brarely\b/i, /rara vez/i],
		['as a rule', /\bas a rule\b/i, /por regla general/i],
		[
			'not settled',
			/not settled|settles? it\b|settles which|unsettled/i,
			/resuelt|resuelv|sin resolver/i
		],
		['can be argued', /can be argued|arguable/i, /se puede discutir/i],
		[
			'we found no',
			/found no\b|(not|was) (find|found)(?! that)/i,
			/(no|tampoco) (encontr|se encontr|pudimos encontr)/i
		],
		['to be safe', /\bto be safe\b/i, /para más seguridad/i],
		['disputed', /disput/i, /disput/i],
		['as quoted', /\bas quoted\b/i, /según se cita/i]
	])('“%s” is neither lost nor added', (_hedge, inEnglish, inSpanish) => {
		expect(pairs.filter(({ en, es }) => inEnglish.test(en) !== inSpanish.test(es))).toEqual([]);
		expect(pairs.some(({ en }) => inEnglish.test(en))).toBe(true);
	});

	test.each([
		['may', /\bmay\b|\bmight\b/i, /\bpued|\bpodr|\bquizá/i],
		['usually', /\busually\b/i, /por lo general|usual/i],
		['not known', /\bnot known to us\b|\bdo not know\b/i, /no (lo )?sab|no se sabe/i]
	])('“%s” is not lost', (_hedge, inEnglish, inSpanish) => {
		expect(pairs.filter(({ en, es }) => inEnglish.test(en) && !inSpanish.test(es))).toEqual([]);
		expect(pairs.some(({ en }) => inEnglish.test(en))).toBe(true);
	});

	test.each(glossary.filter((term) => term.always))('$en is always $es', (term) => {
		const wanted = term.es
			.replace(/ \(.*\)/, '')
			.toLowerCase()
			.split(' ');
		const met = pairs.filter(({ en }) => new RegExp(`\\b${term.en}`, 'i').test(en));
		expect(met.length).toBeGreaterThan(0);
		expect(
			met.filter(({ es }) => !wanted.every((word) => es.toLowerCase().includes(word)))
		).toEqual([]);
	});

	test('a question is asked as a question, and no sentence is left in English', () => {
		const asked = (text: string) => count(text, /\?/g);
		expect(pairs.filter(({ en, es }) => asked(en) !== asked(es))).toEqual([]);
		expect(pairs.filter(({ es }) => asked(es) !== count(es, /¿/g))).toEqual([]);
		expect(pairs.filter(({ en, es }) => en === es)).toEqual([]);
	});
});

describe('figures are put in words in Spanish', () => {
	const { share, months, days, sample } = baseRates.baseRates;

	test('a share is counted out of a hundred, with the count where it is known', () => {
		expect(share(57)).toBe('57 de cada 100');
		expect(share(57, 1, null)).toBe('57 de cada 100');
		expect(share(4, 44, 1183)).toBe('44 de 1,183 (4 de cada 100)');
	});

	test('one is singular', () => {
		expect(months(13)).toBe('1 año y 1 mes');
		expect(months(38)).toBe('3 años y 2 meses');
		expect(days(1, 1)).toBe('1 día en promedio (1 apelación)');
		expect(days(441, 12)).toBe('441 días en promedio (12 apelaciones)');
		expect(sample(1)).toBe('1 caso examinado');
		expect(sample(1183)).toBe('1,183 casos examinados');
	});
});

const numbersInEnglish: Readonly<Record<string, number>> = {
	two: 2,
	twice: 2,
	second: 2,
	three: 3,
	third: 3,
	four: 4,
	fourth: 4,
	five: 5,
	fifth: 5,
	six: 6,
	sixth: 6,
	seven: 7,
	nine: 9,
	ninth: 9,
	ten: 10
};

const numbersInSpanish: Readonly<Record<string, number>> = {
	dos: 2,
	segundo: 2,
	segunda: 2,
	tres: 3,
	tercer: 3,
	cuatro: 4,
	cuarta: 4,
	cinco: 5,
	quinto: 5,
	seis: 6,
	sexto: 6,
	siete: 7,
	nueve: 9,
	noveno: 9,
	diez: 10
};

const unitsInEnglish = { year: 'year', month: 'month', day: 'day' };
const unitsInSpanish = { año: 'year', mes: 'month', día: 'day' };

function sortedNumbers(text: string, numbers: Readonly<Record<string, number>>): number[] {
	return wordsOf(text)
		.flatMap((word) => numbers[word] ?? [])
		.sort((a, b) => a - b);
}

function timesIn(
	text: string,
	numbers: Readonly<Record<string, number>>,
	units: Readonly<Record<string, string>>
): string[] {
	const words = wordsOf(text);
	return words.flatMap((word, at) => {
		const number = numbers[word] ?? (/^\d+$/.test(word) ? Number(word) : undefined);
		const unit = words
			.slice(at + 1, at + 4)
			.flatMap((next) => units[next.replace(/e?s$/, '')] ?? units[next] ?? [])[0];
		return number === undefined || unit === undefined ? [] : [`${number} ${unit}`];
	});
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
}

function differing(found: (text: string) => readonly string[]): readonly Pair[] {
	return pairs.filter(
		({ en, es }) => [...found(en)].sort().join(' ') !== [...found(es)].sort().join(' ')
	);
}

function count(text: string, what: RegExp): number {
	return text.match(what)?.length ?? 0;
}

function pairsOf(path: string, en: unknown, es: unknown): readonly Pair[] {
	if (typeof en === 'string' && typeof es === 'string') return [{ path, en, es }];
	if (!isRecord(en) || !isRecord(es)) return [];
	return Object.keys(en).flatMap((key) => pairsOf(`${path}/${key}`, en[key], es[key]));
}

function keysOf(words: unknown, path = ''): readonly string[] {
	if (!isRecord(words)) return [path];
	return Object.keys(words).flatMap((key) => keysOf(words[key], `${path}/${key}`));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
