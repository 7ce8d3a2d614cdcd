import { all, always, any, is, no, not, yes } from '#lib/domain/conditions/condition.ts';
import type { Condition } from '#lib/domain/conditions/condition.ts';
import type { openQuestionWords } from './copy/en/open-questions.ts';

export type OpenQuestionId = keyof typeof openQuestionWords;

/** Something the law leaves unsettled, told to a person whose facts may turn on it. */
export type OpenQuestion = {
	readonly id: OpenQuestionId;
	readonly when: Condition;
	readonly cites: readonly string[];
};

const agency = (...kinds: readonly string[]): Condition => is('officer.agency', ...kinds);
const claim = (...kinds: readonly string[]): Condition => is('claims', ...kinds);

const town = agency('municipal', 'constable');
const stateBody = agency('state-police', 'state-other', 'corrections');
const federal = agency('federal-border', 'federal-ice', 'federal-other');
const underStateLaw = agency(
	'municipal',
	'sheriff',
	'state-police',
	'state-other',
	'corrections',
	'campus',
	'constable',
	'out-of-state'
);
const searchOrSeizure = claim('force', 'stop', 'arrest', 'home-search', 'body-search', 'property');

export const openQuestions: readonly OpenQuestion[] = [
	{
		id: 'zorn-effect',
		when: underStateLaw,
		cites: ['zorn-v-linton', 'amnesty-america-v-west-hartford-2004', 'jones-v-treubig-2020']
	},
	{
		id: 'circuit-precedent',
		when: underStateLaw,
		cites: ['zorn-v-linton', 'rivas-villegas-v-cortesluna']
	},
	{
		id: 'passive-resistance',
		when: yes('force.compliant-or-passive'),
		cites: ['zorn-v-linton', 'barnes-v-felix']
	},
	{
		id: 'officer-created-danger',
		when: yes('force.officer-created-danger'),
		cites: ['barnes-v-felix', 'county-of-la-v-mendez']
	},
	{
		id: 'force-statute-suit',
		when: all(claim('force'), underStateLaw),
		cites: ['vsa-20-2368']
	},
	{
		id: 'article-11-towns',
		when: all(town, searchOrSeizure),
		cites: ['zullo-v-state-2019', 'report-ij-vermont-profile', 'report-zullo-senator-2022']
	},
	{
		id: 'article-11-other-remedy',
		when: all(stateBody, searchOrSeizure),
		cites: ['zullo-v-state-2019', 'usc-42-1983']
	},
	{
		id: 'article-11-time-limit',
		when: all(underStateLaw, searchOrSeizure),
		cites: ['chinnici-v-bennington-2024', 'vsa-12-512']
	},
	{
		id: 'sheriff-state-or-county',
		when: agency('sheriff'),
		cites: [
			'mcmillian-v-monroe',
			'chandler-v-clark-2009',
			'rheaume-v-griswold-2016',
			'vsa-3-1101',
			'vsa-24-290',
			'mclaughlin-v-state-1994'
		]
	},
	{
		id: 'deputy-sexual-misconduct',
		when: all(agency('sheriff'), claim('sexual-misconduct')),
		cites: ['doe-v-forrest-2004', 'vsa-24-309', 'doe-v-newbury-bible-church-2007']
	},
	{
		id: 'task-force',
		when: any(agency('task-force'), yes('officer.federalPower')),
		cites: ['usc-8-1357', 'jakuttis-v-dracut-2024']
	},
	{
		id: 'campus-police',
		when: agency('campus'),
		cites: ['vsa-20-2351a']
	},
	{
		id: 'federal-agents-bill',
		when: federal,
		cites: ['h849-2026', 'egbert-v-boule', 'goldey-v-fields']
	},
	{
		id: 'recording-police',
		when: yes('speech.recording'),
		cites: ['glik-v-cunniffe-2011', 'gericke-v-begin-2014', 'report-first-amendment-watch']
	},
	{
		id: 'theft-under-warrant',
		when: yes('property.taken-for-self'),
		cites: ['jessop-v-city-of-fresno-2019']
	},
	{
		id: 'created-danger',
		when: claim('pursuit'),
		cites: ['deshaney-v-winnebago-county-1989', 'okin-v-cornwall-2009']
	},
	{
		id: 'roadside-accommodation',
		when: all(
			any(yes('bias.suspected'), yes('bias.words'), claim('equal-treatment')),
			not(federal)
		),
		cites: [
			'vsa-9-4501',
			'vsa-9-4502',
			'corrections-v-human-rights-commission-2006',
			'report-hrc-troopers-2022'
		]
	},
	{
		id: 'discrimination-time-limit',
		when: any(yes('bias.suspected'), claim('equal-treatment')),
		cites: ['ernst-v-kauffman-2014', 'brown-v-castleton-2009', 'vsa-12-511', 'vsa-12-512']
	},
	{
		id: 'prosecution-time-limit',
		when: claim('prosecution'),
		cites: ['bentley-v-northshore-1996', 'vsa-12-511', 'vsa-12-512']
	},
	{
		id: 'custody-tolling',
		when: is('custody.then', 'held-after-arrest', 'pretrial'),
		cites: ['chinnici-v-bennington-2024', 'vsa-12-551', 'jadallah-v-fairfax-2018']
	},
	{
		id: 'death-tolling',
		when: yes('death.fromThis'),
		cites: ['vsa-14-1492', 'vsa-12-464', 'pike-v-chucks-willoughby-pub-2006']
	},
	{
		id: 'charter-notice',
		when: town,
		cites: ['vsa-19-987']
	},
	{
		id: 'risk-pool',
		when: all(town, is('officer.intent', 'reckless', 'careless', 'honest-mistake')),
		cites: ['vsa-29-1403', 'vsa-24-4946', 'mcmurphy-v-state-2000', 'vsa-24-901a']
	},
	{
		id: 'conviction-after-release',
		when: all(
			is('criminal.status', 'convicted', 'plea'),
			not(no('criminal.wouldContradict')),
			no('custody.now')
		),
		cites: ['heck-v-humphrey', 'olivier-v-brandon', 'huang-v-johnson-2001']
	},
	{
		id: 's254-officer',
		when: agency('corrections', 'campus', 'out-of-state', 'task-force'),
		cites: ['s254-2022-as-introduced', 'vsa-20-2351a']
	},
	{
		id: 's254-unknown',
		when: always,
		cites: ['s254-2022-as-introduced', 's254-2022-purpose', 'report-sears-op-ed-2022']
	}
];
