import { describe, expect, it } from 'vitest';
import { citesOf, lastDays, onFacts } from './example-facts.ts';
import { vermontTort, vermontTortSheriff } from './vermont-tort.ts';

describe('a Vermont tort', () => {
	it.each([
		['force', 'deadlines.three-years-assault'],
		['body-search', 'deadlines.three-years-assault'],
		['sexual-misconduct', 'deadlines.three-years-assault'],
		['arrest', 'deadlines.three-years-imprisonment'],
		['stop', 'deadlines.three-years-imprisonment'],
		['property', 'deadlines.three-years-property'],
		['medical-care', 'deadlines.three-years-person'],
		['pursuit', 'deadlines.three-years-person']
	])('for %s has three years under 12 V.S.A. § 512', (claim, because) => {
		const deadline = onFacts(vermontTort, { claim });
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-05-10', '2026-05-10']);
		expect(citesOf(deadline, because)).toContain('vsa-12-512');
	});

	it('for loss of money alone may have six years, and is safe within three', () => {
		const facts = { claim: 'prosecution', 'harm.kinds': ['legal-costs'] };
		const deadline = onFacts(vermontTort, facts);
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-05-10', '2029-05-10']);
		expect(citesOf(deadline, 'deadlines.six-years-economic')).toEqual([
			'vsa-12-511',
			'bentley-v-northshore-1996'
		]);
	});

	it.each([
		['prosecution', ['legal-costs', 'emotional']],
		['property', ['money', 'property']],
		['force', ['money']],
		['arrest', ['legal-costs']]
	])('for %s with %j has no six years', (claim, kinds) => {
		const facts = { claim, 'harm.kinds': kinds };
		expect(lastDays(vermontTort, facts)).toEqual(['2026-05-10', '2026-05-10']);
	});

	it('for a wrongful prosecution is safe from the act, and may run from the favorable end', () => {
		const facts = {
			claim: 'prosecution',
			'criminal.status': 'acquitted',
			'criminal.endedOn': '2024-08-01'
		};
		const deadline = onFacts(vermontTort, facts);
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-05-10', '2027-08-01']);
		expect(citesOf(deadline, 'deadlines.vermont-prosecution-end')).toContain('mcdonough-v-smith');
	});

	it('against a town warns that city charters were not checked', () => {
		expect(citesOf(onFacts(vermontTort, {}), 'deadlines.notice-charters')).toEqual([
			'vsa-19-987',
			'vsa-24-901a'
		]);
		const trooper = onFacts(vermontTort, { 'officer.agency': 'state-police' });
		expect(citesOf(trooper, 'deadlines.notice-charters')).toBeNull();
	});

	it('counts as filed only if served in time', () => {
		expect(citesOf(onFacts(vermontTort, {}), 'deadlines.serve-in-time')).toEqual([
			'vsa-12-466',
			'weisburgh-v-mcclure-newspapers-1979',
			'cuocci-v-goetting-1993'
		]);
	});

	it('is not paused by a complaint to an agency', () => {
		const facts = { 'filed.kinds': ['agency-complaint', 'human-rights-commission'] };
		const deadline = onFacts(vermontTort, facts);
		expect(deadline.latest).toBe('2026-05-10');
		expect(citesOf(deadline, 'deadlines.complaints-no-pause')).toEqual([
			'vsa-9-4554',
			'vsa-9-4506'
		]);
	});

	it.each([
		['2017-05-10', true],
		['2018-05-10', true],
		['2019-05-10', false],
		['2016-05-10', false]
	])('that began on %s speaks of the COVID pause: %s', (date, isTold) => {
		const deadline = onFacts(vermontTort, { 'incident.date': date });
		expect(citesOf(deadline, 'deadlines.covid-pause') !== null).toBe(isTold);
		expect(deadline.states).toEqual(['passed']);
	});

	it('that may be late speaks of discovery, refiling and rarer pauses; a timely one does not', () => {
		const rare = ['deadlines.discovery', 'deadlines.refile-one-year', 'deadlines.rare-pauses'];
		const late = onFacts(vermontTort, {}, '2026-05-11');
		const timely = onFacts(vermontTort, {}, '2026-05-10');
		expect(rare.map((because) => citesOf(late, because) !== null)).toEqual([true, true, true]);
		expect(rare.map((because) => citesOf(timely, because))).toEqual([null, null, null]);
	});

	it('over several days has one clock for each act', () => {
		const facts = { 'incident.when': 'span', 'incident.endDate': '2023-06-30' };
		const deadline = onFacts(vermontTort, facts);
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-05-10', '2026-06-30']);
		expect(citesOf(deadline, 'deadlines.each-act')).toEqual([
			'vsa-12-512',
			'powers-v-chouinard-1979'
		]);
	});
});

describe('abuse of a child', () => {
	const child = { 'person.under18': 'yes', 'person.birthDate': '2010-01-02' };

	it('by a sexual act has no time limit', () => {
		const facts = { ...child, claim: 'sexual-misconduct', 'harm.kinds': ['sexual-act'] };
		const deadline = onFacts(vermontTort, facts, '2060-01-01');
		expect(deadline).toMatchObject({ earliest: null, hasNoLimit: true, states: ['open'] });
		expect(citesOf(deadline, 'deadlines.childhood-sexual-abuse')).toEqual(['vsa-12-522']);
	});

	it('by grave violence may have no time limit, and is safe to the twenty-first birthday', () => {
		const facts = { ...child, 'harm.kinds': ['serious-injury'] };
		expect(onFacts(vermontTort, facts, '2060-01-01')).toMatchObject({
			earliest: '2031-01-02',
			latest: null,
			hasNoLimit: true,
			states: ['open', 'passed']
		});
	});

	it('is not what an adult suffers', () => {
		const facts = { claim: 'sexual-misconduct', 'harm.kinds': ['sexual-act'] };
		expect(onFacts(vermontTort, facts)).toMatchObject({
			latest: '2026-05-10',
			hasNoLimit: false
		});
	});
});

describe('a sheriff who answers for a deputy', () => {
	const deputy = { 'officer.agency': 'sheriff' };

	it('may be sued on the fourth anniversary and not the day after', () => {
		expect(lastDays(vermontTortSheriff, deputy)).toEqual(['2027-05-10', '2027-05-10']);
		expect(onFacts(vermontTortSheriff, deputy, '2027-05-10').states).toEqual(['open']);
		expect(onFacts(vermontTortSheriff, deputy, '2027-05-11').states).toEqual(['passed']);
	});

	it('has the four years of 12 V.S.A. § 516, which the deputy does not', () => {
		const deadline = onFacts(vermontTortSheriff, deputy);
		expect(citesOf(deadline, 'deadlines.four-years-sheriff')).toEqual(['vsa-12-516']);
		expect(citesOf(deadline, 'deadlines.deputy-is-shorter')).toEqual([
			'vsa-12-516',
			'vsa-12-512',
			'vsa-24-304'
		]);
		expect(lastDays(vermontTort, deputy)).toEqual(['2026-05-10', '2026-05-10']);
	});
});
