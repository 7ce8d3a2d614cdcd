import { describe, expect, it } from 'vitest';
import { citesOf, lastDays, onFacts } from './example-facts.ts';
import { article11, publicAccommodations, s254 } from './vermont-rights.ts';

describe('an Article 11 claim', () => {
	it('uses three years as the safe figure, and says that no ruling fixes it', () => {
		const deadline = onFacts(article11, {});
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-05-10', '2026-05-10']);
		expect(citesOf(deadline, 'deadlines.article-11-safe')).toEqual([
			'vsa-12-512',
			'chinnici-v-bennington-2024'
		]);
		expect(citesOf(deadline, 'deadlines.article-11-unsettled')).toEqual([
			'chinnici-v-bennington-2024'
		]);
	});

	it('of a child moves only the kindest reading', () => {
		const child = { 'person.under18': 'yes', 'person.birthDate': '2010-01-02' };
		expect(lastDays(article11, child)).toEqual(['2026-05-10', '2031-01-02']);
	});
});

describe('discrimination in a public accommodation', () => {
	it('that hurt the person has three years', () => {
		const deadline = onFacts(publicAccommodations, { 'harm.kinds': ['emotional'] });
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-05-10', '2026-05-10']);
		expect(citesOf(deadline, 'deadlines.discrimination-three')).toEqual([
			'vsa-12-512',
			'brown-v-castleton-2009'
		]);
	});

	it.each([[['emotional', 'money']], [['property']]])('that did %j may have six', (kinds) => {
		const deadline = onFacts(publicAccommodations, { 'harm.kinds': kinds });
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-05-10', '2029-05-10']);
		expect(citesOf(deadline, 'deadlines.discrimination-six')).toEqual([
			'vsa-12-511',
			'ernst-v-kauffman-2014'
		]);
	});
});

describe('S.254 as introduced', () => {
	it("is given Vermont's ordinary three years only by assumption", () => {
		const deadline = onFacts(s254, { 'assume.s254-limitation': 'vermont-three-years' });
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-05-10', '2026-05-10']);
		expect(citesOf(deadline, 'deadlines.s254-assumed')).toEqual([
			's254-2022-as-introduced',
			'vsa-12-512'
		]);
	});

	it('has no known day when its limit is left unknown', () => {
		const deadline = onFacts(s254, { 'assume.s254-limitation': 'none-stated' });
		expect(deadline).toMatchObject({
			earliest: null,
			latest: null,
			hasNoLimit: false,
			states: ['open', 'passed']
		});
		expect(citesOf(deadline, 'deadlines.s254-unknown')).toEqual(['s254-2022-as-introduced']);
	});
});
