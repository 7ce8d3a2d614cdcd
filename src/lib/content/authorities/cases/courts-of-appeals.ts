import type { Authority } from '#lib/domain/authorities/authority.ts';
import { digestOnly } from '../currency.ts';

/** Decisions of the U.S. Courts of Appeals that are not coded as precedents. */
export const courtsOfAppeals = [
	{
		id: 'linton-v-zorn-2025',
		kind: 'case',
		citation: 'Linton v. Zorn, 135 F.4th 19 (2d Cir. 2025)',
		proposition: 'Had refused immunity to a Vermont trooper for a wristlock on a seated protester.',
		court: '2d-cir',
		inForceFrom: '2025-04-24',
		inForceUntil: '2026-03-22',
		history:
			'Reversed by the U.S. Supreme Court in Zorn v. Linton on March 23, 2026. No longer good law on immunity.',
		url: 'https://www.law.cornell.edu/supremecourt/text/25-297',
		verification: 'secondary'
	},
	{
		id: 'outlaw-v-hartford-2018',
		kind: 'case',
		citation: 'Outlaw v. City of Hartford, 884 F.3d 351 (2d Cir. 2018)',
		proposition:
			'The officer must prove the defense of qualified immunity, including any facts it rests on.',
		court: '2d-cir',
		inForceFrom: '2018',
		inForceUntil: null,
		url: 'https://us2ndcircuitcourtofappealsopinions.justia.com/2018/03/07/outlaw-v-allen/',
		verification: 'secondary'
	},
	{
		id: 'rivers-v-fischer-2010',
		kind: 'case',
		citation: "Rivers v. Fischer, 390 F. App'x 22 (2d Cir. 2010)",
		proposition:
			'Repeats the Second Circuit test: right defined with reasonable clarity, recognized by the Supreme Court or this court, and understood by a reasonable defendant.',
		court: '2d-cir',
		inForceFrom: '2010',
		inForceUntil: null,
		history: 'A summary order, seen only as quoted in a published digest.',
		url: 'https://anwalt.us/2010/08/18',
		verification: 'secondary'
	},
	{
		id: 'morse-v-university-of-vermont-1992',
		kind: 'case',
		citation: 'Morse v. University of Vermont, 973 F.2d 122 (2d Cir. 1992)',
		proposition:
			"Borrowed Vermont's three-year limit for injury to the person for a federal civil-rights claim.",
		court: '2d-cir',
		inForceFrom: '1992',
		inForceUntil: null,
		url: 'https://case-law.vlex.com/vid/973-f-2d-122-594880854',
		verification: 'secondary'
	},
	{
		id: 'huang-v-johnson-2001',
		kind: 'case',
		citation: 'Huang v. Johnson, 251 F.3d 65 (2d Cir. 2001)',
		proposition:
			'The Heck bar did not stop a suit for being held past a release date, brought after the person was released and could no longer seek habeas.',
		court: '2d-cir',
		inForceFrom: '2001-05-17',
		inForceUntil: null,
		history:
			'Olivier v. City of Brandon (2026) left open how the bar applies to people who can no longer seek habeas.',
		url: 'https://print.casetext.com/case/huang-v-johnson',
		verification: 'text'
	},
	{
		id: 'warren-v-altieri-2003',
		kind: 'case',
		citation: "Warren v. Altieri, 59 F. App'x 426 (2d Cir. 2003)",
		proposition: 'A federal claim arises when the person knows or has reason to know of the harm.',
		court: '2d-cir',
		inForceFrom: '2003',
		inForceUntil: null,
		history: 'A summary order.',
		url: 'http://ecases.us/case/ca2/c5969228/warren-v-altieri',
		verification: 'text'
	},
	{
		id: 'tucker-v-decker-2017',
		kind: 'case',
		citation: "Tucker v. Decker, 683 F. App'x 20 (2d Cir. 2017)",
		proposition:
			'With no gross negligence or willful misconduct shown, defamation and privacy claims over a Vermont trooper lay only against the State.',
		court: '2d-cir',
		inForceFrom: '2017',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p09c189s5602',
		verification: 'secondary'
	},
	{
		id: 'bryan-v-united-states-2019',
		kind: 'case',
		citation: 'Bryan v. United States, 913 F.3d 356 (3d Cir. 2019)',
		proposition: 'A decision only a few days old may be too recent to put officers on notice.',
		court: 'other-circuit',
		inForceFrom: '2019',
		inForceUntil: null,
		history: 'Not the law of the Second Circuit.',
		url: 'https://harvardlawreview.org/print/vol-133/bryan-v-united-states/',
		verification: 'secondary'
	},
	{
		id: 'jakuttis-v-dracut-2024',
		kind: 'case',
		citation: 'Jakuttis v. Town of Dracut, 95 F.4th 22 (1st Cir. 2024)',
		proposition:
			'Treats the question whether a local officer on a federal task force acts under state or federal law.',
		court: 'other-circuit',
		inForceFrom: '2024',
		inForceUntil: null,
		history: "Seen in a law professor's note; not the law of the Second Circuit.",
		url: 'https://nahmodlaw.com/tag/state-action',
		verification: 'secondary'
	}
] as const satisfies readonly Authority[];
