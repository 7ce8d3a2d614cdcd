import type { Authority } from '#lib/domain/authorities/authority.ts';

/** Official and public pages of the bodies that can help or take a complaint. */
export const helpBodyPages = [
	{
		id: 'page-vcjc-complaint',
		kind: 'page',
		citation: 'Vermont Criminal Justice Council, professional regulation complaint page',
		proposition:
			'Takes complaints about officers from any source, online or by mail; contact details are optional.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://vcjc.vermont.gov/form/professional-regulation-complain',
		verification: 'text'
	},
	{
		id: 'page-vcjc-process',
		kind: 'page',
		citation: 'Vermont Criminal Justice Council, complaint process page',
		proposition:
			"Says that most complaints go by law to the officer's own agency first, and that the Council has no power over corrections staff or employment decisions.",
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://vcjc.vermont.gov/node/3561',
		verification: 'text'
	},
	{
		id: 'page-hrc-jurisdiction',
		kind: 'page',
		citation: 'Vermont Human Rights Commission, jurisdiction page',
		proposition:
			'Says that the most recent incident must be within one calendar year of first contact.',
		inForceFrom: null,
		inForceUntil: null,
		history: 'An older copy of the page; confirm the current limit with the Commission.',
		url: 'http://hrc.vermont.gov/Jurisdiction',
		verification: 'text'
	},
	{
		id: 'page-hrc-contact',
		kind: 'page',
		citation: 'Vermont 211, Human Rights Commission listing',
		proposition: "Gives the Commission's address and telephone numbers.",
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://vt211.c211.io/search/9d5a263b-6791-544a-b74e-2780ac11fafb',
		verification: 'text'
	},
	{
		id: 'page-hrc-legal',
		kind: 'page',
		citation: 'Vermont Human Rights Commission, legal page',
		proposition:
			'Describes what the Commission does with a complaint; it does not represent either side.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://hrc.vermont.gov/legal',
		verification: 'text'
	},
	{
		id: 'page-aclu-vermont',
		kind: 'page',
		citation: 'ACLU of Vermont, request legal assistance page',
		proposition:
			'Takes civil-liberties requests by an online form, accepts a small share, answers only if it can help, and warns that asking does not stop deadlines.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.acluvt.org/en/request-legal-assistance',
		verification: 'text'
	},
	{
		id: 'page-legal-services-vermont',
		kind: 'page',
		citation: 'Legal Services Vermont, news and intake page',
		proposition: 'Gives the intake telephone line and online form.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://legalservicesvt.org/news',
		verification: 'text'
	},
	{
		id: 'page-vtbar-pro-bono',
		kind: 'page',
		citation: 'Vermont Bar Association, pro bono legal services page',
		proposition:
			'Describes free legal services for people with low income and the limits that apply.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.vtbar.org/FOR%20THE%20PUBLIC/Pro%20Bono%20Legal%20Services/About%20Pro%20Bono%20Representation.aspx',
		verification: 'text'
	},
	{
		id: 'page-vt-free-legal-answers',
		kind: 'page',
		citation: 'Vermont Free Legal Answers, questions and answers for attorneys',
		proposition:
			'Volunteer lawyers answer civil questions online for people with low income; a question may go unanswered.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://vt.freelegalanswers.org/AttorneyFAQ',
		verification: 'text'
	},
	{
		id: 'page-vtbar-lawyer-referral',
		kind: 'page',
		citation: 'Vermont Bar Association, lawyer referral service rules',
		proposition:
			'Refers people to lawyers without a referral fee; the first half hour costs at most $25.',
		inForceFrom: null,
		inForceUntil: null,
		history: 'An undated older page; ask what the fee is now.',
		url: 'https://www.vtbar.org/FOR%20ATTORNEYS/Lawyer%20Referral%20Service/LRS%20Rules%20Procedures.aspx',
		verification: 'text'
	},
	{
		id: 'page-prisoners-rights-office',
		kind: 'page',
		citation: "Just Detention International, listing of the Vermont Prisoners' Rights Office",
		proposition:
			'Says the office gives free help about the fact, length and conditions of confinement, and does not represent people who seek money.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://justdetention.org/service/office-of-the-defender-general-prisoners-rights-office/',
		verification: 'secondary'
	},
	{
		id: 'page-vsp-internal-affairs',
		kind: 'page',
		citation: 'Vermont State Police, internal affairs page',
		proposition:
			'Explains how to complain about a trooper online, by e-mail or through any barracks station commander, and what to include.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://vsp.vermont.gov/internalaffairs',
		verification: 'text'
	},
	{
		id: 'page-vsp-summaries-2026',
		kind: 'report',
		citation: 'Vermont Public, report on State Police internal investigations (January 14, 2026)',
		proposition: 'Reports that summaries of internal investigations are published twice a year.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.vermontpublic.org/local-news/2026-01-14/vermont-state-police-8-internal-investigations',
		verification: 'secondary'
	},
	{
		id: 'page-burlington-police-complaints',
		kind: 'page',
		citation: 'City of Burlington, citizen complaints about police conduct',
		proposition:
			'Takes complaints online, by letter, by telephone or in person; they go to the chief and the police commission and may be anonymous.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.burlingtonvt.gov/Police/Citizen-Complaints-about-Police-Conduct',
		verification: 'text'
	},
	{
		id: 'page-attorney-general-officer-complaints',
		kind: 'page',
		citation: 'Vermont Attorney General, how to file a complaint against an enforcement officer',
		proposition:
			"Says that possible crimes by officers may be reported to the State Police, a State's Attorney or the Attorney General.",
		inForceFrom: null,
		inForceUntil: null,
		history: 'An older page, from 2012.',
		url: 'http://www.atg.state.vt.us/how-do-i/file-a-complaint-against-an-enforcement-officer.php',
		verification: 'text'
	},
	{
		id: 'page-standard-form-95',
		kind: 'page',
		citation: 'Standard Form 95, Claim for Damage, Injury, or Death (copy kept by a form service)',
		proposition:
			'Asks who claims, when and where it happened, what happened and why, the injury or loss, the witnesses and a total in dollars; it warns that leaving out the total may forfeit the claim.',
		inForceFrom: null,
		inForceUntil: null,
		history: 'A copy last updated in 2011; get the current form from the agency.',
		url: 'https://www.formsworkflow.com/Form/Details/40912-official-federal-forms-claim-for-damage-injury-or',
		verification: 'text'
	}
] as const satisfies readonly Authority[];
