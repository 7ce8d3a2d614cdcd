import { all, always, any, is, no, not, yes } from '#lib/domain/conditions/condition.ts';
import type { DeadlineRule } from '#lib/domain/deadlines/rule.ts';
import {
	afterDeath,
	childhood,
	courtNotes,
	endedFavourably,
	estateClock,
	isAlive,
	notEndedFavourably,
	pauses,
	threeYears
} from './parts.ts';
import type { DeadlineReason } from './parts.ts';

const runs = threeYears;

const limit = {
	because: 'deadlines.three-years-1983',
	cites: [
		'vsa-12-512',
		'owens-v-okure',
		'wilson-v-garcia',
		'demarest-v-underhill-2022',
		'chinnici-v-bennington-2024',
		'powers-v-chouinard-1979'
	]
} as const;

const heldOnArrest = all(
	isAlive,
	is('claim', 'arrest'),
	any(is('custody.then', 'held-after-arrest', 'pretrial', 'sentenced'), is('harm.kinds', 'jailed'))
);

const heldByCourt = {
	runs,
	effect: 'lengthens',
	because: 'deadlines.held-by-court',
	cites: ['wallace-v-kato']
} as const;

/** 42 U.S.C. § 1983 in Vermont: the period and tolling are borrowed, accrual is federal. */
export const section1983: DeadlineRule<DeadlineReason> = {
	id: 'section-1983',
	forum: 'court',
	applies: always,
	clocks: [
		estateClock,
		{
			when: all(is('claim', 'prosecution'), endedFavourably),
			from: { fact: 'criminal.endedOn' },
			accrual: { because: 'deadlines.favorable-end', cites: ['mcdonough-v-smith'] },
			runs,
			limit
		},
		{
			when: all(is('claim', 'prosecution'), notEndedFavourably),
			from: 'not-yet',
			accrual: {
				because: 'deadlines.prosecution-not-ended',
				cites: ['mcdonough-v-smith', 'heck-v-humphrey']
			},
			runs,
			limit
		},
		{
			when: always,
			from: 'act',
			accrual: {
				because: 'deadlines.federal-accrual',
				cites: ['warren-v-altieri-2003', 'wallace-v-kato']
			},
			runs,
			limit
		}
	],
	minority: {
		reading: 'settled',
		...childhood,
		cites: [...childhood.cites, 'hardin-v-straub']
	},
	alternatives: [
		{
			when: all(heldOnArrest, not(no('custody.released'))),
			from: { firstOf: ['custody.processOn', 'custody.releasedOn'] },
			...heldByCourt
		},
		{
			when: all(heldOnArrest, no('custody.released')),
			from: { fact: 'custody.processOn' },
			...heldByCourt
		},
		{
			when: all(
				isAlive,
				not(is('claim', 'prosecution')),
				is('criminal.status', 'set-aside'),
				not(no('criminal.wouldContradict'))
			),
			from: { fact: 'criminal.endedOn' },
			runs,
			effect: 'lengthens',
			because: 'deadlines.conviction-set-aside',
			cites: ['heck-v-humphrey']
		},
		{
			when: all(
				isAlive,
				not(is('claim', 'prosecution')),
				is('criminal.status', 'convicted', 'plea'),
				yes('criminal.wouldContradict')
			),
			from: 'not-yet',
			runs,
			effect: 'lengthens',
			because: 'deadlines.conviction-stands',
			cites: ['heck-v-humphrey']
		},
		...pauses(runs, 'hardin-v-straub'),
		...afterDeath(runs)
	],
	notes: courtNotes
};
