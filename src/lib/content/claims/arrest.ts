import { all, always, is, no, not } from '#lib/domain/conditions/condition.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { factorsOf } from './factors.ts';
import { article11, falseImprisonment, noArticle1 } from './vermont-rights.ts';

const { factors, has, some, none } = factorsOf('arrest');

const inHome = all(has('no-warrant-in-home'), none('warrant'));
const convicted = is('criminal.status', 'convicted', 'plea');
const convictionApart = no('criminal.wouldContradict');
const noCauseShown = some(
	'no-facts-of-crime',
	'innocence-known',
	'words-or-recording-only',
	'law-did-not-forbid',
	'wrong-person',
	'not-identified-individually',
	'false-statement-to-get-warrant'
);
const falsePapers = all(
	has('false-statement-to-get-warrant'),
	none('corroboration', 'officer-saw-offence')
);
const offenceSeen = all(has('officer-saw-offence'), not(noCauseShown));
const soundWarrant = all(has('warrant'), not(noCauseShown));
const noCause = all(
	noCauseShown,
	none('complaint-by-witness', 'officer-saw-offence', 'warrant', 'corroboration'),
	none('prosecutor-or-judge-approved', 'honest-mistake', 'ignored-order')
);

/** Arrest without probable cause; in Vermont, false imprisonment. */
export const arrest: Claim<ClaimReason> = {
	id: 'arrest',
	factors,
	federal: [
		{
			when: inHome,
			then: 'met',
			because: 'arrest.in-home',
			cites: ['payton-v-new-york', 'welsh-v-wisconsin']
		},
		{
			when: all(convicted, convictionApart, noCauseShown),
			then: 'disputed',
			because: 'arrest.conviction-apart',
			cites: ['devenpeck-v-alford', 'heck-v-humphrey']
		},
		{
			when: convicted,
			then: 'not-met',
			because: 'arrest.convicted',
			cites: ['devenpeck-v-alford', 'heck-v-humphrey']
		},
		{
			when: falsePapers,
			then: 'met',
			because: 'arrest.false-statement',
			cites: ['franks-v-delaware', 'malley-v-briggs']
		},
		{
			when: offenceSeen,
			then: 'not-met',
			because: 'arrest.offence-seen',
			cites: ['atwater-v-lago-vista', 'devenpeck-v-alford']
		},
		{
			when: soundWarrant,
			then: 'not-met',
			because: 'arrest.warrant',
			cites: ['malley-v-briggs', 'messerschmidt-v-millender']
		},
		{
			when: noCause,
			then: 'met',
			because: 'arrest.no-cause',
			cites: ['provost-v-newburgh-2001', 'jenkins-v-city-of-new-york-2007', 'us-const-amend-4']
		},
		{
			when: noCauseShown,
			then: 'disputed',
			because: 'arrest.both-ways',
			cites: ['dc-v-wesby', 'devenpeck-v-alford']
		},
		{
			when: some('complaint-by-witness', 'corroboration', 'ignored-order'),
			then: 'not-met',
			because: 'arrest.some-cause',
			cites: ['dc-v-wesby', 'garcia-v-does-2015']
		},
		{
			when: always,
			then: 'not-met',
			because: 'arrest.not-shown',
			cites: ['dc-v-wesby']
		}
	],
	vermont: [
		{
			when: all(convicted, convictionApart, noCauseShown),
			then: 'disputed',
			because: 'arrest.vermont-conviction-apart',
			cites: ['lay-v-pettengill-2011', 'vsa-12-512']
		},
		{
			when: all(convicted, none('no-warrant-in-home')),
			then: 'not-met',
			because: 'arrest.vermont-convicted',
			cites: ['lay-v-pettengill-2011']
		},
		{
			when: all(
				has('words-or-recording-only'),
				none('warrant', 'officer-saw-offence', 'ignored-order')
			),
			then: 'met',
			because: 'arrest.vermont-words-only',
			cites: ['long-v-lesperance-1997']
		},
		{
			when: offenceSeen,
			then: 'not-met',
			because: 'arrest.vermont-cause',
			cites: ['state-v-hawkins-2013', 'vsa-12-512']
		},
		{
			when: soundWarrant,
			then: 'not-met',
			because: 'arrest.vermont-warrant',
			cites: ['horton-v-chamberlain-1989']
		},
		{
			when: noCause,
			then: 'met',
			because: 'arrest.vermont-no-cause',
			cites: ['state-v-hawkins-2013', 'vsa-12-512', 'thurston-v-leno-1964']
		},
		{
			when: all(has('no-warrant-in-home'), none('warrant')),
			then: 'disputed',
			because: 'arrest.vermont-in-home',
			cites: ['state-v-bauder-2007', 'vsa-12-512']
		},
		{
			when: noCauseShown,
			then: 'disputed',
			because: 'arrest.vermont-both-ways',
			cites: ['simuro-v-shedd-arrest-2016', 'vsa-12-512']
		},
		{
			when: always,
			then: 'not-met',
			because: 'arrest.vermont-not-shown',
			cites: ['thurston-v-leno-1964', 'vsa-12-512']
		}
	],
	article11: [
		{
			when: always,
			then: 'met',
			because: 'arrest.article-11',
			cites: ['state-v-hawkins-2013', 'zullo-v-state-2019']
		}
	],
	s254Rights: [article11(always), falseImprisonment(always), noArticle1],
	accrual: 'release'
};
