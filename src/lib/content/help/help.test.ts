import { describe, expect, it } from 'vitest';
import { evaluate } from '#lib/domain/conditions/evaluate.ts';
import { factsOf } from '#lib/domain/conditions/facts-of.ts';
import { authorities } from '../authorities/index.ts';
import { helpWords } from '../copy/en/help.ts';
import { factDefinitions } from '../facts.ts';
import { helpBodies } from './index.ts';

const factIds = new Set(factDefinitions.map(({ id }) => id));
const known = new Map(authorities.map((one) => [one.id, one]));

function offered(facts: Record<string, string | readonly string[]>): readonly string[] {
	return helpBodies.filter(({ when }) => evaluate(when, facts) !== 'no').map(({ id }) => id);
}

describe('places to get help', () => {
	it('each have words, and all words belong to one', () => {
		expect(helpBodies.map(({ id }) => id).sort()).toEqual(Object.keys(helpWords).sort());
	});

	it('cite sources that exist, at least one of them read', () => {
		for (const { id, cites } of helpBodies) {
			expect(cites.length, id).toBeGreaterThan(0);
			for (const cite of cites) expect(known.has(cite), `${id}: ${cite}`).toBe(true);
			expect(
				cites.some((cite) => known.get(cite)?.verification !== 'memory'),
				id
			).toBe(true);
		}
	});

	it('depend only on facts that are asked', () => {
		for (const { id, when } of helpBodies) {
			for (const fact of factsOf(when)) expect(factIds.has(fact), `${id}: ${fact}`).toBe(true);
		}
	});

	it('show only phone numbers that were seen on a page', () => {
		for (const contact of helpBodies.flatMap(({ contacts }) => contacts)) {
			expect(['text', 'secondary']).toContain(contact.verification);
			if (contact.kind === 'phone')
				expect(contact.value).toMatch(/^(1-|\(?)\d{3}\)?[- ]\d{3}-\d{4}$/);
			if (contact.kind === 'web') expect(contact.value).toMatch(/^https:\/\//);
		}
	});
});

describe('which places fit', () => {
	it('with no facts known, every place is offered', () => {
		expect(offered({})).toHaveLength(helpBodies.length);
	});

	it('the Criminal Justice Council has no power over corrections or federal officers', () => {
		for (const agency of ['corrections', 'federal-border', 'federal-ice', 'federal-other']) {
			expect(offered({ 'officer.agency': agency })).not.toContain('criminal-justice-council');
		}
		expect(offered({ 'officer.agency': 'municipal' })).toContain('criminal-justice-council');
	});

	it('Vermont public records do not reach federal agencies', () => {
		expect(offered({ 'officer.agency': 'federal-border' })).not.toContain('public-records');
		expect(offered({ 'officer.agency': 'corrections' })).toContain('public-records');
	});

	it('the Human Rights Commission is for discrimination', () => {
		const plain = { 'bias.suspected': 'no', 'bias.words': 'no', claims: ['force'] };
		expect(offered(plain)).not.toContain('human-rights-commission');
		expect(
			offered({ ...plain, claims: ['equal-treatment'], 'officer.agency': 'sheriff' })
		).toContain('human-rights-commission');
	});

	it('the Prisoners’ Rights Office is for people held in custody', () => {
		const free = { 'custody.now': 'no', 'custody.then': 'free', 'officer.agency': 'municipal' };
		expect(offered(free)).not.toContain('prisoners-rights-office');
		expect(offered({ ...free, 'custody.now': 'yes' })).toContain('prisoners-rights-office');
	});
});
