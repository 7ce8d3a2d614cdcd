import { always, any, is } from '#lib/domain/conditions/condition.ts';
import type { Requirement, Route } from '#lib/domain/routes/route.ts';
import type { VermontReason } from '../copy/en/reasons/vermont.ts';
import {
	deadline,
	intendedAct,
	officialImmunityRows,
	onPurpose,
	place,
	release,
	scope,
	townOfficer,
	violation
} from './vermont.ts';

const town: Requirement<VermontReason> = {
	id: 'town',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: townOfficer,
			then: 'met',
			because: 'vermont-tort.town-officer',
			cites: ['vsa-24-901a', 'vsa-24-901']
		},
		{
			when: is('officer.agency', 'task-force'),
			then: 'unsettled',
			because: 'vermont-tort.task-force-town',
			cites: ['vsa-24-901a', 'jakuttis-v-dracut-2024']
		},
		{
			when: always,
			then: 'not-met',
			because: 'vermont-tort.not-town',
			cites: ['vsa-24-901a', 'vsa-3-1101']
		}
	]
};

const notWillful: Requirement<VermontReason> = {
	id: 'not-willful',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: onPurpose,
			then: 'not-met',
			because: 'vermont-tort.town-willful',
			cites: ['vsa-24-901a', 'simuro-v-shedd-2016']
		},
		{
			when: any(is('officer.intent', 'reckless'), intendedAct),
			then: 'unsettled',
			because: 'vermont-tort.town-between',
			cites: ['vsa-24-901a', 'simuro-v-shedd-2016']
		},
		{
			when: always,
			then: 'met',
			because: 'vermont-tort.town-careless',
			cites: ['vsa-24-901a']
		}
	]
};

/** A Vermont tort claim against the town or city in place of its officer. */
export const vermontTortMunicipality: Route<VermontReason> = {
	id: 'vermont-tort',
	law: 'today',
	defendant: 'municipality',
	deadline: 'vermont-tort',
	requirements: [
		place,
		town,
		scope(['vsa-24-901a']),
		notWillful,
		violation,
		{
			id: 'official-immunity',
			role: 'defence',
			onFail: 'likely-blocked',
			rows: officialImmunityRows.map((row) => ({
				...row,
				cites: [...row.cites, 'civetti-v-turner-2020', 'vsa-24-901a']
			}))
		},
		release,
		deadline(['vsa-12-512', 'vsa-12-511'])
	],
	remedies: [
		{ because: 'vermont-tort.compensation', cites: ['vsa-12-512', 'vsa-24-901a'] },
		{ because: 'vermont-tort.town-no-cap-seen', cites: ['vsa-24-901a', 'h138-2025'] },
		{
			because: 'vermont-tort.town-insurance',
			cites: ['vsa-29-1403', 'vsa-29-1404', 'vsa-24-4946', 'mcmurphy-v-state-2000']
		}
	],
	courts: [{ because: 'vermont-tort.superior-court', cites: ['vsa-24-901a', 'vsa-12-5601'] }]
};
