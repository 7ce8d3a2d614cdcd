import { all, always, is, yes } from '#lib/domain/conditions/condition.ts';
import type { Clock, DeadlineRule, Length } from '#lib/domain/deadlines/rule.ts';
import { estateClock, hasDied, threeYears, vermontNotes } from './parts.ts';
import type { DeadlineReason } from './parts.ts';

const fromDiscovery = {
	from: { fact: 'death.discoveredOn' },
	accrual: { because: 'deadlines.from-discovery-of-death', cites: ['vsa-14-1492'] }
} as const satisfies Partial<Clock<DeadlineReason>>;

const sevenYears: Length = { years: 7 };

/** The claim for the death itself: 14 V.S.A. § 1492. */
export const wrongfulDeath: DeadlineRule<DeadlineReason> = {
	id: 'wrongful-death',
	forum: 'court',
	applies: all(hasDied, yes('death.fromThis')),
	clocks: [
		{
			when: is('death.homicide', 'murder'),
			...fromDiscovery,
			runs: sevenYears,
			limit: { because: 'deadlines.seven-years-murder', cites: ['vsa-14-1492'] }
		},
		{
			when: is('death.homicide', 'charge'),
			...fromDiscovery,
			runs: sevenYears,
			limit: { because: 'deadlines.seven-years-homicide', cites: ['vsa-14-1492'] }
		},
		{
			when: always,
			...fromDiscovery,
			runs: { years: 2 },
			limit: { because: 'deadlines.two-years-death', cites: ['vsa-14-1492'] }
		}
	],
	alternatives: [
		{
			when: is('death.homicide', 'charge'),
			from: 'not-yet',
			runs: { years: 2 },
			effect: 'lengthens',
			because: 'deadlines.after-homicide-judgment',
			cites: ['vsa-14-1492']
		}
	],
	notes: [
		{ when: always, because: 'deadlines.count-from-death', cites: ['leo-v-hillman-1995'] },
		{
			when: always,
			because: 'deadlines.death-tolling-unknown',
			cites: ['vsa-12-464', 'pike-v-chucks-willoughby-pub-2006', 'leo-v-hillman-1995']
		},
		...vermontNotes
	]
};

/** The estate's claim for what the person suffered before death: 12 V.S.A. § 557, 14 V.S.A. §§ 1451–1453. */
export const survival: DeadlineRule<DeadlineReason> = {
	id: 'survival',
	forum: 'court',
	applies: hasDied,
	clocks: [{ ...estateClock, when: always }],
	alternatives: [],
	firstStep: {
		when: always,
		runs: threeYears,
		doneOn: 'death.discoveredOn',
		isUpperBound: true,
		because: 'deadlines.estate-death-in-time',
		cites: ['vsa-12-557']
	},
	notes: vermontNotes
};
