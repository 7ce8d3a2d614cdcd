import { all, always, any, is, no, not, yes } from '#lib/domain/conditions/condition.ts';
import type { Alternative, Clock, DeadlineNote, Length } from '#lib/domain/deadlines/rule.ts';
import type { deadlineReasons } from '../copy/en/reasons/deadlines.ts';

export type DeadlineReason = keyof typeof deadlineReasons;

export const threeYears = { years: 3 } as const;

/** The person this is about has died. Someone answering for themselves has not. */
export const hasDied = all(
	not(is('case.role', 'self')),
	any(yes('person.died'), is('case.role', 'estate'))
);

/** Nothing that would lengthen a living person's time helps an estate. */
export const isAlive = not(hasDied);

export const endedFavourably = is('criminal.status', 'dismissed', 'acquitted', 'set-aside');

export const notEndedFavourably = is('criminal.status', 'pending', 'convicted', 'plea');

/** Locked up when the claim arose, or from the arrest itself. */
const wasHeld = any(
	is('custody.then', 'held-after-arrest', 'pretrial', 'sentenced'),
	all(is('claims', 'arrest'), is('harm.kinds', 'jailed'))
);

export const actClock = {
	from: 'act',
	accrual: { because: 'deadlines.from-the-day', cites: ['vsa-12-512', 'powers-v-chouinard-1979'] }
} as const satisfies Partial<Clock<DeadlineReason>>;

/** 12 V.S.A. § 551(a): a child's full time runs from the eighteenth birthday. */
export const childhood = {
	when: isAlive,
	because: 'deadlines.child',
	cites: ['vsa-12-551']
} as const;

/** 12 V.S.A. § 551(a) and (b) for imprisonment and incapacity: readings to hope for, not to rely on. */
export function pauses(
	runs: Length,
	...alsoCites: readonly string[]
): Alternative<DeadlineReason>[] {
	const jail = ['vsa-12-551', 'chinnici-v-bennington-2024', ...alsoCites];
	const capacity = [
		'vsa-12-551',
		'goode-v-state-1988',
		'fila-v-spruce-mountain-inn-2005',
		...alsoCites
	];
	return [
		{
			when: all(isAlive, wasHeld, not(no('custody.released'))),
			from: { fact: 'custody.releasedOn' },
			runs,
			effect: 'lengthens',
			because: 'deadlines.jailed-until-release',
			cites: jail
		},
		{
			when: all(isAlive, wasHeld, no('custody.released')),
			from: 'not-yet',
			runs,
			effect: 'lengthens',
			because: 'deadlines.still-jailed',
			cites: jail
		},
		{
			when: all(isAlive, yes('person.incapacity'), not(yes('person.incapacityNow'))),
			from: { fact: 'person.incapacityEndedOn' },
			runs,
			effect: 'lengthens',
			because: 'deadlines.lacked-capacity',
			cites: capacity
		},
		{
			when: all(isAlive, yes('person.incapacityNow')),
			from: 'not-yet',
			runs,
			effect: 'lengthens',
			because: 'deadlines.lacks-capacity',
			cites: capacity
		}
	];
}

/** A wrongful prosecution under Vermont law: it may accrue only at the favourable end, but no ruling was found. */
export function prosecutionEnd(runs: Length): readonly Alternative<DeadlineReason>[] {
	const cites = ['mcdonough-v-smith', 'bentley-v-northshore-1996'];
	return [
		{
			when: all(isAlive, is('claim', 'prosecution'), endedFavourably),
			from: { fact: 'criminal.endedOn' },
			runs,
			effect: 'lengthens',
			because: 'deadlines.vermont-prosecution-end',
			cites
		},
		{
			when: all(isAlive, is('claim', 'prosecution'), notEndedFavourably),
			from: 'not-yet',
			runs,
			effect: 'lengthens',
			because: 'deadlines.vermont-prosecution-open',
			cites
		}
	];
}

/** After a death the ordinary limit stops, and the estate has its own two years: 12 V.S.A. § 557(a). */
export const estateClock: Clock<DeadlineReason> = {
	when: hasDied,
	from: { fact: 'estate.lettersOn' },
	accrual: { because: 'deadlines.from-letters', cites: ['vsa-12-557'] },
	runs: { years: 2 },
	limit: {
		because: 'deadlines.estate-two-years',
		cites: ['vsa-12-557', 'vsa-14-1451', 'vsa-14-1453', 'leo-v-hillman-1995']
	}
};

/** The safer days after a death: the ordinary limit, and the shorter one for the death itself. */
export function afterDeath(ordinary: Length): readonly Alternative<DeadlineReason>[] {
	return [
		{
			when: hasDied,
			from: 'act',
			runs: ordinary,
			effect: 'shortens',
			because: 'deadlines.estate-ordinary-limit',
			cites: ['vsa-12-557']
		},
		{
			when: all(hasDied, yes('death.fromThis')),
			from: { fact: 'death.discoveredOn' },
			runs: { years: 2 },
			effect: 'shortens',
			because: 'deadlines.death-two-years',
			cites: ['vsa-14-1492', 'parent-v-beeman-1980']
		}
	];
}

/** 12 V.S.A. § 522 where the facts told make it possible but not certain. */
export const childhoodAbuse: Alternative<DeadlineReason> = {
	when: all(
		yes('person.minor'),
		any(
			is('claim', 'sexual-misconduct'),
			is('harm.kinds', 'sexual-act'),
			all(
				is('claim', 'force', 'custody-conditions', 'failure-to-intervene'),
				is('harm.kinds', 'serious-injury')
			)
		)
	),
	from: 'accrual',
	runs: 'no-limit',
	effect: 'lengthens',
	because: 'deadlines.childhood-abuse-possible',
	cites: ['vsa-12-522']
};

/** Warnings for every clock that runs to a lawsuit in court. */
export const courtNotes: readonly DeadlineNote<DeadlineReason>[] = [
	{
		when: is('incident.when', 'span', 'ongoing'),
		because: 'deadlines.each-act',
		cites: ['vsa-12-512', 'powers-v-chouinard-1979']
	},
	{
		when: all(yes('custody.now'), is('custody.then', 'free')),
		because: 'deadlines.later-jail-no-help',
		cites: ['jadallah-v-fairfax-2018', 'vsa-12-551']
	},
	{
		when: is('criminal.status', 'pending'),
		because: 'deadlines.pending-case-no-pause',
		cites: ['wallace-v-kato']
	},
	{
		when: is(
			'filed.kinds',
			'human-rights-commission',
			'criminal-justice-council',
			'agency-complaint'
		),
		because: 'deadlines.complaints-no-pause',
		cites: ['vsa-9-4554', 'vsa-9-4506']
	},
	{
		when: always,
		because: 'deadlines.name-officer-in-time',
		cites: ['bashara-v-corliss-1993']
	},
	{
		when: always,
		onlyIfLate: true,
		because: 'deadlines.discovery',
		cites: ['vsa-12-512', 'gettis-v-green-mountain-2005', 'warren-v-altieri-2003']
	},
	{
		when: always,
		onlyIfLate: true,
		because: 'deadlines.refile-one-year',
		cites: ['vsa-12-558', 'leno-v-meunier-1965']
	},
	{
		when: always,
		onlyIfLate: true,
		because: 'deadlines.rare-pauses',
		cites: ['vsa-12-552', 'vsa-12-553', 'vsa-12-555']
	},
	{
		when: always,
		endingWithin: ['2020-03-01', '2021-06-30'],
		because: 'deadlines.covid-pause',
		cites: ['vt-act-95-2020']
	}
];

/** Warnings for suits under Vermont law. */
export const vermontNotes: readonly DeadlineNote<DeadlineReason>[] = [
	...courtNotes,
	{
		when: always,
		because: 'deadlines.serve-in-time',
		cites: ['vsa-12-466', 'weisburgh-v-mcclure-newspapers-1979', 'cuocci-v-goetting-1993']
	},
	{
		when: is('officer.agency', 'municipal', 'constable'),
		because: 'deadlines.notice-charters',
		cites: ['vsa-19-987', 'vsa-24-901a']
	}
];
