import { afterAll, describe, expect, test } from 'vitest';
import * as documents from '#lib/content/copy/en/documents.ts';
import * as evidence from '#lib/content/copy/en/evidence.ts';
import * as flow from '#lib/content/copy/en/flow.ts';
import * as help from '#lib/content/copy/en/help.ts';
import * as interview from '#lib/content/copy/en/interview.ts';
import * as letters from '#lib/content/copy/en/letters.ts';
import * as offline from '#lib/content/copy/en/offline.ts';
import * as outcomes from '#lib/content/copy/en/outcomes.ts';
import * as paper from '#lib/content/copy/en/paper.ts';
import * as claims from '#lib/content/copy/en/reasons/claims.ts';
import * as deadlines from '#lib/content/copy/en/reasons/deadlines.ts';
import * as federal from '#lib/content/copy/en/reasons/federal.ts';
import * as s254 from '#lib/content/copy/en/reasons/s254.ts';
import * as vermont from '#lib/content/copy/en/reasons/vermont.ts';
import * as result from '#lib/content/copy/en/result.ts';
import * as shell from '#lib/content/copy/en/shell.ts';
import * as site from '#lib/content/copy/en/site.ts';
import * as takeAway from '#lib/content/copy/en/take-away.ts';
import { readingGrade, sentencesOf, wordsOf } from '#lib/content/copy/reading-grade.ts';

/** Names of bodies, papers, laws and ways to court, which cannot be said otherwise. */
const names = [
	'Vermont Human Rights Commission',
	'Vermont Criminal Justice Council',
	'Vermont Constitution',
	'Vermont constitution claim (search and seizure)',
	'Federal civil rights suit',
	'Legal Services Vermont and Vermont Legal Aid',
	'Attorney General',
	'Defender General',
	'State Police',
	'State’s Attorney',
	'Burlington Police and Police Commission',
	'Supreme Court',
	'Superior Court',
	'Section 318 of the Act',
	'Standard Form 95',
	'S.254 as introduced (2022), not the law',
	'WCAG 2.2 at level AA'
];

/** Terms of law with no plainer word that is still true; most are explained where they are used. */
const terms = [
	'qualified immunity',
	'Qualified immunity',
	'Immunity',
	'immunity',
	'legal information',
	'legal advice',
	'discrimination',
	'certification',
	'military or civilian',
	'federal agency',
	'public records',
	'Public records',
	'records request',
	'death certificate',
	'grievance process',
	'judgments and settlements',
	'criminal charges',
	'defense lawyer',
	'volunteer lawyers',
	'Volunteer lawyers',
	'federal agents',
	'corrections staff',
	'body cameras',
	'arrest records',
	'civil liberties',
	'civil law',
	'police agency',
	'Vermont law',
	'As introduced'
];

/** Written for lawyers. */
const forLawyers = new Set<unknown>([documents.documents.attorney, result.result.cover]);

/** Not read as sentences: ids, addresses and the names that lawyers use. */
const notRead = new Set(['id', 'href', 'legal', 'url', 'phone', 'address']);

const shortest = 6;
const told: Record<string, { readonly sentences: number; readonly average: string }> = {};

/** Every text, and every template filled in with words that weigh nothing. */
function textsIn(node: unknown): readonly string[] {
	if (forLawyers.has(node)) return [];
	if (typeof node === 'string') return [node];
	if (typeof node === 'function')
		return textsIn(filledIn(node as (...given: unknown[]) => unknown));
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([key, value]) => (notRead.has(key) ? [] : textsIn(value)));
}

/** A template takes numbers, names, lists of names, or blanks by name. */
function filledIn(template: (...given: unknown[]) => unknown): unknown {
	const blanks = {
		agency: 'the police',
		when: 'in May',
		where: 'in town',
		officer: 'It was Reed.',
		account: null
	};
	for (const given of [blanks, 2, 'it', ['it']]) {
		try {
			const filled = template(given, given, given);
			if (!/undefined|object Object/.test(JSON.stringify(filled))) return filled;
		} catch {
			continue;
		}
	}
	throw new Error(`A template cannot be filled in: ${template.toString()}`);
}

function sentencesIn(copy: object): readonly string[] {
	const all = textsIn(copy).flatMap((text) => sentencesOf(text));
	return [...new Set(all)].filter((sentence) => wordsOf(sentence).length >= shortest);
}

function gradeOf(sentence: string): number {
	return readingGrade(sentence, [...names, ...terms]);
}

function average(sentences: readonly string[]): number {
	return sentences.reduce((sum, one) => sum + gradeOf(one), 0) / sentences.length;
}

const plain = {
	result,
	outcomes,
	documents,
	letters,
	takeAway,
	help,
	evidence,
	site,
	shell,
	interview,
	paper,
	offline,
	flow
};
const reasons = { claims, deadlines, federal, vermont, s254 };

afterAll(() => {
	console.table(told);
});

describe('by the Flesch–Kincaid formula, names and terms of law excepted', () => {
	test.each(Object.entries(plain))('no sentence of %s is above grade seven', (name, copy) => {
		const sentences = sentencesIn(copy);
		told[name] = { sentences: sentences.length, average: average(sentences).toFixed(2) };
		expect(sentences.length).toBeGreaterThan(3);
		const hard = sentences.filter((sentence) => gradeOf(sentence) > 7);
		expect(hard.map((one) => `${gradeOf(one).toFixed(1)} ${one}`)).toEqual([]);
	});

	test('the result page’s own words are at grade six or below on average', () => {
		const shown = [result, outcomes, help, evidence].flatMap(sentencesIn);
		expect(average(shown)).toBeLessThanOrEqual(6);
	});

	test.each(Object.entries(reasons))(
		'the reasons of %s are at grade six or below on average',
		(name, copy) => {
			const sentences = sentencesIn(copy);
			const hard = sentences.filter((sentence) => gradeOf(sentence) > 7).length;
			told[`${name} (${hard} above seven)`] = {
				sentences: sentences.length,
				average: average(sentences).toFixed(2)
			};
			expect(sentences.length).toBeGreaterThan(50);
			expect(average(sentences)).toBeLessThanOrEqual(6);
		}
	);
});
