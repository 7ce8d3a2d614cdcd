import { all, always, any, is, not, yes } from '#lib/domain/conditions/condition.ts';
import type { HelpBody } from './help-body.ts';

const vermontPolice = is(
	'officer.agency',
	'municipal',
	'sheriff',
	'state-police',
	'state-other',
	'campus',
	'constable',
	'task-force'
);

/** Bodies that take a complaint, a report of a crime, or a request for records. None of them pays money. */
export const complaints: readonly HelpBody[] = [
	{
		id: 'own-agency',
		kind: 'complaint',
		when: vermontPolice,
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02402',
		contacts: [],
		cites: ['vsa-20-2402', 'vsa-20-2401'],
		verification: 'text'
	},
	{
		id: 'criminal-justice-council',
		kind: 'complaint',
		when: vermontPolice,
		url: 'https://vcjc.vermont.gov/form/professional-regulation-complain',
		contacts: [
			{
				kind: 'web',
				value: 'https://vcjc.vermont.gov/form/professional-regulation-complain',
				verification: 'text'
			},
			{
				kind: 'post',
				value: 'Executive Director, VCJC, 317 Academy Rd., Pittsford, VT 05763',
				verification: 'text'
			}
		],
		cites: ['page-vcjc-complaint', 'page-vcjc-process', 'vsa-20-2404', 'vsa-20-2406'],
		verification: 'text'
	},
	{
		id: 'state-police-internal-affairs',
		kind: 'complaint',
		when: is('officer.agency', 'state-police'),
		url: 'https://vsp.vermont.gov/internalaffairs',
		contacts: [
			{ kind: 'web', value: 'https://vsp.vermont.gov/internalaffairs', verification: 'text' }
		],
		cites: ['page-vsp-internal-affairs', 'page-vsp-summaries-2026', 'vsa-20-1922', 'vsa-20-1923'],
		verification: 'text'
	},
	{
		id: 'burlington-police',
		kind: 'complaint',
		when: is('officer.agency', 'municipal'),
		url: 'https://www.burlingtonvt.gov/Police/Citizen-Complaints-about-Police-Conduct',
		contacts: [
			{
				kind: 'web',
				value: 'https://www.burlingtonvt.gov/Police/Citizen-Complaints-about-Police-Conduct',
				verification: 'text'
			},
			{ kind: 'phone', value: '802-540-2107', verification: 'text' },
			{ kind: 'in-person', value: '1 North Ave, Burlington', verification: 'text' }
		],
		cites: ['page-burlington-police-complaints'],
		verification: 'text'
	},
	{
		id: 'human-rights-commission',
		kind: 'complaint',
		when: all(
			any(yes('bias.suspected'), yes('bias.words'), is('claims', 'equal-treatment')),
			not(is('officer.agency', 'federal-border', 'federal-ice', 'federal-other'))
		),
		url: 'https://hrc.vermont.gov/legal',
		contacts: [
			{ kind: 'phone', value: '(802) 828-2480', verification: 'text' },
			{ kind: 'phone', value: '(800) 416-2010', verification: 'text' },
			{ kind: 'post', value: '12 Baldwin St., Montpelier, VT 05633-6301', verification: 'text' }
		],
		cites: [
			'page-hrc-contact',
			'page-hrc-jurisdiction',
			'page-hrc-legal',
			'vsa-9-4552',
			'vsa-9-4554'
		],
		verification: 'text'
	},
	{
		id: 'crime-report',
		kind: 'crime-report',
		when: always,
		url: 'http://www.atg.state.vt.us/how-do-i/file-a-complaint-against-an-enforcement-officer.php',
		contacts: [],
		cites: ['page-attorney-general-officer-complaints'],
		verification: 'text'
	},
	{
		id: 'public-records',
		kind: 'records',
		when: not(
			is('officer.agency', 'federal-border', 'federal-ice', 'federal-other', 'private-security')
		),
		url: 'https://legislature.vermont.gov/statutes/section/01/005/00318',
		contacts: [],
		cites: [
			'vsa-1-316',
			'vsa-1-317',
			'vsa-1-318',
			'vsa-1-319',
			'vsa-20-2370',
			'doyle-v-burlington-2019'
		],
		verification: 'text'
	}
];
