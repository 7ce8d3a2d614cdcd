import { all, always, any, is, yes } from '#lib/domain/conditions/condition.ts';
import type { Requirement, Route } from '#lib/domain/routes/route.ts';
import type { VermontReason } from '../copy/en/reasons/vermont.ts';
import {
	deadline,
	federalPower,
	intendedAct,
	officialImmunityRows,
	onPurpose,
	place,
	privateAct,
	privateGuard,
	release,
	stateEmployee,
	townOfficer,
	violation,
	willful
} from './vermont.ts';

/** Who must answer: the officer, or only the State or the town. */
const proper: Requirement<VermontReason> = {
	id: 'who-answers',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: federalPower,
			then: 'not-met',
			because: 'vermont-tort.federal-officer',
			cites: ['usc-28-1346', 'usc-28-2680']
		},
		{
			when: privateGuard,
			then: 'met',
			because: 'vermont-tort.private-guard',
			cites: ['vsa-12-512', 'vsa-3-1101']
		},
		{
			when: is('officer.agency', 'task-force'),
			then: 'unsettled',
			because: 'vermont-tort.task-force',
			cites: ['jakuttis-v-dracut-2024', 'usc-8-1357']
		},
		{
			when: is('officer.agency', 'out-of-state'),
			then: 'unsettled',
			because: 'vermont-tort.out-of-state',
			cites: ['morais-v-yee-1994']
		},
		{
			when: is('officer.agency', 'judge', 'prosecutor'),
			then: 'met',
			because: 'vermont-tort.court-officer',
			cites: ['oconnor-v-donovan-2012', 'vsa-3-1101']
		},
		{
			when: privateAct,
			then: 'met',
			because: 'vermont-tort.off-duty',
			cites: ['vsa-12-5602', 'vsa-24-901a']
		},
		{
			when: all(is('officer.agency', 'sheriff'), willful),
			then: 'unsettled',
			because: 'vermont-tort.deputy-willful',
			cites: ['vsa-12-5602', 'vsa-3-1101', 'vsa-24-304']
		},
		{
			when: is('officer.agency', 'sheriff'),
			then: 'not-met',
			because: 'vermont-tort.deputy-not-willful',
			cites: ['vsa-12-5602', 'vsa-3-1101', 'vsa-24-304']
		},
		{
			when: all(stateEmployee, willful),
			then: 'met',
			because: 'vermont-tort.state-willful',
			cites: ['vsa-12-5602', 'huminski-v-lavoie-2001', 'long-v-lesperance-1997']
		},
		{
			when: stateEmployee,
			then: 'not-met',
			because: 'vermont-tort.state-only',
			cites: ['vsa-12-5602', 'vsa-3-1101', 'tucker-v-decker-2017']
		},
		{
			when: all(townOfficer, onPurpose),
			then: 'met',
			because: 'vermont-tort.town-officer-willful',
			cites: ['vsa-24-901a', 'simuro-v-shedd-2016']
		},
		{
			when: all(townOfficer, any(is('officer.intent', 'reckless'), intendedAct)),
			then: 'unsettled',
			because: 'vermont-tort.town-officer-between',
			cites: ['vsa-24-901a', 'simuro-v-shedd-2016']
		},
		{
			when: townOfficer,
			then: 'not-met',
			because: 'vermont-tort.town-only',
			cites: ['vsa-24-901a', 'vsa-24-901']
		},
		{
			when: always,
			then: 'unsettled',
			because: 'vermont-tort.campus-officer',
			cites: ['vsa-20-2351a', 'vsa-3-1101']
		}
	]
};

const ownPart: Requirement<VermontReason> = {
	id: 'own-part',
	role: 'element',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('claim', 'failure-to-intervene'),
			then: 'met',
			because: 'vermont-tort.standing-by',
			cites: ['kane-v-lamothe-2007', 'kennery-v-state-2011']
		},
		{
			when: is('officer.role', 'watched'),
			then: 'not-met',
			because: 'vermont-tort.only-watched',
			cites: ['kane-v-lamothe-2007']
		},
		{
			when: is('officer.role', 'in-charge'),
			then: 'unsettled',
			because: 'vermont-tort.only-in-charge',
			cites: ['kane-v-lamothe-2007', 'vsa-12-512']
		},
		{ when: always, then: 'met', because: 'vermont-tort.took-part', cites: ['vsa-12-512'] }
	]
};

const absoluteImmunity: Requirement<VermontReason> = {
	id: 'absolute-immunity',
	role: 'defence',
	onFail: 'blocked',
	rows: [
		{
			when: all(
				is('officer.agency', 'prosecutor'),
				is('officer.function', 'in-court', 'investigating')
			),
			then: 'not-met',
			because: 'vermont-tort.prosecutor',
			cites: ['oconnor-v-donovan-2012']
		},
		{
			when: all(is('officer.agency', 'judge'), is('officer.function', 'in-court')),
			then: 'not-met',
			because: 'vermont-tort.judge',
			cites: ['stump-v-sparkman']
		},
		{
			when: all(is('officer.agency', 'judge'), is('officer.function', 'investigating')),
			then: 'unsettled',
			because: 'vermont-tort.judge-outside-court',
			cites: ['stump-v-sparkman']
		},
		{
			when: all(is('claim', 'prosecution'), yes('prosecution.testimony-only')),
			then: 'unsettled',
			because: 'vermont-tort.testimony',
			cites: ['briscoe-v-lahue', 'rehberg-v-paulk']
		},
		{
			when: always,
			then: 'met',
			because: 'vermont-tort.no-absolute-immunity',
			cites: ['levinsky-v-diamond-1989', 'murray-v-white-1991']
		}
	]
};

const officialImmunity: Requirement<VermontReason> = {
	id: 'official-immunity',
	role: 'defence',
	onFail: 'likely-blocked',
	rows: [
		{
			when: privateGuard,
			then: 'met',
			because: 'vermont-tort.no-immunity-for-guards',
			cites: ['murray-v-white-1991', 'levinsky-v-diamond-1989']
		},
		{
			when: privateAct,
			then: 'met',
			because: 'vermont-tort.no-immunity-off-duty',
			cites: ['murray-v-white-1991']
		},
		...officialImmunityRows
	]
};

/** A Vermont tort claim against the officer personally. */
export const vermontTortOfficer: Route<VermontReason> = {
	id: 'vermont-tort',
	law: 'today',
	defendant: 'officer',
	deadline: 'vermont-tort',
	requirements: [
		place,
		proper,
		violation,
		ownPart,
		absoluteImmunity,
		officialImmunity,
		release,
		deadline(['vsa-12-512', 'vsa-12-511'])
	],
	remedies: [
		{ because: 'vermont-tort.compensation', cites: ['vsa-12-512'] },
		{
			when: townOfficer,
			because: 'vermont-tort.town-may-repay',
			cites: ['vsa-24-901a', 'vsa-24-901']
		},
		{
			when: yes('bias.words'),
			because: 'vermont-tort.hate-motivated',
			cites: ['vsa-13-1457', 'vsa-13-1455', 'shahi-v-madden-2010']
		}
	],
	courts: [{ because: 'vermont-tort.superior-court', cites: ['vsa-12-512', 'vsa-12-5601'] }]
};
