import { all, always, any, is, not, yes } from '#lib/domain/conditions/condition.ts';
import type { Condition } from '#lib/domain/conditions/condition.ts';
import type { Alternative, DeadlineNote, DeadlineRule } from '#lib/domain/deadlines/rule.ts';
import { courtNotes, endedFavourably, notEndedFavourably } from './parts.ts';
import type { DeadlineReason } from './parts.ts';

const federalAgency = is(
	'officer.agency',
	'federal-border',
	'federal-ice',
	'federal-other',
	'task-force'
);

const presented = is('filed.kinds', 'federal-claim');
const twoYears = { years: 2 } as const;

const presentment = {
	because: 'deadlines.federal-claim-two-years',
	cites: ['usc-28-2401', 'usc-28-2675', 'cfr-32-750-36']
} as const;

const federalAccrual = {
	because: 'deadlines.federal-claim-accrual',
	cites: ['cfr-32-750-36', 'usc-28-2401']
} as const;

const noPause: DeadlineNote<DeadlineReason> = {
	when: always,
	because: 'deadlines.federal-no-pause',
	cites: ['usc-28-2401']
};

const eachAct: DeadlineNote<DeadlineReason> = {
	when: is('incident.when', 'span', 'ongoing'),
	because: 'deadlines.each-act',
	cites: ['usc-28-2401', 'cfr-32-750-36']
};

/** A wrongful prosecution by federal officers: the safe count is from the act, the kindest from the favourable end. */
function prosecutionEnd(when: Condition): readonly Alternative<DeadlineReason>[] {
	const cites = ['mcdonough-v-smith', 'cfr-32-750-36'];
	return [
		{
			when: all(when, endedFavourably),
			from: { fact: 'criminal.endedOn' },
			runs: twoYears,
			effect: 'lengthens',
			because: 'deadlines.federal-prosecution-end',
			cites
		},
		{
			when: all(when, notEndedFavourably),
			from: 'not-yet',
			runs: twoYears,
			effect: 'lengthens',
			because: 'deadlines.federal-prosecution-open',
			cites
		}
	];
}

/** The suit against the United States: first the agency within two years, then court within six months of denial. */
export const federalTortClaims: DeadlineRule<DeadlineReason> = {
	id: 'federal-tort-claims',
	forum: 'court',
	applies: federalAgency,
	clocks: [
		{
			when: all(presented, is('filed.federalAnswer', 'denied')),
			from: { fact: 'filed.federalDeniedOn' },
			accrual: {
				because: 'deadlines.federal-denial-mailed',
				cites: ['usc-28-2401', 'cfr-32-750-36']
			},
			runs: { months: 6 },
			limit: {
				because: 'deadlines.federal-suit-six-months',
				cites: ['usc-28-2401', 'cfr-32-750-36']
			}
		},
		{
			when: all(presented, is('filed.federalAnswer', 'waiting', 'no-answer-six-months')),
			from: 'not-yet',
			accrual: {
				because: 'deadlines.federal-no-answer',
				cites: ['usc-28-2675', 'cfr-32-750-36']
			},
			runs: { months: 6 },
			limit: {
				because: 'deadlines.federal-silence',
				cites: ['usc-28-2675', 'cfr-32-750-36']
			}
		},
		{ when: always, from: 'act', accrual: federalAccrual, runs: twoYears, limit: presentment }
	],
	alternatives: prosecutionEnd(all(not(presented), is('claim', 'prosecution'))),
	firstStep: {
		when: all(presented, not(is('claim', 'prosecution'))),
		runs: twoYears,
		doneOn: 'filed.federalClaimOn',
		because: 'deadlines.federal-claim-late',
		cites: ['usc-28-2401', 'usc-28-2675', 'cfr-32-750-36']
	},
	notes: [
		eachAct,
		noPause,
		...courtNotes.filter(({ because }) => because === 'deadlines.complaints-no-pause')
	]
};

/** The written claim that must reach the federal agency before any suit. */
export const federalAdministrativeClaim: DeadlineRule<DeadlineReason> = {
	id: 'federal-administrative-claim',
	forum: 'agency',
	applies: federalAgency,
	clocks: [
		{ when: always, from: 'act', accrual: federalAccrual, runs: twoYears, limit: presentment }
	],
	alternatives: prosecutionEnd(is('claims', 'prosecution')),
	notes: [eachAct, noPause]
};

/** First contact with the Vermont Human Rights Commission about discrimination. */
export const humanRightsCommission: DeadlineRule<DeadlineReason> = {
	id: 'human-rights-commission',
	forum: 'agency',
	applies: any(yes('bias.suspected'), is('claims', 'equal-treatment')),
	clocks: [
		{
			when: always,
			from: 'act',
			accrual: { because: 'deadlines.hrc-from-last', cites: ['page-hrc-jurisdiction'] },
			runs: { years: 1 },
			limit: { because: 'deadlines.hrc-one-year', cites: ['page-hrc-jurisdiction'] }
		}
	],
	alternatives: [],
	notes: []
};
