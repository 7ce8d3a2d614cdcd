import { all, always, any } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import { article11, battery, noArticle1 } from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('body-search');

const phone = all(has('phone-or-data'), none('consent', 'warrant'));
const medical = all(has('medical-intrusion'), none('consent', 'warrant'));
const strip = all(
	has('strip-or-cavity'),
	none('consent', 'warrant', 'probable-cause', 'jail-policy', 'weapon-concern'),
	any(has('minor-offence'), none('lawful-arrest'))
);
const vehicle = all(
	has('vehicle-no-cause'),
	none('consent', 'warrant', 'probable-cause', 'weapon-concern')
);
const noGrounds = all(
	has('no-arrest-or-suspicion'),
	none('lawful-arrest', 'probable-cause', 'consent', 'weapon-concern', 'warrant'),
	none('jail-policy', 'everyone-checked')
);
const beyondConsent = all(
	has('beyond-consent'),
	none('lawful-arrest', 'probable-cause', 'weapon-concern', 'warrant'),
	none('jail-policy', 'everyone-checked')
);
const anythingForPerson = some(
	'no-arrest-or-suspicion',
	'strip-or-cavity',
	'in-view-of-others',
	'phone-or-data',
	'medical-intrusion',
	'child',
	'vehicle-no-cause',
	'beyond-consent'
);
const jailIntake = all(
	has('jail-policy'),
	none('in-view-of-others', 'phone-or-data', 'medical-intrusion', 'vehicle-no-cause', 'child'),
	none('beyond-consent')
);
const checkOfEveryone = all(
	has('everyone-checked'),
	none('strip-or-cavity', 'in-view-of-others', 'phone-or-data', 'medical-intrusion'),
	none('child', 'vehicle-no-cause', 'beyond-consent')
);

/** Search of a person, their things, phone or vehicle. */
export const bodySearch: Claim<ClaimReason> = {
	id: 'body-search',
	factors,
	federal: [
		{
			when: phone,
			then: 'met',
			because: 'body-search.phone',
			cites: ['riley-v-california']
		},
		{
			when: medical,
			then: 'met',
			because: 'body-search.medical',
			cites: ['missouri-v-mcneely']
		},
		{
			when: strip,
			then: 'met',
			because: 'body-search.strip',
			cites: ['walsh-v-franco-1988', 'hartline-v-gallo-2008', 'sloley-v-vanbramer-2019']
		},
		{
			when: all(vehicle, none('lawful-arrest')),
			then: 'met',
			because: 'body-search.vehicle',
			cites: ['knowles-v-iowa', 'arizona-v-gant']
		},
		{
			when: noGrounds,
			then: 'met',
			because: 'body-search.no-grounds',
			cites: ['ybarra-v-illinois', 'terry-v-ohio']
		},
		{
			when: beyondConsent,
			then: 'met',
			because: 'body-search.beyond-consent',
			cites: ['winfield-v-trottier-2013']
		},
		{
			when: checkOfEveryone,
			then: 'not-met',
			because: 'body-search.everyone-checked',
			cites: ['cassidy-v-chertoff-2006']
		},
		{
			when: jailIntake,
			then: 'not-met',
			because: 'body-search.jail-policy',
			cites: ['florence-v-burlington', 'bell-v-wolfish']
		},
		{
			when: anythingForPerson,
			then: 'disputed',
			because: 'body-search.both-ways',
			cites: ['terry-v-ohio', 'safford-v-redding', 'arizona-v-gant']
		},
		{
			when: some('lawful-arrest', 'probable-cause', 'consent', 'weapon-concern', 'warrant'),
			then: 'not-met',
			because: 'body-search.allowed',
			cites: ['terry-v-ohio', 'arizona-v-gant']
		},
		{
			when: always,
			then: 'not-met',
			because: 'body-search.not-shown',
			cites: ['us-const-amend-4', 'terry-v-ohio']
		}
	],
	vermont: [
		{
			when: vehicle,
			then: 'met',
			because: 'body-search.vermont-vehicle',
			cites: ['zullo-v-state-2019', 'state-v-bauder-2007']
		},
		{
			when: any(phone, medical, strip, noGrounds, beyondConsent),
			then: 'met',
			because: 'body-search.vermont-no-grounds',
			cites: ['vt-const-1-11', 'state-v-bauder-2007', 'state-v-savva-1992']
		},
		{
			when: all(jailIntake, anythingForPerson),
			then: 'disputed',
			because: 'body-search.vermont-jail',
			cites: ['state-v-berard-1990']
		},
		{
			when: anythingForPerson,
			then: 'disputed',
			because: 'body-search.vermont-both-ways',
			cites: ['state-v-betts-2013', 'state-v-savva-1992']
		},
		{
			when: some('lawful-arrest', 'probable-cause', 'consent', 'weapon-concern', 'warrant'),
			then: 'not-met',
			because: 'body-search.vermont-allowed',
			cites: ['state-v-bauder-2007', 'state-v-savva-1992']
		},
		{
			when: always,
			then: 'not-met',
			because: 'body-search.vermont-not-shown',
			cites: ['vt-const-1-11', 'state-v-savva-1992']
		}
	],
	article11: [
		{
			when: always,
			then: 'met',
			because: 'body-search.article-11',
			cites: ['zullo-v-state-2019', 'state-v-bauder-2007']
		}
	],
	s254Rights: [
		article11(always),
		battery(some('strip-or-cavity', 'medical-intrusion', 'no-arrest-or-suspicion')),
		noArticle1
	],
	accrual: 'act'
};
