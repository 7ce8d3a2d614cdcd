import { describe, expect, it } from 'vitest';
import { evaluate } from '#lib/domain/conditions/evaluate.ts';
import { factsOf } from '#lib/domain/conditions/facts-of.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import { authorities } from './authorities/index.ts';
import { openQuestionWords } from './copy/en/open-questions.ts';
import { factDefinitions } from './facts.ts';
import { openQuestions } from './open-questions.ts';
import { allPrecedents } from './precedents/all.ts';

const factIds = new Set(factDefinitions.map(({ id }) => id));
const marks = new Map(
	[...authorities, ...allPrecedents].map(({ id, verification }) => [id, verification])
);

function raised(facts: FactRecord): readonly string[] {
	return openQuestions.filter(({ when }) => evaluate(when, facts) === 'yes').map(({ id }) => id);
}

describe('unsettled questions', () => {
	it('each have words, and all words belong to one', () => {
		expect(openQuestions.map(({ id }) => id).sort()).toEqual(Object.keys(openQuestionWords).sort());
	});

	it('are asked as questions and say why they are open', () => {
		for (const { question, why } of Object.values(openQuestionWords)) {
			expect(question).toMatch(/\?$/);
			expect(why).toMatch(/\.$/);
		}
	});

	it('cite sources that exist, at least one of them not from memory', () => {
		for (const { id, cites } of openQuestions) {
			for (const cite of cites) expect(marks.has(cite), `${id}: ${cite}`).toBe(true);
			expect(
				cites.some((cite) => marks.get(cite) !== 'memory'),
				id
			).toBe(true);
		}
	});

	it('turn only on facts that are asked', () => {
		for (const { id, when } of openQuestions) {
			for (const fact of factsOf(when)) expect(factIds.has(fact), `${id}: ${fact}`).toBe(true);
		}
	});

	it('name S.254 with its version and say that it is not the law', () => {
		for (const { question, why } of Object.values(openQuestionWords)) {
			if (`${question} ${why}`.includes('S.254 ')) {
				expect(why).toMatch(/S\.254 as introduced \(2022\), which is not the law|behind S\.254/);
			}
		}
	});
});

describe('which questions are raised', () => {
	it('a city officer raises Article 11 against towns and the charter question', () => {
		const ids = raised({ 'officer.agency': 'municipal', claims: ['stop'] });
		expect(ids).toEqual(
			expect.arrayContaining(['article-11-towns', 'charter-notice', 'zorn-effect'])
		);
		expect(ids).not.toContain('sheriff-state-or-county');
	});

	it('a deputy raises whether a sheriff acts for the State', () => {
		expect(raised({ 'officer.agency': 'sheriff', claims: ['force'] })).toContain(
			'sheriff-state-or-county'
		);
	});

	it('a federal agent raises the 2026 bill, not the reading of Zorn', () => {
		const ids = raised({ 'officer.agency': 'federal-border', claims: ['stop'] });
		expect(ids).toContain('federal-agents-bill');
		expect(ids).not.toContain('zorn-effect');
	});

	it('a standing conviction matters after release, unless it would not be contradicted', () => {
		const convicted = { 'criminal.status': 'convicted', 'custody.now': 'no' };
		expect(raised({ ...convicted, 'criminal.wouldContradict': 'yes' })).toContain(
			'conviction-after-release'
		);
		expect(raised({ ...convicted, 'criminal.wouldContradict': 'no' })).not.toContain(
			'conviction-after-release'
		);
	});

	it('the unknown parts of S.254 are told to everyone', () => {
		expect(raised({})).toEqual(['s254-unknown']);
	});
});
