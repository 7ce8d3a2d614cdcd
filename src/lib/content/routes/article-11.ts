import { all, always, any, is, yes } from '#lib/domain/conditions/condition.ts';
import type { Remedy, Requirement } from '#lib/domain/routes/route.ts';
import type { VermontReason } from '../copy/en/reasons/vermont.ts';
import { deadline, release, scope } from './vermont.ts';

const violation: Requirement<VermontReason> = {
	id: 'article-11',
	role: 'element',
	onFail: 'not-available',
	rows: [
		{
			when: is('article11', 'not-met'),
			then: 'not-met',
			because: 'article-11.does-not-reach',
			cites: ['vt-const-1-11', 'zullo-v-state-2019']
		},
		{
			when: is('article11', 'unsettled', 'disputed'),
			then: 'unsettled',
			because: 'article-11.reach-unsettled',
			cites: ['vt-const-1-11', 'zullo-v-state-2019']
		},
		{
			when: always,
			then: 'met',
			because: 'article-11.reaches',
			cites: ['vt-const-1-11', 'zullo-v-state-2019']
		}
	]
};

const breach: Requirement<VermontReason> = {
	id: 'violation',
	role: 'element',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('violation.vermont', 'not-met'),
			then: 'not-met',
			because: 'article-11.breach-not-shown',
			cites: ['zullo-v-state-2019']
		},
		{
			when: is('violation.vermont', 'disputed', 'unsettled'),
			then: 'disputed',
			because: 'article-11.breach-disputed',
			cites: ['zullo-v-state-2019']
		},
		{
			when: always,
			then: 'met',
			because: 'article-11.breach-shown',
			cites: ['zullo-v-state-2019']
		}
	]
};

const noOtherRemedy: Requirement<VermontReason> = {
	id: 'no-other-remedy',
	role: 'element',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('criminal.status', 'none'),
			then: 'met',
			because: 'article-11.never-charged',
			cites: ['zullo-v-state-2019']
		},
		{
			when: always,
			then: 'unsettled',
			because: 'article-11.charged',
			cites: ['zullo-v-state-2019', 'moore-v-bitca-2020']
		}
	]
};

/** Clearly established law or bad faith: either is enough (Zullo). */
const culpability: Requirement<VermontReason> = {
	id: 'clear-law-or-bad-faith',
	role: 'element',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('established.vermont', 'controlling'),
			then: 'met',
			because: 'article-11.law-clear',
			cites: ['zullo-v-state-2019', 'stevens-v-stearns-2003']
		},
		{
			when: yes('officer.badFaith'),
			then: 'met',
			because: 'article-11.bad-faith',
			cites: ['zullo-v-state-2019']
		},
		{
			when: yes('bias.words'),
			then: 'met',
			because: 'article-11.animus',
			cites: ['zullo-v-state-2019']
		},
		{
			when: is('established.vermont', 'arguable'),
			then: 'disputed',
			because: 'article-11.law-arguable',
			cites: ['zullo-v-state-2019', 'stevens-v-stearns-2003']
		},
		{
			when: is('established.vermont', 'possibly-obvious'),
			then: 'unsettled',
			because: 'article-11.possibly-obvious',
			cites: ['zullo-v-state-2019', 'stevens-v-stearns-2003']
		},
		{
			when: any(
				yes('bias.suspected'),
				all(is('claim', 'stop'), yes('stop.race-or-identity-mentioned')),
				is('claim', 'equal-treatment')
			),
			then: 'disputed',
			because: 'article-11.animus-suspected',
			cites: ['zullo-v-state-2019', 'moore-v-bitca-2020']
		},
		{
			when: always,
			then: 'not-met',
			because: 'article-11.law-not-clear',
			cites: ['zullo-v-state-2019', 'stevens-v-stearns-2003']
		}
	]
};

/** What every Article 11 damages claim must show, after Zullo, whoever is sued. */
export const article11Requirements: readonly Requirement<VermontReason>[] = [
	scope(['zullo-v-state-2019']),
	violation,
	breach,
	noOtherRemedy,
	culpability,
	release,
	deadline(['vsa-12-512', 'chinnici-v-bennington-2024'])
];

export const article11Damages: Remedy<VermontReason> = {
	because: 'article-11.damages',
	cites: ['zullo-v-state-2019', 'vsa-12-5601']
};
