import { all, always, is, not, yes } from '#lib/domain/conditions/condition.ts';
import type { Alternative, Clock, DeadlineRule } from '#lib/domain/deadlines/rule.ts';
import {
	actClock,
	afterDeath,
	childhood,
	childhoodAbuse,
	estateClock,
	isAlive,
	pauses,
	prosecutionEnd,
	threeYears,
	vermontNotes
} from './parts.ts';
import type { DeadlineReason } from './parts.ts';

const runs = threeYears;

const namedTorts = ['force', 'body-search', 'sexual-misconduct', 'stop', 'arrest'];

const childSexualAbuse: Clock<DeadlineReason> = {
	when: all(yes('person.minor'), is('claim', 'sexual-misconduct'), is('harm.kinds', 'sexual-act')),
	...actClock,
	runs: 'no-limit',
	limit: { because: 'deadlines.childhood-sexual-abuse', cites: ['vsa-12-522'] }
};

const onlyMoney: Alternative<DeadlineReason> = {
	when: all(
		isAlive,
		not(is('claim', ...namedTorts)),
		is('harm.kinds', 'money', 'legal-costs'),
		not(
			is(
				'harm.kinds',
				'pain',
				'visible-injury',
				'serious-injury',
				'emotional',
				'sexual-act',
				'jailed',
				'property'
			)
		)
	),
	from: 'accrual',
	runs: { years: 6 },
	effect: 'lengthens',
	because: 'deadlines.six-years-economic',
	cites: ['vsa-12-511', 'bentley-v-northshore-1996']
};

/** An ordinary Vermont tort against an officer, a town or the State: 12 V.S.A. §§ 511, 512. */
export const vermontTort: DeadlineRule<DeadlineReason> = {
	id: 'vermont-tort',
	forum: 'court',
	applies: always,
	clocks: [
		estateClock,
		childSexualAbuse,
		{
			when: is('claim', 'force', 'body-search', 'sexual-misconduct'),
			...actClock,
			runs,
			limit: {
				because: 'deadlines.three-years-assault',
				cites: ['vsa-12-512', 'powers-v-chouinard-1979']
			}
		},
		{
			when: is('claim', 'stop', 'arrest'),
			...actClock,
			runs,
			limit: {
				because: 'deadlines.three-years-imprisonment',
				cites: ['vsa-12-512', 'powers-v-chouinard-1979']
			}
		},
		{
			when: is('claim', 'property'),
			...actClock,
			runs,
			limit: {
				because: 'deadlines.three-years-property',
				cites: ['vsa-12-512', 'powers-v-chouinard-1979']
			}
		},
		{
			when: always,
			...actClock,
			runs,
			limit: {
				because: 'deadlines.three-years-person',
				cites: ['vsa-12-512', 'gettis-v-green-mountain-2005', 'powers-v-chouinard-1979']
			}
		}
	],
	minority: { reading: 'settled', ...childhood },
	alternatives: [
		...prosecutionEnd(runs),
		onlyMoney,
		childhoodAbuse,
		...pauses(runs),
		...afterDeath(runs)
	],
	notes: vermontNotes
};

const fourYears = { years: 4 } as const;

/** An action against a sheriff for a deputy's misconduct or negligence: 12 V.S.A. § 516. */
export const vermontTortSheriff: DeadlineRule<DeadlineReason> = {
	id: 'vermont-tort-sheriff',
	forum: 'court',
	applies: is('officer.agency', 'sheriff'),
	clocks: [
		estateClock,
		childSexualAbuse,
		{
			when: always,
			...actClock,
			runs: fourYears,
			limit: { because: 'deadlines.four-years-sheriff', cites: ['vsa-12-516'] }
		}
	],
	minority: { reading: 'settled', ...childhood },
	alternatives: [
		...prosecutionEnd(fourYears),
		childhoodAbuse,
		...pauses(fourYears),
		...afterDeath(fourYears)
	],
	notes: [
		...vermontNotes,
		{
			when: always,
			because: 'deadlines.deputy-is-shorter',
			cites: ['vsa-12-516', 'vsa-12-512', 'vsa-24-304']
		}
	]
};
