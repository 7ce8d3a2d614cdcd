import { always, is } from '#lib/domain/conditions/condition.ts';
import type { Requirement, Route } from '#lib/domain/routes/route.ts';
import type { VermontReason } from '../copy/en/reasons/vermont.ts';
import { deadline, place, release, scope, violation, willful } from './vermont.ts';

const sheriff: Requirement<VermontReason> = {
	id: 'sheriff',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: is('officer.agency', 'sheriff'),
			then: 'unsettled',
			because: 'vermont-tort.sheriff-or-state',
			cites: ['vsa-24-304', 'vsa-24-309', 'vsa-3-1101', 'vsa-12-5602']
		},
		{
			when: always,
			then: 'not-met',
			because: 'vermont-tort.not-sheriff',
			cites: ['vsa-24-304', 'vsa-24-309']
		}
	]
};

const officialAct: Requirement<VermontReason> = {
	id: 'official-act',
	role: 'element',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('claim', 'sexual-misconduct'),
			then: 'unsettled',
			because: 'vermont-tort.sheriff-sexual-misconduct',
			cites: ['doe-v-forrest-2004', 'doe-v-newbury-bible-church-2007', 'vsa-24-309']
		},
		{
			when: willful,
			then: 'unsettled',
			because: 'vermont-tort.sheriff-willful',
			cites: ['vsa-24-309', 'doe-v-forrest-2004']
		},
		{
			when: always,
			then: 'met',
			because: 'vermont-tort.sheriff-official-act',
			cites: ['vsa-24-304', 'vsa-24-309']
		}
	]
};

/** A claim against the sheriff for the official acts of a deputy. */
export const vermontTortSheriff: Route<VermontReason> = {
	id: 'vermont-tort',
	law: 'today',
	defendant: 'sheriff',
	deadline: 'vermont-tort-sheriff',
	requirements: [
		place,
		sheriff,
		scope(['vsa-24-309']),
		officialAct,
		violation,
		release,
		deadline(['vsa-12-516'])
	],
	remedies: [
		{ because: 'vermont-tort.compensation', cites: ['vsa-24-309'] },
		{ because: 'vermont-tort.sheriff-bond', cites: ['vsa-24-291'] },
		{
			because: 'vermont-tort.sheriff-department',
			cites: ['vsa-24-290', 'mclaughlin-v-state-1994']
		}
	],
	courts: [{ because: 'vermont-tort.superior-court', cites: ['vsa-24-309', 'vsa-12-516'] }]
};
