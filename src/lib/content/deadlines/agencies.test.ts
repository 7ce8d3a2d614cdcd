import { describe, expect, it } from 'vitest';
import {
	federalAdministrativeClaim,
	federalTortClaims,
	humanRightsCommission
} from './agencies.ts';
import { citesOf, lastDays, onFacts } from './example-facts.ts';

const agent = { 'officer.agency': 'federal-border' };
const filed = { ...agent, 'filed.kinds': ['federal-claim'], 'filed.federalClaimOn': '2025-05-10' };

describe('a suit against the United States', () => {
	it('needs a written claim to the agency within two years', () => {
		const deadline = onFacts(federalTortClaims, agent);
		expect([deadline.earliest, deadline.latest]).toEqual(['2025-05-10', '2025-05-10']);
		expect(citesOf(deadline, 'deadlines.federal-claim-two-years')).toEqual([
			'usc-28-2401',
			'usc-28-2675',
			'cfr-32-750-36'
		]);
		expect(onFacts(federalTortClaims, agent, '2025-05-10').states).toEqual(['open']);
		expect(onFacts(federalTortClaims, agent, '2025-05-11').states).toEqual(['passed']);
	});

	it('after a denial must be filed within six months of its mailing', () => {
		const facts = {
			...filed,
			'filed.federalAnswer': 'denied',
			'filed.federalDeniedOn': '2025-08-31'
		};
		const deadline = onFacts(federalTortClaims, facts, '2026-02-28');
		expect(deadline).toMatchObject({
			earliest: '2026-02-28',
			latest: '2026-02-28',
			states: ['open']
		});
		expect(citesOf(deadline, 'deadlines.federal-suit-six-months')).toEqual([
			'usc-28-2401',
			'cfr-32-750-36'
		]);
		expect(onFacts(federalTortClaims, facts, '2026-03-01').states).toEqual(['passed']);
	});

	it('after a denial of unknown day has no latest day', () => {
		const facts = { ...filed, 'filed.federalAnswer': 'denied' };
		expect(onFacts(federalTortClaims, facts)).toMatchObject({
			latest: null,
			missing: ['filed.federalDeniedOn']
		});
	});

	it.each(['waiting', 'no-answer-six-months'])('%s has no six-month clock yet', (answer) => {
		const deadline = onFacts(federalTortClaims, { ...filed, 'filed.federalAnswer': answer });
		expect(deadline).toMatchObject({ earliest: null, latest: null, states: ['open'] });
		expect(citesOf(deadline, 'deadlines.federal-silence')).toEqual([
			'usc-28-2675',
			'cfr-32-750-36'
		]);
	});

	it('is closed when the written claim came a day late', () => {
		const facts = {
			...filed,
			'filed.federalClaimOn': '2025-05-11',
			'filed.federalAnswer': 'waiting'
		};
		const deadline = onFacts(federalTortClaims, facts);
		expect(deadline).toMatchObject({ latest: '2025-05-10', states: ['passed'] });
		expect(citesOf(deadline, 'deadlines.federal-claim-late')).toContain('usc-28-2401');
	});

	it('may be closed when the day of the written claim is not known', () => {
		const facts = { ...filed, 'filed.federalClaimOn': '2025', 'filed.federalAnswer': 'waiting' };
		expect(onFacts(federalTortClaims, facts)).toMatchObject({
			earliest: '2025-05-10',
			latest: null,
			states: ['open', 'passed'],
			missing: ['filed.federalClaimOn']
		});
	});

	it('over a wrongful prosecution may count its two years from the favorable end', () => {
		const facts = {
			...agent,
			claim: 'prosecution',
			claims: ['prosecution'],
			'criminal.status': 'acquitted',
			'criminal.endedOn': '2026-02-01'
		};
		expect(lastDays(federalTortClaims, facts)).toEqual(['2025-05-10', '2028-02-01']);
		expect(lastDays(federalAdministrativeClaim, facts)).toEqual(['2025-05-10', '2028-02-01']);
		const late = { ...facts, ...filed, 'filed.federalAnswer': 'waiting' };
		expect(onFacts(federalTortClaims, late).states).toEqual(['open']);
		const pending = { ...facts, 'criminal.status': 'pending' };
		expect(lastDays(federalTortClaims, pending)).toEqual(['2025-05-10', null]);
	});

	it('is not put off by childhood or jail', () => {
		const facts = { ...agent, 'person.under18': 'yes', 'custody.then': 'sentenced' };
		expect(lastDays(federalTortClaims, facts)).toEqual(['2025-05-10', '2025-05-10']);
	});
});

it('the written claim to a federal agency is due on the second anniversary', () => {
	expect(lastDays(federalAdministrativeClaim, agent)).toEqual(['2025-05-10', '2025-05-10']);
});

describe('the Human Rights Commission', () => {
	it('must be reached within one calendar year', () => {
		const deadline = onFacts(humanRightsCommission, {}, '2024-05-10');
		expect(deadline).toMatchObject({ earliest: '2024-05-10', states: ['open'] });
		expect(citesOf(deadline, 'deadlines.hrc-one-year')).toEqual(['page-hrc-jurisdiction']);
		expect(onFacts(humanRightsCommission, {}, '2024-05-11').states).toEqual(['passed']);
	});
});
