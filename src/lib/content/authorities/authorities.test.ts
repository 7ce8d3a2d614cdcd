import { describe, expect, it } from 'vitest';
import { isInForce } from '#lib/domain/authorities/authority.ts';
import type { Authority, AuthorityKind } from '#lib/domain/authorities/authority.ts';
import { authorities } from './index.ts';

const reporter =
	/^.+ v\. .+, \d+ (U\.S\.|F\.(2d|3d|4th)|F\. App'x|F\. Supp\.( [23]d)?|S\. Ct\.|Vt\.|A\.[23]d) (\d+|_{3}) ?/;
const neutral = /^(.+ v\. .+|In re .+), \d{4} VT \d+A?(, .+)?$/;
const docket = /^.+ v\. .+,? (No\. \S+ )?\(D\. Vt\. .*\d{4}\)$/;
const opinionDate = /\(.*\d{4}\)( \(mem\.\))?$/;

const forms: Record<AuthorityKind, (citation: string) => boolean> = {
	constitution: (c) => /^(U\.S\. Const\. amend\. [IVX]+|Vt\. Const\. ch\. I+, art\. \d+)$/.test(c),
	statute: (c) =>
		/^\d+ V\.S\.A\. §§? \d+[a-z]?$/.test(c) ||
		/^\d+ U\.S\.C\. § \d+[a-z]?$/.test(c) ||
		/^\d{4}, No\. \d+( \(Adj\. Sess\.\))?, § \d+$/.test(c) ||
		/^(C\.R\.S\.|NMSA 1978,|Conn\. Gen\. Stat\.) §§? \S+.*$/.test(c),
	rule: (c) => /^(\d+ C\.F\.R\. § [\d.]+|V\.R\.C\.P\. \d+)$/.test(c),
	case: (c) => (reporter.test(c) && opinionDate.test(c)) || neutral.test(c) || docket.test(c),
	bill: (c) => /^[HS]\. ?\d+,? .*\b(\d{4}|session not known)\b/.test(c),
	report: (c) => c.length > 12,
	page: (c) => c.length > 12
};

function titled(authority: Authority): [string, Authority] {
	return [authority.id, authority];
}

describe('every authority', () => {
	it('has an id of its own', () => {
		const ids = authorities.map(({ id }) => id);
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	});

	it.each(authorities.map(titled))('%s is cited as a lawyer writes it', (_, authority) => {
		expect(forms[authority.kind](authority.citation), authority.citation).toBe(true);
	});

	it.each(authorities.map(titled))('%s can be opened and says what it stands for', (_, a) => {
		expect(a.url).toMatch(/^https?:\/\/[^\s]+\.[^\s]+$/);
		expect(a.proposition).toMatch(/^[A-Z].{20,}\.$/s);
		expect(['text', 'secondary', 'memory']).toContain(a.verification);
		for (const day of [a.inForceFrom, a.inForceUntil]) {
			expect(day === null || /^\d{4}(-\d\d-\d\d)?$/.test(day), String(day)).toBe(true);
		}
	});

	it.each(authorities.filter(({ kind }) => kind === 'case').map(titled))(
		'%s names its court and a year that agrees with its citation',
		(_, a) => {
			expect(a.court).toBeDefined();
			expect(a.citation).toContain(a.inForceFrom?.slice(0, 4) ?? 'a year');
		}
	);

	it('names a Vermont code section by its own title and number', () => {
		for (const { id, citation } of authorities.filter(({ id }) => id.startsWith('vsa-'))) {
			const [, title, section] = id.split('-');
			expect(citation).toBe(`${title} V.S.A. § ${section}`);
		}
	});

	it('points to the same title and section in the official code', () => {
		for (const { id, url } of authorities.filter(({ url }) =>
			url.includes('legislature.vermont')
		)) {
			const section = /section\/(\d+)\/\d+\/0*(\d+[a-z]?)$/.exec(url);
			if (section) expect(`vsa-${Number(section[1])}-${section[2]}`).toBe(id);
		}
	});
});

describe('proposals', () => {
	const bills = authorities.filter(({ id }) => id.startsWith('s254'));

	it('are never in force', () => {
		for (const a of authorities.filter((one) => one.isProposal)) {
			expect([a.inForceFrom, a.inForceUntil]).toEqual([null, null]);
			expect(isInForce(a, '2026-11-22')).toBe(false);
		}
	});

	it('of S.254 name their year and their version', () => {
		expect(bills.length).toBeGreaterThanOrEqual(4);
		for (const { citation } of bills) expect(citation).toMatch(/2022\), as (introduced|passed)/);
	});

	it('of S.254 as introduced never carry the figures of another state', () => {
		for (const a of bills) expect(`${a.proposition} ${a.history}`).not.toMatch(/25,000|5 ?%/);
	});
});

describe('later history', () => {
	function find(id: string): Authority {
		const found = authorities.find((one) => one.id === id);
		if (!found) throw new Error(`no authority ${id}`);
		return found;
	}

	it('ends the force of the decision that Zorn v. Linton reversed', () => {
		expect(isInForce(find('linton-v-zorn-2025'), '2026-03-22')).toBe(true);
		expect(isInForce(find('linton-v-zorn-2025'), '2026-03-23')).toBe(false);
		expect(find('linton-v-zorn-2025').history).toMatch(/Reversed/);
	});

	it('starts the statewide force standard on October 1, 2021', () => {
		expect(isInForce(find('vsa-20-2368'), '2021-09-30')).toBe(false);
		expect(isInForce(find('vsa-20-2368'), '2021-10-01')).toBe(true);
	});

	it('warns on every Vermont code section of when its copy was made, or of its change', () => {
		for (const a of authorities.filter(({ id }) => id.startsWith('vsa-'))) {
			expect(a.history, a.id).toMatch(/\b20\d\d\b/);
		}
	});

	it('warns on every decision known only from a digest or a summary', () => {
		for (const a of authorities.filter(({ court }) => court === 'vt-supreme' || court === 'd-vt')) {
			if (a.verification !== 'text' && a.url.match(/unicourt|studicata/)) {
				expect(a.history, a.id).toMatch(/digest|summary/);
			}
		}
	});
});
