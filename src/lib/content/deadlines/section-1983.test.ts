import { describe, expect, it } from 'vitest';
import { citesOf, lastDays, onFacts } from './example-facts.ts';
import { section1983 } from './section-1983.ts';

describe('a § 1983 claim in Vermont', () => {
	it('is timely on the third anniversary and late the day after', () => {
		expect(onFacts(section1983, {}, '2026-05-10').states).toEqual(['open']);
		expect(onFacts(section1983, {}, '2026-05-11').states).toEqual(['passed']);
	});

	it('follows Powers v. Chouinard: 3 January 1976 ends on 3 January 1979', () => {
		const facts = { 'incident.date': '1976-01-03' };
		expect(lastDays(section1983, facts)).toEqual(['1979-01-03', '1979-01-03']);
		expect(onFacts(section1983, facts, '1979-01-04').states).toEqual(['passed']);
	});

	it('rests its three years on § 512, Owens v. Okure and the District of Vermont', () => {
		expect(citesOf(onFacts(section1983, {}), 'deadlines.three-years-1983')).toEqual([
			'vsa-12-512',
			'owens-v-okure',
			'wilson-v-garcia',
			'demarest-v-underhill-2022',
			'chinnici-v-bennington-2024',
			'powers-v-chouinard-1979'
		]);
	});

	it('from 29 February ends on 28 February', () => {
		expect(lastDays(section1983, { 'incident.date': '2024-02-29' })).toEqual([
			'2027-02-28',
			'2027-02-28'
		]);
	});
});

describe('a false arrest', () => {
	const arrest = { claim: 'arrest', claims: ['arrest'], 'custody.then': 'held-after-arrest' };

	it('is counted from the arrest, and at best from the day of being held by a court', () => {
		const facts = {
			...arrest,
			'custody.processOn': '2023-05-12',
			'custody.released': 'yes',
			'custody.releasedOn': '2023-05-12'
		};
		const deadline = onFacts(section1983, facts);
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-05-10', '2026-05-12']);
		expect(citesOf(deadline, 'deadlines.held-by-court')).toEqual(['wallace-v-kato']);
	});

	it('by continuous custody from the arrest, may run from release but never surely does', () => {
		const facts = {
			...arrest,
			'incident.date': '2016-01-14',
			'custody.processOn': '2016-01-15',
			'custody.released': 'yes',
			'custody.releasedOn': '2020-01-17'
		};
		const deadline = onFacts(section1983, facts, '2023-01-17');
		expect([deadline.earliest, deadline.latest]).toEqual(['2019-01-14', '2023-01-17']);
		expect(deadline.states).toEqual(['open', 'passed']);
		expect(citesOf(deadline, 'deadlines.jailed-until-release')).toEqual([
			'vsa-12-551',
			'chinnici-v-bennington-2024',
			'hardin-v-straub'
		]);
		expect(onFacts(section1983, facts, '2023-01-18').states).toEqual(['passed']);
	});

	it('has no latest day while the person is still held', () => {
		const facts = { ...arrest, 'custody.released': 'no', 'custody.now': 'yes' };
		expect(onFacts(section1983, facts)).toMatchObject({
			earliest: '2026-05-10',
			latest: null,
			hasNoLimit: false
		});
	});

	it('with an open criminal case is not paused', () => {
		const deadline = onFacts(section1983, { ...arrest, 'criminal.status': 'pending' });
		expect(citesOf(deadline, 'deadlines.pending-case-no-pause')).toEqual(['wallace-v-kato']);
		expect(deadline.earliest).toBe('2026-05-10');
	});

	it('by someone who went to jail only later is not helped by that', () => {
		const deadline = onFacts(section1983, { 'custody.now': 'yes' });
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-05-10', '2026-05-10']);
		expect(citesOf(deadline, 'deadlines.later-jail-no-help')).toEqual([
			'jadallah-v-fairfax-2018',
			'vsa-12-551'
		]);
	});
});

describe('a wrongful prosecution', () => {
	const prosecution = { claim: 'prosecution', claims: ['prosecution'] };

	it.each(['dismissed', 'acquitted', 'set-aside'])(
		'that ended favorably (%s) runs from that end',
		(status) => {
			const facts = {
				...prosecution,
				'criminal.status': status,
				'criminal.endedOn': '2024-08-01'
			};
			const deadline = onFacts(section1983, facts);
			expect([deadline.earliest, deadline.latest]).toEqual(['2027-08-01', '2027-08-01']);
			expect(citesOf(deadline, 'deadlines.favorable-end')).toEqual(['mcdonough-v-smith']);
		}
	);

	it.each(['pending', 'convicted', 'plea'])('still %s has no clock yet', (status) => {
		const facts = { ...prosecution, 'criminal.status': status };
		expect(onFacts(section1983, facts, '2040-01-01')).toMatchObject({
			earliest: null,
			latest: null,
			states: ['open']
		});
	});

	it('whose end has no known day is no earlier than the act', () => {
		const facts = { ...prosecution, 'criminal.status': 'dismissed' };
		expect(onFacts(section1983, facts)).toMatchObject({
			earliest: '2026-05-10',
			latest: null,
			missing: ['criminal.endedOn']
		});
	});
});

describe('a conviction the claim would contradict', () => {
	it('set aside, may start the clock only then; the safe count is from the act', () => {
		const facts = {
			'criminal.status': 'set-aside',
			'criminal.wouldContradict': 'yes',
			'criminal.endedOn': '2025-03-03'
		};
		const deadline = onFacts(section1983, facts);
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-05-10', '2028-03-03']);
		expect(citesOf(deadline, 'deadlines.conviction-set-aside')).toEqual(['heck-v-humphrey']);
	});

	it('that stands, leaves the latest day open', () => {
		const facts = { 'criminal.status': 'convicted', 'criminal.wouldContradict': 'yes' };
		expect(lastDays(section1983, facts)).toEqual(['2026-05-10', null]);
	});

	it('that the claim would not contradict changes nothing', () => {
		const facts = { 'criminal.status': 'convicted', 'criminal.wouldContradict': 'no' };
		expect(lastDays(section1983, facts)).toEqual(['2026-05-10', '2026-05-10']);
	});
});

describe('tolling borrowed from Vermont', () => {
	it('gives a child the full three years after the eighteenth birthday', () => {
		const facts = { 'person.under18': 'yes', 'person.birthDate': '2008-02-29' };
		const deadline = onFacts(section1983, facts, '2029-02-28');
		expect(deadline).toMatchObject({
			earliest: '2029-02-28',
			latest: '2029-02-28',
			states: ['open']
		});
		expect(citesOf(deadline, 'deadlines.child')).toEqual(['vsa-12-551', 'hardin-v-straub']);
		expect(onFacts(section1983, facts, '2029-03-01').states).toEqual(['passed']);
	});

	it('for incapacity moves only the kindest reading', () => {
		const ended = {
			'person.incapacity': 'yes',
			'person.incapacityNow': 'no',
			'person.incapacityEndedOn': '2024-06-01'
		};
		expect(lastDays(section1983, ended)).toEqual(['2026-05-10', '2027-06-01']);
		const later = { 'person.incapacity': 'no', 'person.incapacityNow': 'yes' };
		expect(lastDays(section1983, later)).toEqual(['2026-05-10', null]);
	});
});

describe('after a death', () => {
	const death = {
		'case.role': 'estate',
		'person.died': 'yes',
		'death.fromThis': 'yes',
		'death.discoveredOn': '2023-05-11',
		'death.homicide': 'no',
		'estate.lettersOn': '2023-09-01'
	};

	it('the safe day is two years from learning of the death', () => {
		const deadline = onFacts(section1983, death);
		expect([deadline.earliest, deadline.latest]).toEqual(['2025-05-11', '2025-09-01']);
		expect(citesOf(deadline, 'deadlines.death-two-years')).toEqual([
			'vsa-14-1492',
			'parent-v-beeman-1980'
		]);
	});

	it('from another cause, the estate has two years from letters', () => {
		const facts = { ...death, 'death.fromThis': 'no', 'estate.lettersOn': '2024-09-01' };
		const deadline = onFacts(section1983, facts);
		expect([deadline.earliest, deadline.latest]).toEqual(['2026-05-10', '2026-09-01']);
		expect(citesOf(deadline, 'deadlines.estate-two-years')).toEqual([
			'vsa-12-557',
			'vsa-14-1451',
			'vsa-14-1453',
			'leo-v-hillman-1995'
		]);
	});

	it('does not concern someone who answers for themselves', () => {
		expect(lastDays(section1983, { 'case.role': 'self' })).toEqual(['2026-05-10', '2026-05-10']);
	});
});
