import { all, always, any, is, not, yes } from '#lib/domain/conditions/condition.ts';
import type { Condition } from '#lib/domain/conditions/condition.ts';
import type { AuthorityId } from './authorities/index.ts';
import type { evidenceWords } from './copy/en/evidence.ts';

export type EvidenceId = keyof typeof evidenceWords;

/** Something worth saving now. `cites` is empty where the advice rests on no rule of law. */
export type EvidenceItem = {
	readonly id: EvidenceId;
	/** What may be lost soonest comes first: 'now' within days, 'soon' within weeks, 'keep' at any time. */
	readonly urgency: 'now' | 'soon' | 'keep';
	readonly when: Condition;
	readonly cites: readonly AuthorityId[];
};

const federal = is('officer.agency', 'federal-border', 'federal-ice', 'federal-other');
const outsideVermontRecords = is(
	'officer.agency',
	'federal-border',
	'federal-ice',
	'federal-other',
	'private-security',
	'out-of-state'
);
const hurt = any(
	is('harm.kinds', 'pain', 'visible-injury', 'serious-injury'),
	is('claims', 'force', 'medical-care')
);
const inCustody = any(
	yes('custody.now'),
	is('custody.then', 'pretrial', 'sentenced'),
	is('officer.agency', 'corrections')
);

export const evidence: readonly EvidenceItem[] = [
	{
		id: 'body-camera',
		urgency: 'now',
		when: all(not(outsideVermontRecords), not(is('officer.agency', 'judge', 'prosecutor'))),
		cites: ['vsa-20-2369', 'vsa-1-316', 'vsa-1-317', 'vsa-1-318']
	},
	{ id: 'nearby-cameras', urgency: 'now', when: always, cites: [] },
	{ id: 'own-account', urgency: 'now', when: always, cites: [] },
	{
		id: 'photos-of-injuries',
		urgency: 'now',
		when: any(is('harm.kinds', 'visible-injury', 'serious-injury'), is('claims', 'force')),
		cites: []
	},
	{ id: 'medical-records', urgency: 'now', when: hurt, cites: ['carey-v-piphus'] },
	{
		id: 'after-sexual-contact',
		urgency: 'now',
		when: any(is('harm.kinds', 'sexual-act'), is('claims', 'sexual-misconduct')),
		cites: []
	},
	{
		id: 'clothing-and-objects',
		urgency: 'now',
		when: any(
			is('claims', 'force', 'sexual-misconduct', 'property'),
			is('evidence.kinds', 'objects')
		),
		cites: []
	},
	{ id: 'witnesses', urgency: 'now', when: always, cites: [] },
	{
		id: 'jail-grievance',
		urgency: 'now',
		when: inCustody,
		cites: ['usc-42-1997e', 'woodford-v-ngo', 'ross-v-blake']
	},
	{
		id: 'phone-backup',
		urgency: 'soon',
		when: any(
			is('evidence.kinds', 'own-video', 'other-video', 'messages', 'photos'),
			yes('speech.recording')
		),
		cites: []
	},
	{
		id: 'reports-and-dispatch',
		urgency: 'soon',
		when: not(outsideVermontRecords),
		cites: ['vsa-1-316', 'vsa-1-317', 'vsa-1-318', 'doyle-v-burlington-2019']
	},
	{
		id: 'stop-data',
		urgency: 'soon',
		when: all(is('claims', 'stop', 'equal-treatment'), not(outsideVermontRecords)),
		cites: ['vsa-20-2366']
	},
	{
		id: 'list-of-every-time',
		urgency: 'soon',
		when: any(yes('equal-treatment.repeated-stops'), is('incident.when', 'ongoing', 'span')),
		cites: ['vsa-12-512']
	},
	{
		id: 'exact-words',
		urgency: 'soon',
		when: any(yes('bias.suspected'), yes('bias.words'), is('claims', 'speech', 'equal-treatment')),
		cites: []
	},
	{
		id: 'warrant-and-inventory',
		urgency: 'soon',
		when: is('claims', 'home-search', 'property', 'body-search'),
		cites: []
	},
	{
		id: 'court-papers',
		urgency: 'keep',
		when: any(
			is('criminal.status', 'pending', 'dismissed', 'acquitted', 'convicted', 'plea', 'set-aside'),
			is('claims', 'arrest', 'prosecution')
		),
		cites: ['heck-v-humphrey', 'wallace-v-kato']
	},
	{
		id: 'papers-signed',
		urgency: 'keep',
		when: is('release.signed', 'release', 'settlement', 'dismissal-deal'),
		cites: ['town-of-newton-v-rumery', 'vsa-12-5603']
	},
	{
		id: 'money-losses',
		urgency: 'keep',
		when: is('harm.kinds', 'money', 'legal-costs', 'property', 'jailed', 'serious-injury'),
		cites: ['carey-v-piphus']
	},
	{
		id: 'federal-claim-papers',
		urgency: 'keep',
		when: any(federal, yes('officer.federalPower'), is('filed.kinds', 'federal-claim')),
		cites: ['usc-28-2401', 'usc-28-2675']
	},
	{
		id: 'complaint-copies',
		urgency: 'keep',
		when: is(
			'filed.kinds',
			'human-rights-commission',
			'criminal-justice-council',
			'agency-complaint',
			'court'
		),
		cites: []
	},
	{
		id: 'payout-record',
		urgency: 'keep',
		when: not(outsideVermontRecords),
		cites: ['vsa-20-2370']
	},
	{
		id: 'estate-papers',
		urgency: 'keep',
		when: yes('person.died'),
		cites: ['vsa-12-557', 'vsa-14-1492']
	}
];
