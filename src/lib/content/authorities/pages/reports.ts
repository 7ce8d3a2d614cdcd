import type { Authority } from '#lib/domain/authorities/authority.ts';

/** Studies, surveys and news reports. They show what happened or what someone found; none is law. */
export const reports = [
	{
		id: 'report-s254-purpose-news',
		kind: 'report',
		citation: 'Vermont Daily Chronicle, "Senate Committee Would Expand Right to Sue Police" (2022)',
		proposition: 'Quotes the statement of purpose of S.254 as introduced (2022).',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://vermontdailychronicle.com/senate-committee-would-expand-right-to-sue-police/',
		verification: 'secondary'
	},
	{
		id: 'report-endqi-vermont',
		kind: 'report',
		citation: 'End Qualified Immunity, Vermont scorecard',
		proposition:
			'Quotes the sentence on who may sue that very probably is from S.254 as introduced (2022), and both sentences of 20 V.S.A. § 2370.',
		inForceFrom: null,
		inForceUntil: null,
		history:
			"An advocacy group's page. The bill number was not visible beside the quoted sentence.",
		url: 'https://endqi.org/state/vt',
		verification: 'secondary'
	},
	{
		id: 'report-sears-op-ed-2022',
		kind: 'report',
		citation:
			'Sen. Richard Sears, "Balancing civil rights and civil policing," Bennington Banner (January 2022)',
		proposition:
			'The lead sponsor wrote that the bill was modeled on laws such as Colorado\'s and would cover an officer acting in good faith "100 percent".',
		inForceFrom: null,
		inForceUntil: null,
		history:
			"A sponsor's newspaper article, cut off in the copy read. It is not the text of the bill.",
		url: 'https://www.benningtonbanner.com/opinion/balancing-civil-rights-and-civil-policing/article_e4299ece-79e5-11ec-b0b0-3b01d994c836.html',
		verification: 'secondary'
	},
	{
		id: 'report-sibilia-newsletter-2022',
		kind: 'report',
		citation: 'Rep. Laura Sibilia, 2022 session update, week 5 (February 1, 2022)',
		proposition: 'Quotes the title of S.254 as introduced (2022).',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://laurasibiliavt.com/2022/02/01/rep-sibilia-2022-session-update-week-5/',
		verification: 'secondary'
	},
	{
		id: 'report-senate-watered-down-2022',
		kind: 'report',
		citation:
			'VTDigger, "Watered-down version of qualified immunity bill advanced by Senate" (March 18, 2022)',
		proposition: 'Reports that the Senate took the removal of immunity out of S.254.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://vtdigger.org/2022/03/18/watered-down-version-of-qualified-immunity-bill-advanced-by-senate/',
		verification: 'secondary'
	},
	{
		id: 'report-senate-agrees-2022',
		kind: 'report',
		citation: 'VTDigger report on the amended S.254, reposted at mitq.org (2022)',
		proposition:
			'Reports that the House took out the Article 11 language and that the Senate agreed with an amendment.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://mitq.org/senate-passes-amended-flooded-version-of-qualified-immunity-bill/',
		verification: 'secondary'
	},
	{
		id: 'report-study-not-found-2023',
		kind: 'report',
		citation:
			'Vermont Daily Chronicle, "Police qualified immunity safe for another year" (May 31, 2023)',
		proposition:
			"Reports finding no record on the Legislature's website of the study ordered in 2022. That does not show that none was made.",
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://vermontdailychronicle.com/police-qualified-immunity-safe-for-another-year/',
		verification: 'secondary'
	},
	{
		id: 'report-ij-vermont-profile',
		kind: 'report',
		citation: 'Institute for Justice, "50 Shades of Government Immunity," Vermont profile',
		proposition:
			'Says damages for violations of the Vermont Constitution can also be had from municipalities, under an analysis like qualified immunity.',
		inForceFrom: null,
		inForceUntil: null,
		history: "An advocacy group's survey; the cases behind it were not visible.",
		url: 'https://ij.org/report/50-shades-of-government-immunity/state-profile/vermont/',
		verification: 'secondary'
	},
	{
		id: 'report-zullo-senator-2022',
		kind: 'report',
		citation:
			'Bennington Banner, "Compromise moves qualified immunity bill forward in Senate" (March 2022)',
		proposition:
			"Reports the lead sponsor's view that the Zullo decision reached only the State Police.",
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.benningtonbanner.com/local-news/compromise-moves-qualified-immunity-bill-forward-in-senate/article_14a01024-a178-11ec-9d23-3f0de5c51662.html',
		verification: 'secondary'
	},
	{
		id: 'report-hrc-troopers-2022',
		kind: 'report',
		citation: 'WCAX, report on a Human Rights Commission finding about State Police (June 9, 2022)',
		proposition:
			'Shows the Commission taking up a complaint that troopers discriminated against a Black business owner.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.wcax.com/2022/06/09/vsp-trooper-sues-human-rights-commission-over-smeared-reputation-pt-2/',
		verification: 'secondary'
	},
	{
		id: 'report-linton-dismissed-2022',
		kind: 'report',
		citation: 'Brattleboro Reformer, "Trooper dismissed from civil suit" (2022)',
		proposition:
			'Reports the District of Vermont rulings in the Linton case, including that the State Police could not be sued.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.reformer.com/local-news/trooper-dismissed-from-civil-suit/article_06f03510-508e-11ed-8e37-371c75aafeaf.html',
		verification: 'secondary'
	},
	{
		id: 'report-zullo-settlement-2019',
		kind: 'report',
		citation: 'ACLU of Vermont, settlement with the Vermont State Police (2019)',
		proposition: 'Reports that the State settled the Zullo case after the 2019 decision.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.acluvt.org/en/press-releases/aclu-reaches-settlement-agreement-vermont-state-police-landmark-racial-profiling-case',
		verification: 'secondary'
	},
	{
		id: 'report-aclu-mid-session-2026',
		kind: 'report',
		citation: 'ACLU of Vermont, 2026 legislative mid-session update',
		proposition: 'Reports first hearings on H.849, a bill on suing federal agents.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.acluvt.org/news/2026-legislative-mid-session-update',
		verification: 'secondary'
	},
	{
		id: 'report-first-amendment-watch',
		kind: 'report',
		citation: 'First Amendment Watch, qualified immunity posts',
		proposition:
			'Notes that no controlling Supreme Court decision settles a right to record police.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://firstamendmentwatch.org/tag/qualified-immunity',
		verification: 'secondary'
	},
	{
		id: 'report-records-reform-2013',
		kind: 'report',
		citation: 'VTDigger, "Lawmakers open police records to public scrutiny" (May 14, 2013)',
		proposition:
			'Reports the 2013 rewrite of the public records exemption for police investigations.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://vtdigger.org/2013/05/14/lawmakers-open-police-records-to-public-scrutiny/',
		verification: 'secondary'
	},
	{
		id: 'report-schwartz-how-qi-fails',
		kind: 'report',
		citation: 'Joanna C. Schwartz, "How Qualified Immunity Fails," 127 Yale L.J. 2 (2017)',
		proposition:
			'Studied 1,183 federal civil-rights suits against police in five districts, 2011 to 2012, and counted how many ended on qualified immunity.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.yalelawjournal.org/article/how-qualified-immunity-fails',
		verification: 'secondary'
	},
	{
		id: 'report-ij-unaccountable-2024',
		kind: 'report',
		citation: 'Institute for Justice, "Unaccountable" (2024)',
		proposition: 'Studied 5,526 federal appeals with qualified immunity issues, 2010 to 2020.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://ij.org/report/unaccountable/',
		verification: 'secondary'
	},
	{
		id: 'report-reuters-force-appeals-2020',
		kind: 'report',
		citation: 'Reuters analysis of excessive-force immunity appeals (August 25, 2020)',
		proposition:
			'Counted how often appeals courts and some trial courts granted immunity in excessive-force cases.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.reuters.com/investigates/special-report/usa-police-immunity-variations/',
		verification: 'secondary'
	}
] as const satisfies readonly Authority[];
