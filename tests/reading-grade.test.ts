import { afterAll, describe, expect, test } from 'vitest';
import * as assumptions from '#lib/content/copy/en/assumptions.ts';
import * as baseRates from '#lib/content/copy/en/base-rates.ts';
import * as changes from '#lib/content/copy/en/changes.ts';
import * as check from '#lib/content/copy/en/check.ts';
import { cover } from '#lib/content/copy/en/cover.ts';
import * as documents from '#lib/content/copy/en/documents.ts';
import * as evidence from '#lib/content/copy/en/evidence.ts';
import * as flow from '#lib/content/copy/en/flow.ts';
import * as help from '#lib/content/copy/en/help.ts';
import * as interview from '#lib/content/copy/en/interview.ts';
import * as letters from '#lib/content/copy/en/letters.ts';
import * as offline from '#lib/content/copy/en/offline.ts';
import * as openQuestions from '#lib/content/copy/en/open-questions.ts';
import * as outcomes from '#lib/content/copy/en/outcomes.ts';
import * as paper from '#lib/content/copy/en/paper.ts';
import * as claims from '#lib/content/copy/en/reasons/claims.ts';
import * as deadlines from '#lib/content/copy/en/reasons/deadlines.ts';
import * as federal from '#lib/content/copy/en/reasons/federal.ts';
import * as s254 from '#lib/content/copy/en/reasons/s254.ts';
import * as vermont from '#lib/content/copy/en/reasons/vermont.ts';
import * as report from '#lib/content/copy/en/report.ts';
import * as result from '#lib/content/copy/en/result.ts';
import * as comparisons from '#lib/content/copy/en/scenario-comparisons.ts';
import * as stories from '#lib/content/copy/en/scenarios.ts';
import * as shell from '#lib/content/copy/en/shell.ts';
import * as site from '#lib/content/copy/en/site.ts';
import * as takeAway from '#lib/content/copy/en/take-away.ts';
import * as whatIf from '#lib/content/copy/en/what-if.ts';
import { readingGrade } from '#lib/content/copy/reading-grade.ts';
import { sentencesOfCopy } from './support/copy-sentences.ts';

/** Names of bodies, papers, laws and ways to court, which cannot be said otherwise. */
const names = [
	'Vermont Constitution',
	'Federal civil rights suit',
	'Legal Services Vermont and Vermont Legal Aid',
	'Attorney General',
	'Defender General',
	'Burlington Police and Police Commission',
	'Supreme Court',
	'Superior Court',
	'Section 318 of the Act',
	'S.254 as introduced (2022), not the law',
	'S.254 as introduced (2022), which is not the law',
	'Human Rights Commission',
	'Criminal Justice Council',
	'University of Vermont',
	'United States',
	'Constitution',
	'Article 1',
	'Article 4',
	'Article 7',
	'COVID-19 emergency',
	'Second Circuit',
	'Sixth Circuit (Ohio, Michigan, Kentucky, Tennessee)',
	'Ninth Circuit (California and other western states)',
	'“qualified indemnification”'
];

/** Terms of law with no plainer word that is still true; most are explained where they are used. */
const terms = [
	'qualified immunity',
	'immunity',
	'legal information',
	'legal advice',
	'discrimination',
	'federal agency',
	'public records',
	'federal agents',
	'body cameras',
	'Vermont law',
	'probable cause',
	'false imprisonment',
	'malicious prosecution',
	'wrongful prosecution',
	'conviction',
	'law enforcement officer',
	'corrections officers',
	'gross negligence',
	'emotional harm',
	'federal officers',
	'public employees',
	'public accommodation',
	'seizure',
	'sexual misconduct',
	'government power',
	'federal power',
	'insurance',
	'common law',
	'mental condition',
	'immigration',
	'homicide',
	'official immunity',
	'officer immunity',
	'battery',
	'prosecutor',
	'reasonable officer',
	'disability',
	'meaningful remedy',
	'federal suit',
	'settlement',
	'deputies',
	'capacity',
	'special duty'
];

/** At the start of a sentence too; the longest first, since one may stand in another. */
const excepted = [...names, ...terms, ...terms.map(asFirst)].toSorted(
	(one, other) => other.length - one.length
);

/** Written for lawyers. */
const forLawyers = new Set<unknown>([documents.documents.attorney, cover]);

const told: Record<string, { readonly sentences: number; readonly average: string }> = {};
const sentencesIn = (copy: object) => sentencesOfCopy(copy, forLawyers);

function asFirst(term: string): string {
	return term.charAt(0).toUpperCase() + term.slice(1);
}

function gradeOf(sentence: string): number {
	return readingGrade(sentence, excepted);
}

function average(sentences: readonly string[]): number {
	return sentences.reduce((sum, one) => sum + gradeOf(one), 0) / sentences.length;
}

const reasons = { claims, deadlines, federal, vermont, s254 };
const plain = {
	result,
	whatIf,
	outcomes,
	documents,
	letters,
	takeAway,
	help,
	evidence,
	assumptions,
	baseRates,
	openQuestions,
	site,
	comparisons,
	stories,
	shell,
	interview,
	check,
	paper,
	report,
	changes,
	offline,
	flow,
	...reasons
};

afterAll(() => {
	console.table(told);
});

describe('by the Flesch–Kincaid formula, names and terms of law excepted', () => {
	test.each(Object.entries(plain))('no sentence of %s is above grade seven', (name, copy) => {
		const sentences = sentencesIn(copy);
		told[name] = { sentences: sentences.length, average: average(sentences).toFixed(2) };
		expect(sentences.length).toBeGreaterThan(name in reasons ? 50 : 3);
		const hard = sentences.filter((sentence) => gradeOf(sentence) > 7);
		expect(hard.map((one) => `${gradeOf(one).toFixed(1)} ${one}`)).toEqual([]);
	});

	test('the result page’s own words are at grade six or below on average', () => {
		const shown = [result, whatIf, outcomes, help, evidence, assumptions, openQuestions];
		expect(average(shown.flatMap(sentencesIn))).toBeLessThanOrEqual(6);
	});

	test.each(Object.entries(reasons))(
		'the reasons of %s are at grade six or below on average',
		(_, copy) => {
			expect(average(sentencesIn(copy))).toBeLessThanOrEqual(6);
		}
	);
});
