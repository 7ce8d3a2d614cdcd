import type { Authority } from '#lib/domain/authorities/authority.ts';

/** Vermont bills, enacted or not, each with its version named. */
export const vermontBills = [
	{
		id: 's254-2022-as-introduced',
		kind: 'bill',
		citation: 'S.254 (Vt. 2022), as introduced',
		proposition:
			'Would have let an injured person sue a law enforcement officer for damages or equitable relief over an act or omission that violated rights under a Vermont constitutional provision that gives a private action, Vermont statute or Vermont common law, with no common-law immunity as a defense. It never became law.',
		inForceFrom: null,
		inForceUntil: null,
		isProposal: true,
		history:
			'The full introduced text was not available to us. Its sentence on who may sue is known only as quoted by an advocacy scorecard, which very probably quotes this bill. Fees, any share paid by the officer, time limit, start date and effect on older incidents are not known.',
		url: 'https://endqi.org/state/vt',
		verification: 'secondary'
	},
	{
		id: 's254-2022-purpose',
		kind: 'bill',
		citation: 'S.254 (Vt. 2022), as introduced, statement of purpose',
		proposition:
			'States three aims: a private right of action against officers for violations of Vermont constitutional, statutory and common-law rights; waiving qualified immunity as a defense to it; and qualified indemnification of officers by their agencies.',
		inForceFrom: null,
		inForceUntil: null,
		isProposal: true,
		history: 'Known as quoted by two news sites.',
		url: 'https://vermontdailychronicle.com/senate-committee-would-expand-right-to-sue-police/',
		verification: 'secondary'
	},
	{
		id: 's254-2022-as-passed-senate',
		kind: 'bill',
		citation: 'S.254 (Vt. 2022), as passed by the Senate',
		proposition:
			'Dropped the removal of immunity. Would have stated an intent to put the Article 11 damages rule of Zullo into statute, required agencies to keep public records of judgments and settlements, and ordered a report. It did not become law in this form.',
		inForceFrom: null,
		inForceUntil: null,
		isProposal: true,
		history: 'Known from news reports only; the House took the Article 11 part out.',
		url: 'https://www.newportvermontdailyexpress.com/news/senate-punts-on-qualified-immunity-bill/article_4be709d0-ab68-11ec-98af-3b90ca634450.html',
		verification: 'secondary'
	},
	{
		id: 's254-2022-as-passed',
		kind: 'bill',
		citation: 'S.254 (Vt. 2022), as passed by both chambers',
		proposition:
			'Kept qualified immunity. What it left in the code is the public record of payouts, 20 V.S.A. § 2370; press reports say it also ordered a report, due November 15, 2022.',
		inForceFrom: '2022',
		inForceUntil: null,
		history:
			'The act number, signing date and effective date were not found. The ordered report was not found; a reporter found no record of it in May 2023, which does not show that none was made.',
		url: 'https://endqi.org/state/vt',
		verification: 'secondary'
	},
	{
		id: 's250-2022',
		kind: 'bill',
		citation: 'S.250 (Vt. 2022), enacted as Act 161 of 2022',
		proposition:
			'As introduced it had a private right of action too; it was signed on June 1, 2022 as an act on law enforcement data collection and interrogation. It is a different bill from S.254.',
		inForceFrom: '2022',
		inForceUntil: null,
		history: 'The official status page was read; the text of neither version was.',
		url: 'https://legislature.vermont.gov/bill/status/2022/S.250',
		verification: 'text'
	},
	{
		id: 'h872-2024',
		kind: 'bill',
		citation: 'H.872 (Vt. 2024), Act 124 of 2024',
		proposition:
			'Created the statewide code of conduct for officers and rewrote which misconduct the Criminal Justice Council can act on, first offenses included.',
		inForceFrom: '2024',
		inForceUntil: null,
		url: 'https://fastdemocracy.com/bill-summary/?billsummary_id=VTB00009972&billsummary_session=2023-2024&billsummary_state=vt',
		verification: 'text'
	},
	{
		id: 'h145-2021',
		kind: 'bill',
		citation: 'H.145 (Vt. 2021), Act 27 of 2021',
		proposition:
			'Enacted the statewide use-of-force standard, 20 V.S.A. § 2368, in force from October 1, 2021. An earlier version from 2020 never took effect.',
		inForceFrom: '2021-10-01',
		inForceUntil: null,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.20.html',
		verification: 'text'
	},
	{
		id: 'h849-2026',
		kind: 'bill',
		citation: 'H.849 (Vt. 2026), as introduced',
		proposition:
			'Would let people in Vermont sue federal agents for violating rights under the U.S. Constitution. Its fate after the first hearings in early 2026 was not found.',
		inForceFrom: null,
		inForceUntil: null,
		isProposal: true,
		history:
			'The text of the bill was not seen. It is about federal agents; it is not S.254, and it is not the federal bill of the same name.',
		url: 'https://www.acluvt.org/news/2026-legislative-mid-session-update',
		verification: 'secondary'
	},
	{
		id: 'h138-2025',
		kind: 'bill',
		citation: 'H.138 (Vt. 2025), as introduced',
		proposition:
			"Would extend the State's tort limits of $500,000 and $2,000,000 to cities and towns. Its outcome was not found.",
		inForceFrom: null,
		inForceUntil: null,
		isProposal: true,
		url: 'https://app.legiplex.com/vt/legislature/2025/2025-r/bills/h0138/draft-2035112?id=2035112',
		verification: 'text'
	},
	{
		id: 's143-vermont',
		kind: 'bill',
		citation: 'S.143 (Vt., session not known)',
		proposition:
			'A summary describes a private right of action against officers for violations of the Vermont Constitution. Nothing indicates that it passed.',
		inForceFrom: null,
		inForceUntil: null,
		isProposal: true,
		history: 'The session, text and outcome were not found.',
		url: 'https://app.legiplex.com/lpx/bill/464574',
		verification: 'secondary'
	},
	{
		id: 's208-2026',
		kind: 'bill',
		citation: 'S.208 (Vt. 2026)',
		proposition:
			'Would set rules on masks and identification for officers. It is not about immunity, and its final outcome was not found.',
		inForceFrom: null,
		inForceUntil: null,
		isProposal: true,
		history: 'Known from a machine-made meeting summary.',
		url: 'https://cpo.soar.com/articles/8092307/Vermont/Senate-conference-committee-weighs-removing-federal-agents-from-S-208-and-asks-advisory-board-to-draft-model-policy',
		verification: 'secondary'
	}
] as const satisfies readonly Authority[];
