import { describe, expect, it } from 'vitest';
import { survival, wrongfulDeath } from './death.ts';
import { citesOf, lastDays, onFacts } from './example-facts.ts';

const death = {
	'case.role': 'estate',
	'person.died': 'yes',
	'death.fromThis': 'yes',
	'death.discoveredOn': '2024-01-15',
	'death.homicide': 'no'
};

describe('a claim for the death itself', () => {
	it('must be filed within two years of learning of the death', () => {
		expect(lastDays(wrongfulDeath, death)).toEqual(['2026-01-15', '2026-01-15']);
		expect(onFacts(wrongfulDeath, death, '2026-01-15').states).toEqual(['open']);
		expect(onFacts(wrongfulDeath, death, '2026-01-16').states).toEqual(['passed']);
		expect(citesOf(onFacts(wrongfulDeath, death), 'deadlines.two-years-death')).toEqual([
			'vsa-14-1492'
		]);
	});

	it('that was murder has seven years', () => {
		const facts = { ...death, 'death.homicide': 'murder' };
		expect(lastDays(wrongfulDeath, facts)).toEqual(['2031-01-15', '2031-01-15']);
	});

	it('for which a homicide was charged has at least seven', () => {
		const facts = { ...death, 'death.homicide': 'charge' };
		expect(lastDays(wrongfulDeath, facts)).toEqual(['2031-01-15', null]);
	});

	it('of unknown kind has two at least', () => {
		const facts = { ...death, 'death.homicide': 'unknown' };
		expect(lastDays(wrongfulDeath, facts)).toEqual(['2026-01-15', null]);
	});

	it('learned of on an unknown day is no earlier than the act', () => {
		const facts = { ...death, 'death.discoveredOn': 'unknown' };
		expect(lastDays(wrongfulDeath, facts)).toEqual(['2025-05-10', null]);
	});

	it('is not put off by childhood or jail', () => {
		const facts = {
			...death,
			'person.under18': 'yes',
			'custody.then': 'sentenced',
			'custody.released': 'no'
		};
		const deadline = onFacts(wrongfulDeath, facts);
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-01-15', '2026-01-15']);
		expect(citesOf(deadline, 'deadlines.death-tolling-unknown')).toEqual([
			'vsa-12-464',
			'pike-v-chucks-willoughby-pub-2006',
			'leo-v-hillman-1995'
		]);
	});
});

describe("the estate's claim for what the person suffered", () => {
	it('has two years from letters when the person died in time', () => {
		const facts = { ...death, 'estate.lettersOn': '2024-03-01' };
		const deadline = onFacts(survival, facts);
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-03-01', '2026-03-01']);
		expect(citesOf(deadline, 'deadlines.estate-two-years')).toEqual([
			'vsa-12-557',
			'vsa-14-1451',
			'vsa-14-1453',
			'leo-v-hillman-1995'
		]);
	});

	it('may be lost when the death was learned of after the ordinary limit', () => {
		const facts = {
			...death,
			'death.discoveredOn': '2026-09-01',
			'estate.lettersOn': '2026-10-01'
		};
		expect(onFacts(survival, facts)).toMatchObject({
			earliest: '2026-05-10',
			latest: '2028-10-01',
			states: ['open', 'passed']
		});
	});

	it('without letters has no latest day', () => {
		expect(lastDays(survival, { ...death, 'estate.lettersOn': 'unknown' })).toEqual([
			'2025-05-10',
			null
		]);
	});
});
