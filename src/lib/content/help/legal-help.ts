import { always, any, is, yes } from '#lib/domain/conditions/condition.ts';
import type { HelpBody } from './help-body.ts';

const inCustody = any(
	yes('custody.now'),
	is('custody.then', 'pretrial', 'sentenced'),
	is('officer.agency', 'corrections')
);

/** Bodies that give legal help or a way to a lawyer. */
export const legalHelp: readonly HelpBody[] = [
	{
		id: 'lawyer-referral',
		kind: 'legal-help',
		when: always,
		url: 'https://www.vtbar.org/FOR%20ATTORNEYS/Lawyer%20Referral%20Service/LRS%20Rules%20Procedures.aspx',
		contacts: [],
		cites: ['page-vtbar-lawyer-referral'],
		verification: 'text'
	},
	{
		id: 'aclu-vermont',
		kind: 'legal-help',
		when: always,
		url: 'https://www.acluvt.org/en/request-legal-assistance',
		contacts: [
			{
				kind: 'web',
				value: 'https://www.acluvt.org/en/request-legal-assistance',
				verification: 'text'
			}
		],
		cites: ['page-aclu-vermont'],
		verification: 'text'
	},
	{
		id: 'legal-services-vermont',
		kind: 'legal-help',
		when: always,
		url: 'https://legalservicesvt.org/news',
		contacts: [{ kind: 'phone', value: '1-800-889-2047', verification: 'text' }],
		cites: ['page-legal-services-vermont', 'page-vtbar-pro-bono'],
		verification: 'text'
	},
	{
		id: 'free-legal-answers',
		kind: 'legal-help',
		when: always,
		url: 'https://vt.freelegalanswers.org/AttorneyFAQ',
		contacts: [],
		cites: ['page-vt-free-legal-answers'],
		verification: 'text'
	},
	{
		id: 'prisoners-rights-office',
		kind: 'legal-help',
		when: inCustody,
		url: 'https://justdetention.org/service/office-of-the-defender-general-prisoners-rights-office/',
		contacts: [],
		cites: ['page-prisoners-rights-office', 'vsa-13-5259'],
		verification: 'secondary'
	}
];
