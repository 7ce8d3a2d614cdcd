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
		id: 'report-governor-emergency-ends-2021',
		kind: 'report',
		citation:
			'Governor Phil Scott, press release on the end of the state of emergency (June 15, 2021)',
		proposition:
			'Announces that the COVID-19 state of emergency expires at midnight on June 15, 2021.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://governor.vermont.gov/press-release/state-emergency-ends-governor-phil-scott-acts-ensure-continuity-select-critical',
		verification: 'text'
	},
	{
		id: 'report-emergency-began-2020',
		kind: 'report',
		citation:
			'Vermont Business Magazine, report on the extension of the state of emergency (April 10, 2020)',
		proposition: 'Says that the COVID-19 state of emergency was first declared on March 13, 2020.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.vermontbiz.com/news/2020/april/10/governor-scott-extends-state-emergency-vermont-until-may-15',
		verification: 'secondary'
	},
	{
		id: 'report-schwartz-how-qi-fails',
		kind: 'report',
		citation: 'Joanna C. Schwartz, "How Qualified Immunity Fails," 127 Yale L.J. 2 (2017)',
		proposition:
			'Reviewed 1,183 civil-rights suits in five federal districts over two years: 38 of the 979 cases where qualified immunity could be raised were dismissed on it.',
		inForceFrom: null,
		inForceUntil: null,
		history: 'The summary printed with the article was read.',
		url: 'https://www.yalelawjournal.org/article/how-qualified-immunity-fails',
		verification: 'text'
	},
	{
		id: 'report-schwartz-selection-effects',
		kind: 'report',
		citation:
			'Joanna C. Schwartz, "Qualified Immunity\'s Selection Effects," 114 Nw. U. L. Rev. 1101 (2020)',
		proposition:
			'Of the same 1,183 suits, 7 were dismissed on qualified immunity on a motion to dismiss and 31 at summary judgment. Surveys of 94 lawyers and interviews of 35 show that they do not reliably turn away cases open to the defense.',
		inForceFrom: null,
		inForceUntil: null,
		history: 'The summary printed with the article was read.',
		url: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3330056',
		verification: 'text'
	},
	{
		id: 'report-ij-unaccountable-2024',
		kind: 'report',
		citation: 'Institute for Justice, "Unaccountable," results (2024)',
		proposition:
			"Studied federal appeals on qualified immunity from 2010 through 2020: the median time from complaint to appeal decision was three years and two months, nearly 29 in 100 had been open over four years, and 96 in 100 of the defendants' appeals came before any final judgment.",
		inForceFrom: null,
		inForceUntil: null,
		history: "An advocacy group's study, by automated reading of opinions.",
		url: 'https://ij.org/report/unaccountable/results/what-are-the-key-characteristics-of-qualified-immunity-appeals/',
		verification: 'text'
	},
	{
		id: 'report-aba-journal-2024',
		kind: 'report',
		citation: 'ABA Journal report on the Institute for Justice study (2024)',
		proposition:
			'Of 5,526 federal appeals decided from 2010 through 2020, 59 in 100 were resolved only for the government side and 24 in 100 only for the person suing.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://abajournal.com/web/article/qualified-immunity-shield-may-depend-on-the-size-and-publication-rate-of-your-federal-appeals-court-report-says',
		verification: 'secondary'
	},
	{
		id: 'report-final-decisions-2024',
		kind: 'report',
		citation: 'Final Decisions, "The Year in Fact-Based Qualified-Immunity Appeals: 2024"',
		proposition:
			'Counted at least 43 appeals in 2024 that disputed facts the appeals court could not review; they took 431 days on average.',
		inForceFrom: null,
		inForceUntil: null,
		history: "A law professor's website.",
		url: 'https://finaldecisions.org/the-year-in-fact-based-qualified-immunity-appeals-2024',
		verification: 'text'
	},
	{
		id: 'report-reuters-force-2020',
		kind: 'report',
		citation:
			'Reuters, takeaways from "Shot by cops, thwarted by judges and geography" (August 25, 2020)',
		proposition:
			'Examined 529 federal appeals decisions, 2005 to 2019, and 435 federal district court rulings on excessive force and found that grants of immunity differ widely by place.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.marketscreener.com/news/Reuters-finds-stark-disparity-in-how-judges-apply-qualified-immunity--31170723/?utm_medium=RSS&utm_content=20200825',
		verification: 'text'
	},
	{
		id: 'report-dmagazine-2020',
		kind: 'report',
		citation:
			'D Magazine, "New Study Finds Disparity in How Courts Shield Cops From Lawsuits" (August 2020)',
		proposition:
			'Repeats the Reuters figures for the Sixth Circuit and for trial courts in Texas and California.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.dmagazine.com/frontburner/2020/08/new-study-finds-disparity-in-how-courts-shield-cops-from-lawsuits/',
		verification: 'secondary'
	}
] as const satisfies readonly Authority[];
