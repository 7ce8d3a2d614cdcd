import type { Authority } from '#lib/domain/authorities/authority.ts';
import { digestOnly } from '../currency.ts';

/** Vermont Supreme Court decisions on which Vermont rights can be sued upon. */
export const vermontRights = [
	{
		id: 'shields-v-gerhart-1995',
		kind: 'case',
		citation: 'Shields v. Gerhart, 163 Vt. 219, 658 A.2d 924 (1995)',
		proposition:
			'Article 1 of the Vermont Constitution does not by itself let a person sue. Article 13 works without a statute and may serve as the basis of an action against the State.',
		court: 'vt-supreme',
		inForceFrom: '1995',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.constitution.vt.html#tconstitutionofthestateofvermontch0I-s01',
		verification: 'secondary'
	},
	{
		id: 'sabia-v-state-1995',
		kind: 'case',
		citation: 'Sabia v. State, 164 Vt. 293 (1995)',
		proposition:
			'A claim to safety under Article 1 fails because that article is not enforceable by itself.',
		court: 'vt-supreme',
		inForceFrom: '1995',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.constitution.vt.html#tconstitutionofthestateofvermontch0I-s01',
		verification: 'secondary'
	},
	{
		id: 'quesnel-v-middlebury-1997',
		kind: 'case',
		citation: 'Quesnel v. Town of Middlebury, 167 Vt. 252 (1997)',
		proposition: 'Article 4 opens the courts to people; it does not create rights of its own.',
		court: 'vt-supreme',
		inForceFrom: '1997',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.constitution.vt.html#tconstitutionofthestateofvermontch0I-s04',
		verification: 'secondary'
	},
	{
		id: 'welch-v-seery-1980',
		kind: 'case',
		citation: 'Welch v. Seery, 138 Vt. 126 (1980)',
		proposition:
			'The accountability of officers under Article 6 is enforced by election and the Legislature, not by a lawsuit.',
		court: 'vt-supreme',
		inForceFrom: '1980',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.constitution.vt.html#tconstitutionofthestateofvermontch0I-s06',
		verification: 'secondary'
	},
	{
		id: 'in-re-town-highway-no-20-2012',
		kind: 'case',
		citation: 'In re Town Highway No. 20, 2012 VT 17, 191 Vt. 231, 45 A.3d 54',
		proposition:
			'A damages claim under Article 7 needs a common benefit denied by arbitrary treatment, which favored someone else, in a wholly irrational decision driven by personal motive.',
		court: 'vt-supreme',
		inForceFrom: '2012',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.constitution.vt.html#tconstitutionofthestateofvermontch0I-s07',
		verification: 'secondary'
	},
	{
		id: 'rutland-herald-v-state-police-2012',
		kind: 'case',
		citation: 'Rutland Herald v. Vermont State Police, 2012 VT 24',
		proposition:
			'Held police investigation records wholly exempt from disclosure, and that Article 6 gives no private claim.',
		court: 'vt-supreme',
		inForceFrom: '2012',
		inForceUntil: null,
		history:
			'Known from the digest in the annotated code. The records ruling rests on wording that the Legislature rewrote in 2013.',
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.constitution.vt.html#tconstitutionofthestateofvermontch0I-s06',
		verification: 'secondary'
	},
	{
		id: 'state-v-rutter-2011',
		kind: 'case',
		citation: 'State v. Rutter, 2011 VT 13, 15 A.3d 132',
		proposition:
			"An officer's motive does not matter under Article 11 if there was objectively a reasonable ground for the stop.",
		court: 'vt-supreme',
		inForceFrom: '2011-01-31',
		inForceUntil: null,
		history:
			'The opening of the decision was read; what it says of motive is known from the digest in the annotated code.',
		url: 'https://case-law.vlex.com/vid/state-v-rutter-no-893343176',
		verification: 'secondary'
	},
	{
		id: 'state-v-walker-brazie-2021',
		kind: 'case',
		citation: 'State v. Walker-Brazie, 2021 VT 75',
		proposition:
			'Evidence from a Border Patrol roving stop that breaks Article 11 cannot be used in a Vermont criminal case.',
		court: 'vt-supreme',
		inForceFrom: '2021',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.constitution.vt.html#tconstitutionofthestateofvermontch0I-s11',
		verification: 'secondary'
	},
	{
		id: 'corrections-v-human-rights-commission-2006',
		kind: 'case',
		citation:
			'Department of Corrections v. Human Rights Commission, 2006 VT 134, 181 Vt. 225, 917 A.2d 451',
		proposition:
			'Government bodies, prisons included, are covered by the public accommodations law.',
		court: 'vt-supreme',
		inForceFrom: '2006',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.09.html#t09p08c139s4501',
		verification: 'secondary'
	},
	{
		id: 'shahi-v-madden-2010',
		kind: 'case',
		citation: 'Shahi v. Madden, 2010 VT 56, 188 Vt. 142, 5 A.3d 869',
		proposition:
			'In a civil case over hate-motivated conduct the crime need only be more likely than not.',
		court: 'vt-supreme',
		inForceFrom: '2010-06-18',
		inForceUntil: null,
		history:
			'The opening of the opinion and the digest in the annotated code were read. The court sent back the order in that case for want of evidence.',
		url: 'http://ecases.us/case/p1057205/shahi-v-madden',
		verification: 'secondary'
	},
	{
		id: 'doyle-v-burlington-2019',
		kind: 'case',
		citation: 'Doyle v. Burlington Police Department, 2019 VT 66',
		proposition:
			'An agency may not charge for staff time when a person only asks to inspect records.',
		court: 'vt-supreme',
		inForceFrom: '2019',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.01.html#t01c05s03s316',
		verification: 'secondary'
	},
	{
		id: 'galloway-v-hartford-2012',
		kind: 'case',
		citation: 'Galloway v. Town of Hartford, 2012 VT 61, 192 Vt. 171, 57 A.3d 684',
		proposition:
			'Police who handcuffed and held a homeowner had in fact arrested him, so the records of that arrest were public.',
		court: 'vt-supreme',
		inForceFrom: '2012',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.01.html#t01c05s03s317',
		verification: 'secondary'
	}
] as const satisfies readonly Authority[];
