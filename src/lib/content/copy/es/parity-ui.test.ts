import { describe, expect, it } from 'vitest';
import { accuracyPage as accuracyEn } from '../en/accuracy-page.ts';
import { authoritiesUi as authoritiesEn } from '../en/authorities-ui.ts';
import { lawSite as lawSiteEn } from '../en/law-site.ts';
import { paper as paperEn } from '../en/paper.ts';
import { taking as takingEn } from '../en/taking.ts';
import * as outcomesEn from '../en/outcomes.ts';
import * as coverEn from '../en/cover.ts';
import * as resultEn from '../en/result.ts';
import * as whatIfEn from '../en/what-if.ts';
import { flow as flowEn } from '../en/flow.ts';
import { interview as interviewEn } from '../en/interview.ts';
import { offline as offlineEn } from '../en/offline.ts';
import { scenarioComparisons as comparisonsEn } from '../en/scenario-comparisons.ts';
import { scenarioStories as storiesEn } from '../en/scenarios.ts';
import { send as sendEn } from '../en/send.ts';
import { shell as shellEn } from '../en/shell.ts';
import { site as siteEn } from '../en/site.ts';
import { accuracyPage } from './accuracy-page.ts';
import { authoritiesUi } from './authorities-ui.ts';
import { lawSite } from './law-site.ts';
import { paper } from './paper.ts';
import { taking } from './taking.ts';
import * as outcomes from './outcomes.ts';
import * as cover from './cover.ts';
import * as result from './result.ts';
import * as whatIf from './what-if.ts';
import { flow } from './flow.ts';
import { interview } from './interview.ts';
import { offline } from './offline.ts';
import { scenarioComparisons } from './scenario-comparisons.ts';
import { scenarioStories } from './scenarios.ts';
import { send } from './send.ts';
import { shell } from './shell.ts';
import { site } from './site.ts';

type Pair = readonly [where: string, en: string, es: string];
type Given = readonly unknown[];

/** What sentences with blanks are filled in with: none, one and several. */
const given: readonly Given[] = [
	[0, 3, 'Qa'],
	[1, 3, 'Qa'],
	[7, 9, 'Qa'],
	[-1, 0, null],
	['Qa', 'Qb', 'Qc'],
	[null, 'Qb'],
	['Qa', null],
	[['Qa'], 'Qb'],
	[['Qa', 'Qb'], 'Qc'],
	[{ agency: 'Qa', when: 'Qb', where: 'Qc', officer: 'Qa', account: null }],
	[{ agency: 'Qa', when: 'Qb', where: 'Qc', officer: 'Qa', account: 'Qb' }]
];

const pairs = [
	...pairsIn('authorities', authoritiesEn, authoritiesUi),
	...pairsIn('accuracy', accuracyEn, accuracyPage),
	...pairsIn('law pages', lawSiteEn, lawSite),
	...pairsIn('paper', paperEn, paper),
	...pairsIn('taking', takingEn, taking),
	...pairsIn('outcomes', outcomesEn, outcomes),
	...pairsIn('cover', coverEn, cover),
	...pairsIn('result', resultEn, result),
	...pairsIn('what-if', whatIfEn, whatIf),
	...pairsIn('flow', flowEn, flow),
	...pairsIn('interview', interviewEn, interview),
	...pairsIn('offline', offlineEn, offline),
	...pairsIn('send', sendEn, send),
	...pairsIn('comparisons', comparisonsEn, scenarioComparisons),
	...pairsIn('stories', storiesEn, scenarioStories),
	...pairsIn('shell', shellEn, shell),
	...pairsIn('site', siteEn, site)
];

const sentences = pairs.filter(([where]) => !where.endsWith('.href'));
const spanish = sentences.map(([, , es]) => es);

function pairsIn(where: string, en: unknown, es: unknown): readonly Pair[] {
	if (typeof en === 'string' && typeof es === 'string') return [[where, en, es]];
	if (typeof en === 'function' && typeof es === 'function') {
		return given.flatMap((one) => pairsIn(where, filled(en, one), filled(es, one)));
	}
	const [enKeys, esKeys] = [entriesOf(en), entriesOf(es)];
	expect([...esKeys.keys()].toSorted(), where).toEqual([...enKeys.keys()].toSorted());
	return [...enKeys].flatMap(([key, value]) => pairsIn(`${where}.${key}`, value, esKeys.get(key)));
}

/** The sentence so filled in; none where it takes something else. */
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

function unlike(same: (en: string, es: string) => boolean): readonly Pair[] {
	return sentences.filter(([, en, es]) => !same(en, es));
}

function sameMatches(pattern: RegExp): (en: string, es: string) => boolean {
	const found = (text: string) => (text.match(pattern) ?? []).toSorted().join();
	return (en, es) => found(en) === found(es);
}

describe('the Spanish words of the screens', () => {
	it('keep every address', () => {
		const addresses = pairs.filter(([where]) => where.endsWith('.href'));
		expect(addresses.length).toBeGreaterThan(2);
		for (const [, en, es] of addresses) expect(es).toBe(en);
	});

	it('give the same figures, citations and bills as the English', () => {
		expect(sentences.length).toBeGreaterThan(250);
		expect(
			unlike(
				sameMatches(/\d+(?:[.,]\d+)*|§+|[SH]\.\s?\d+|\bQ[abc]\b|\[[TSM]\]|U\.S\.C\.|V\.S\.A\./g)
			)
		).toEqual([]);
	});

	it('name the version of S.254 where the English does, and that it is not the law', () => {
		const isNamed = /S\.254 as introduced \(2022\), not the law/;
		const named = sentences.filter(([, en]) => isNamed.test(en));
		expect(named.length).toBeGreaterThan(15);
		for (const [where, , es] of named) {
			expect(es, where).toMatch(/S\.254 tal como se presentó \(2022\), que no es ley/);
		}
	});

	it('ask where the English asks, and open every question', () => {
		const marks = (text: string, mark: string) => text.replaceAll('“?”', '').split(mark).length - 1;
		expect(
			unlike((en, es) => marks(en, '?') === marks(es, '?') && marks(es, '¿') === marks(es, '?'))
		).toEqual([]);
	});

	it('hold back where the English does', () => {
		const may = /(?<!^)\b(?:may|might|could)\b/;
		const puede = /\b(?:pued|pod|pud)[a-záéíóú]+|\bhabría/i;
		expect(unlike((en, es) => !may.test(en) || puede.test(es))).toEqual([]);
		expect(unlike((en, es) => !/\blikely\b/i.test(en) || /probabl/i.test(es))).toEqual([]);
		expect(
			unlike((en, es) => !/\bnot known\b/i.test(en) || /no se (?:sabe|conoce)|desconoc/i.test(es))
		).toEqual([]);
	});

	it('say usted, never tú, and are never empty', () => {
		const familiar = /(?<![a-záéíóúñ])(?:tú|tus?|te|ti|contigo|tuy[oa]s?|vos)(?![a-záéíóúñ])/i;
		expect(spanish.filter((text) => familiar.test(text))).toEqual([]);
		expect(spanish.filter((text) => text.trim() === '')).toEqual([]);
	});

	it('never foretell a result', () => {
		expect(spanish.filter((text) => /usted ganará|va a ganar|probabilidad de/i.test(text))).toEqual(
			[]
		);
	});
});
