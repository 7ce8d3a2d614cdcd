import { all, always, any, is, yes } from '#lib/domain/conditions/condition.ts';
import type { DeadlineRule } from '#lib/domain/deadlines/rule.ts';
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

/** A damages claim under Article 11: no ruling fixes the period, so three years is the safe figure. */
export const article11: DeadlineRule<DeadlineReason> = {
	id: 'article-11',
	forum: 'court',
	applies: always,
	clocks: [
		estateClock,
		{
			when: always,
			...actClock,
			runs,
			limit: {
				because: 'deadlines.article-11-safe',
				cites: ['vsa-12-512', 'chinnici-v-bennington-2024']
			}
		}
	],
	minority: { reading: 'arguable', ...childhood },
	alternatives: [...prosecutionEnd(runs), ...pauses(runs), ...afterDeath(runs)],
	notes: [
		{
			when: always,
			because: 'deadlines.article-11-unsettled',
			cites: ['chinnici-v-bennington-2024']
		},
		...vermontNotes
	]
};

/** Discrimination in public accommodations: the period follows the nature of the harm. */
export const publicAccommodations: DeadlineRule<DeadlineReason> = {
	id: 'public-accommodations',
	forum: 'court',
	applies: any(yes('bias.suspected'), is('claim', 'equal-treatment')),
	clocks: [
		estateClock,
		{
			when: always,
			...actClock,
			runs,
			limit: {
				because: 'deadlines.discrimination-three',
				cites: ['vsa-12-512', 'brown-v-castleton-2009']
			}
		}
	],
	minority: { reading: 'settled', ...childhood },
	alternatives: [
		{
			when: all(isAlive, is('harm.kinds', 'money', 'legal-costs', 'property')),
			from: 'accrual',
			runs: { years: 6 },
			effect: 'lengthens',
			because: 'deadlines.discrimination-six',
			cites: ['vsa-12-511', 'ernst-v-kauffman-2014']
		},
		...pauses(runs),
		...afterDeath(runs)
	],
	notes: vermontNotes
};

/** S.254 as introduced (2022), not the law: its limit is not known; an assumption stands in. */
export const s254: DeadlineRule<DeadlineReason> = {
	id: 's254',
	forum: 'court',
	applies: always,
	clocks: [
		{
			when: is('assume.s254-limitation', 'none-stated'),
			...actClock,
			runs: 'unknown',
			limit: { because: 'deadlines.s254-unknown', cites: ['s254-2022-as-introduced'] }
		},
		estateClock,
		{
			when: always,
			...actClock,
			runs,
			limit: {
				because: 'deadlines.s254-assumed',
				cites: ['s254-2022-as-introduced', 'vsa-12-512']
			}
		}
	],
	minority: { reading: 'settled', ...childhood },
	alternatives: [...prosecutionEnd(runs), childhoodAbuse, ...pauses(runs), ...afterDeath(runs)],
	notes: vermontNotes
};
