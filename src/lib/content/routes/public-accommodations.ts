import { all, always, any, is, no, not, yes } from '#lib/domain/conditions/condition.ts';
import type { Requirement, Route } from '#lib/domain/routes/route.ts';
import type { VermontReason } from '../copy/en/reasons/vermont.ts';
import { deadline, federalPower, place, release, scope } from './vermont.ts';

const protectedGround = is(
	'bias.grounds',
	'race',
	'color',
	'national-origin',
	'religion',
	'sex',
	'sexual-orientation',
	'gender-identity',
	'marital-status',
	'disability'
);

const accommodation: Requirement<VermontReason> = {
	id: 'public-accommodation',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: federalPower,
			then: 'not-met',
			because: 'public-accommodations.federal',
			cites: ['vsa-9-4501', 'vsa-9-4502']
		},
		{
			when: is('officer.agency', 'corrections'),
			then: 'met',
			because: 'public-accommodations.prison',
			cites: ['corrections-v-human-rights-commission-2006', 'vsa-9-4501']
		},
		{
			when: is('officer.agency', 'private-security'),
			then: 'unsettled',
			because: 'public-accommodations.private',
			cites: ['vsa-9-4501', 'vsa-9-4502']
		},
		{
			when: always,
			then: 'unsettled',
			because: 'public-accommodations.police',
			cites: ['vsa-9-4501', 'report-hrc-troopers-2022']
		}
	]
};

const ground: Requirement<VermontReason> = {
	id: 'protected-ground',
	role: 'element',
	onFail: 'not-available',
	rows: [
		{
			when: all(no('bias.suspected'), not(is('claim', 'equal-treatment'))),
			then: 'not-met',
			because: 'public-accommodations.no-bias',
			cites: ['vsa-9-4502']
		},
		{
			when: protectedGround,
			then: 'met',
			because: 'public-accommodations.protected-ground',
			cites: ['vsa-9-4502']
		},
		{
			when: always,
			then: 'not-met',
			because: 'public-accommodations.other-ground',
			cites: ['vsa-9-4502']
		}
	]
};

const because: Requirement<VermontReason> = {
	id: 'because-of-it',
	role: 'element',
	onFail: 'likely-blocked',
	rows: [
		{
			when: yes('bias.words'),
			then: 'met',
			because: 'public-accommodations.words',
			cites: ['vsa-9-4502']
		},
		{
			when: all(is('claim', 'equal-treatment'), is('violation.federal', 'met')),
			then: 'met',
			because: 'public-accommodations.unequal',
			cites: ['vsa-9-4502']
		},
		{
			when: any(yes('bias.suspected'), is('claim', 'equal-treatment')),
			then: 'disputed',
			because: 'public-accommodations.suspected',
			cites: ['vsa-9-4502', 'moore-v-bitca-2020']
		},
		{
			when: always,
			then: 'not-met',
			because: 'public-accommodations.no-sign',
			cites: ['vsa-9-4502']
		}
	]
};

/** Discrimination by a public body or business: 9 V.S.A. §§ 4502 and 4506, against the agency. */
export const publicAccommodations: Route<VermontReason> = {
	id: 'public-accommodations',
	law: 'today',
	defendant: 'agency',
	deadline: 'public-accommodations',
	requirements: [
		place,
		accommodation,
		ground,
		scope(['vsa-9-4502']),
		because,
		release,
		deadline(['vsa-12-512', 'vsa-12-511', 'ernst-v-kauffman-2014'])
	],
	remedies: [
		{ because: 'public-accommodations.damages', cites: ['vsa-9-4506'] },
		{ because: 'public-accommodations.fees', cites: ['vsa-9-4506'] },
		{
			when: yes('bias.words'),
			because: 'vermont-tort.hate-motivated',
			cites: ['vsa-13-1457', 'vsa-13-1455', 'shahi-v-madden-2010']
		}
	],
	courts: [{ because: 'public-accommodations.court', cites: ['vsa-9-4506'] }]
};
