import type { Authority } from '#lib/domain/authorities/authority.ts';

/** Laws and bills of other places, for comparison only: none of them is Vermont law. */
export const lawsElsewhere = [
	{
		id: 'colorado-13-21-131',
		kind: 'statute',
		citation: 'C.R.S. § 13-21-131 (Colorado)',
		proposition:
			"Colorado's own civil action against peace officers: no qualified immunity, and the employer pays unless it finds the officer had no good-faith reasonable belief. None of its figures were seen in the Vermont bill.",
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://casetext.com/statute/colorado-revised-statutes/title-13-courts-and-court-procedure/damages-and-limitations-on-actions/article-21-damages/part-1-general-provisions/section-13-21-131-civil-action-for-deprivation-of-rights-definition',
		verification: 'text'
	},
	{
		id: 'new-mexico-41-4a',
		kind: 'statute',
		citation: 'NMSA 1978, §§ 41-4A-1 to 41-4A-13 (New Mexico)',
		proposition:
			"New Mexico's civil rights act: a claim against the public body, no qualified immunity, a money limit, and only for acts on or after July 1, 2021.",
		inForceFrom: '2021-07-01',
		inForceUntil: null,
		url: 'https://law.uslawyerdatabase.com/us-law/2021-new-mexico-statutes/chapter-41-torts/article-4a-new-mexico-civil-rights',
		verification: 'text'
	},
	{
		id: 'connecticut-52-571k',
		kind: 'statute',
		citation: 'Conn. Gen. Stat. § 52-571k (Connecticut)',
		proposition:
			"Connecticut's action against police officers under its constitution keeps an immunity for an objectively good-faith belief that the conduct was lawful.",
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://lawserver.com/law/state/connecticut/ct-laws/connecticut_statutes_52-571k',
		verification: 'text'
	},
	{
		id: 'ending-qualified-immunity-act-2025',
		kind: 'bill',
		citation: 'S. 1913, 119th Cong. (2025), as introduced',
		proposition:
			'A federal bill that would end the qualified immunity defense under 42 U.S.C. § 1983. It has only been introduced.',
		inForceFrom: null,
		inForceUntil: null,
		isProposal: true,
		url: 'https://www.congress.gov/119/bills/s1913/BILLS-119s1913is.htm',
		verification: 'text'
	}
] as const satisfies readonly Authority[];
