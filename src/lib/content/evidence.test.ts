import { describe, expect, it } from 'vitest';
import { evaluate } from '#lib/domain/conditions/evaluate.ts';
import { factsOf } from '#lib/domain/conditions/facts-of.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import { authorities } from './authorities/index.ts';
import { evidenceWords } from './copy/en/evidence.ts';
import { evidence } from './evidence.ts';
import { factDefinitions } from './facts.ts';

const factIds = new Set(factDefinitions.map(({ id }) => id));
const marks = new Map(authorities.map(({ id, verification }) => [id, verification]));

function advised(facts: FactRecord): readonly string[] {
	return evidence.filter(({ when }) => evaluate(when, facts) === 'yes').map(({ id }) => id);
}

describe('things to save', () => {
	it('each have words, and all words belong to one', () => {
		expect(evidence.map(({ id }) => id).sort()).toEqual(Object.keys(evidenceWords).sort());
	});

	it('cite a source whenever the reason speaks of a rule', () => {
		for (const { id, cites } of evidence) {
			const { why } = evidenceWords[id];
			if (/\b(must|law|public|deadline|sue|claim must|releases)\b/.test(why)) {
				expect(cites.length, id).toBeGreaterThan(0);
			}
		}
	});

	it('cite no source from memory alone', () => {
		for (const { id, cites } of evidence) {
			for (const cite of cites) expect(marks.get(cite), `${id}: ${cite}`).toMatch(/text|secondary/);
		}
	});

	it('turn only on facts that are asked', () => {
		for (const { id, when } of evidence) {
			for (const fact of factsOf(when)) expect(factIds.has(fact), `${id}: ${fact}`).toBe(true);
		}
	});

	it('are ordered by what is lost soonest', () => {
		const order = ['now', 'soon', 'keep'];
		const ranks = evidence.map(({ urgency }) => order.indexOf(urgency));
		expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
	});
});

describe('what to save for whom', () => {
	it('anyone, knowing nothing else: an account, witnesses, nearby cameras', () => {
		expect(advised({})).toEqual(['nearby-cameras', 'own-account', 'witnesses']);
	});

	it('a person in jail: the grievance and its copies', () => {
		expect(advised({ 'custody.now': 'yes' })).toContain('jail-grievance');
		expect(advised({ 'custody.now': 'no' })).not.toContain('jail-grievance');
	});

	it('Vermont public records are not the way to a federal agent’s video', () => {
		const ids = advised({ 'officer.agency': 'federal-border' });
		expect(ids).not.toContain('body-camera');
		expect(ids).toContain('federal-claim-papers');
	});

	it('a driver stopped four times: a list of each time, the stop data, the words', () => {
		const ids = advised({
			'officer.agency': 'municipal',
			claims: ['stop', 'equal-treatment'],
			'equal-treatment.repeated-stops': 'yes'
		});
		expect(ids).toEqual(
			expect.arrayContaining(['list-of-every-time', 'stop-data', 'exact-words', 'body-camera'])
		);
	});

	it('money and coins taken under a warrant: the warrant, the inventory, the receipts', () => {
		expect(advised({ claims: ['property'], 'harm.kinds': ['property'] })).toEqual(
			expect.arrayContaining(['warrant-and-inventory', 'money-losses', 'clothing-and-objects'])
		);
	});
});
