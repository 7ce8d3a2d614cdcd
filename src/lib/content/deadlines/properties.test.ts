import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, dayOf, isoOf } from '#lib/domain/deadlines/calendar.ts';
import type { Deadline } from '#lib/domain/deadlines/deadline.ts';
import { reckon } from '#lib/domain/deadlines/reckon.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import { claimIds } from '../claims/codebook.ts';
import { deadlineRules } from './index.ts';

const days = fc.integer({ min: dayOf('1995-01-01'), max: dayOf('2030-12-31') });
const ternary = fc.constantFrom('yes', 'no');

function iso(day: number): string {
	const text = isoOf(day);
	if (text === null) throw new Error(`no day: ${day}`);
	return text;
}

/** Days, in their order of events, from the birth of the person to the last event of the case. */
const timelines = fc
	.tuple(
		days,
		fc.integer({ min: 1, max: 9000 }),
		fc.array(fc.nat(400), { minLength: 8, maxLength: 8 })
	)
	.map(([act, age, gaps]) => {
		const birth = act - age;
		const later = gaps.map((_, i) => act + gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0));
		return { act, birth, later };
	});

/** Everything known, and nothing that contradicts anything else. */
const wholeCases: fc.Arbitrary<FactRecord> = timelines.chain(({ act, birth, later }) => {
	const dated = (index: number) => fc.constant(iso(later[index] ?? act));
	const isMinor = addPeriod(birth, { years: 18 }) > act;
	return fc.record({
		'case.role': fc.constantFrom('self', 'helper', 'lawyer'),
		'person.died': fc.constant('no'),
		'person.birthDate': fc.constant(iso(birth)),
		'person.under18': fc.constant(isMinor ? 'yes' : 'no'),
		'person.incapacity': ternary,
		'person.incapacityNow': ternary,
		'person.incapacityEndedOn': dated(3),
		'death.fromThis': ternary,
		'death.discoveredOn': dated(2),
		'death.homicide': fc.constantFrom('no', 'charge', 'murder'),
		'estate.lettersOn': dated(4),
		'incident.when': fc.constantFrom('day', 'span', 'ongoing'),
		'incident.date': fc.constant(iso(act)),
		'incident.endDate': dated(0),
		'custody.then': fc.constantFrom('free', 'held-after-arrest', 'pretrial', 'sentenced'),
		'custody.released': ternary,
		'custody.releasedOn': dated(5),
		'custody.processOn': dated(1),
		'criminal.status': fc.constantFrom('none', 'pending', 'acquitted', 'convicted', 'set-aside'),
		'criminal.wouldContradict': ternary,
		'criminal.endedOn': dated(6),
		claim: fc.constantFrom(...claimIds),
		claims: fc.subarray([...claimIds], { minLength: 1 }),
		'harm.kinds': fc.subarray([
			'pain',
			'serious-injury',
			'sexual-act',
			'jailed',
			'money',
			'property'
		]),
		'officer.agency': fc.constantFrom('municipal', 'sheriff', 'federal-border'),
		'filed.kinds': fc.subarray(['federal-claim', 'agency-complaint']),
		'filed.federalClaimOn': dated(5),
		'filed.federalAnswer': fc.constantFrom('denied', 'waiting', 'no-answer-six-months'),
		'filed.federalDeniedOn': dated(7),
		'assume.s254-limitation': fc.constantFrom('vermont-three-years', 'none-stated')
	});
});

const deaths: fc.Arbitrary<FactRecord> = wholeCases.map((facts) => ({
	...facts,
	'case.role': 'estate',
	'person.died': 'yes'
}));

const cases = fc.oneof(wholeCases, deaths);

/** The same case with some facts not told, or dates told only to the month or year. */
function blurred(facts: FactRecord): fc.Arbitrary<FactRecord> {
	const names = Object.keys(facts);
	const blur = fc.constantFrom('keep', 'keep', 'drop', 'unknown', 'month', 'year');
	return fc.array(blur, { minLength: names.length, maxLength: names.length }).map((blurs) =>
		Object.fromEntries(
			names.flatMap((name, i) => {
				const value = facts[name] ?? 'unknown';
				const how = blurs[i];
				const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
				if (how === 'drop') return [];
				if (how === 'unknown') return [[name, 'unknown']];
				if (how === 'month' && isDay) return [[name, value.slice(0, 7)]];
				return [[name, how === 'year' && isDay ? value.slice(0, 4) : value]];
			})
		)
	);
}

function least({ earliest, states }: Deadline): number {
	if (earliest !== null) return dayOf(earliest);
	return states.includes('passed') ? -Infinity : Infinity;
}

function kindest({ latest }: Deadline): number {
	return latest === null ? Infinity : dayOf(latest);
}

describe.each(deadlineRules)('the clock $id', (rule) => {
	it('with more knowledge only narrows', () => {
		fc.assert(
			fc.property(
				cases.chain((facts) => fc.tuple(fc.constant(facts), blurred(facts))),
				days,
				([facts, vague], today) => {
					const known = reckon(rule, facts, iso(today));
					const guess = reckon(rule, vague, iso(today));
					expect(least(guess)).toBeLessThanOrEqual(least(known));
					expect(kindest(guess)).toBeGreaterThanOrEqual(kindest(known));
					expect(guess.states).toEqual(expect.arrayContaining([...known.states]));
				}
			),
			{ numRuns: 300 }
		);
	});

	it('is never helped by filing later', () => {
		fc.assert(
			fc.property(cases.chain(blurred), days, fc.nat(2000), (facts, today, wait) => {
				const now = reckon(rule, facts, iso(today));
				const then = reckon(rule, facts, iso(today + wait));
				expect([then.earliest, then.latest]).toEqual([now.earliest, now.latest]);
				if (!now.states.includes('open')) expect(then.states).toEqual(['passed']);
				if (now.states.includes('passed')) expect(then.states).toContain('passed');
			}),
			{ numRuns: 200 }
		);
	});

	it('has an earliest day no later than its latest, a state, and a cited reason for each step', () => {
		fc.assert(
			fc.property(cases.chain(blurred), days, (facts, today) => {
				const deadline = reckon(rule, facts, iso(today));
				expect(least(deadline)).toBeLessThanOrEqual(kindest(deadline));
				expect(deadline.states.length).toBeGreaterThan(0);
				expect(deadline.steps.length).toBeGreaterThan(1);
				for (const { cites } of [...deadline.steps, ...deadline.doubts]) {
					expect(cites.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('leaves nothing missing once everything is told', () => {
		fc.assert(
			fc.property(wholeCases, days, (facts, today) => {
				expect(reckon(rule, facts, iso(today)).missing).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});
});
