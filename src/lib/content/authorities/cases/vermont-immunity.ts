import type { Authority } from '#lib/domain/authorities/authority.ts';
import { digestOnly, summaryOnly } from '../currency.ts';

/** Vermont Supreme Court decisions on official, sovereign and municipal immunity. */
export const vermontImmunity = [
	{
		id: 'sutton-v-vermont-regional-center-2019',
		kind: 'case',
		citation: 'Sutton v. Vermont Regional Center, 2019 VT 71A, 212 Vt. 612, 238 A.3d 608',
		proposition:
			'Lower-level officials are immune when they act in the course of employment, in good faith, and on matters of discretion; the highest officers have absolute immunity within their authority.',
		court: 'vt-supreme',
		inForceFrom: '2019',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p09c189s5602',
		verification: 'secondary'
	},
	{
		id: 'hudson-v-east-montpelier-1993',
		kind: 'case',
		citation: 'Hudson v. Town of East Montpelier, 161 Vt. 168, 638 A.2d 561 (1993)',
		proposition:
			'Explains official immunity: not to deter vigorous work, and to keep courts from second-guessing policy choices.',
		court: 'vt-supreme',
		inForceFrom: '1993',
		inForceUntil: null,
		history: summaryOnly,
		url: 'https://www.lawpipe.com/Vermont/Hudson_v_Town_of_East_Montpelier.html',
		verification: 'secondary'
	},
	{
		id: 'czechorowski-v-state-2005',
		kind: 'case',
		citation: 'Czechorowski v. State, 2005 VT 40',
		proposition:
			"An official's legal advice was discretionary and no bad faith was shown, so the official was immune; a claim of outrage against the State could go on.",
		court: 'vt-supreme',
		inForceFrom: '2005',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p09c189s5601',
		verification: 'secondary'
	},
	{
		id: 'levinsky-v-diamond-1989',
		kind: 'case',
		citation: 'Levinsky v. Diamond, 151 Vt. 178, 559 A.2d 1073 (1989)',
		proposition:
			'Sovereign immunity belongs to the State; its employees have official immunity instead.',
		court: 'vt-supreme',
		inForceFrom: '1989',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p09c189s5601',
		verification: 'secondary'
	},
	{
		id: 'heffernan-v-state-2018',
		kind: 'case',
		citation: 'Heffernan v. State, 2018 VT 47',
		proposition:
			"The State is immune for a guard's assault and battery, and a sexual assault is willful misconduct that the State need not cover.",
		court: 'vt-supreme',
		inForceFrom: '2018-04-20',
		inForceUntil: null,
		history: 'The opening of the opinion and a summary were read, not the whole.',
		url: 'https://law.justia.com/cases/vermont/supreme-court/2018/2017-282.html',
		verification: 'secondary'
	},
	{
		id: 'rochon-v-state-2004',
		kind: 'case',
		citation: 'Rochon v. State, 2004 VT 77',
		proposition:
			"A trooper's careless act has a private counterpart, so the State can answer for it.",
		court: 'vt-supreme',
		inForceFrom: '2004',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p09c189s5601',
		verification: 'secondary'
	},
	{
		id: 'amys-enterprises-v-sorrell-2002',
		kind: 'case',
		citation: "Amy's Enterprises v. Sorrell, 174 Vt. 623 (2002)",
		proposition:
			'Investigating and enforcing with no private counterpart gives no claim against the State, and a suit against the employee must plead facts of gross negligence or willful misconduct.',
		court: 'vt-supreme',
		inForceFrom: '2002',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p09c189s5601',
		verification: 'secondary'
	},
	{
		id: 'earle-v-state-2006',
		kind: 'case',
		citation: 'Earle v. State, 2006 VT 92',
		proposition: 'Uses two steps to decide whether an act was a discretionary function.',
		court: 'vt-supreme',
		inForceFrom: '2006',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p09c189s5601',
		verification: 'secondary'
	},
	{
		id: 'mclaughlin-v-state-1994',
		kind: 'case',
		citation: 'McLaughlin v. State, 161 Vt. 492, 642 A.2d 683 (1994)',
		proposition: "A county sheriff's department is not a State employee.",
		court: 'vt-supreme',
		inForceFrom: '1994',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.24.html#t24p01c05s05s290',
		verification: 'secondary'
	},
	{
		id: 'doe-v-forrest-2004',
		kind: 'case',
		citation: 'Doe v. Forrest, 2004 VT 37, 176 Vt. 476, 853 A.2d 48',
		proposition:
			"A sheriff is not liable under 24 V.S.A. § 309 for a deputy's sexual misconduct on duty, and it is outside the scope of the job; but a jury may decide whether the sheriff answers because the deputy's position helped him do it.",
		court: 'vt-supreme',
		inForceFrom: '2004-05-07',
		inForceUntil: null,
		history:
			'The opening, which states each holding, and the printed headnotes were read. In 2007 the Court refused to extend the last point to a church (Doe v. Newbury Bible Church).',
		url: 'https://law.justia.com/cases/vermont/supreme-court/2004/2002-184op.html',
		verification: 'text'
	},
	{
		id: 'doe-v-newbury-bible-church-2007',
		kind: 'case',
		citation: 'Doe v. Newbury Bible Church, 2007 VT 72',
		proposition:
			'Declines to make a church answer for its pastor on the theory that let the claim against a sheriff go on in Doe v. Forrest; a public case summary says the Court set the special power of police apart.',
		court: 'vt-supreme',
		inForceFrom: '2007-07-20',
		inForceUntil: null,
		history:
			'The opening of the opinion, which states the answer, and a public case summary were read.',
		url: 'https://cetient.com/opinion/1057431/doe-v-newbury-bible-church',
		verification: 'text'
	},
	{
		id: 'mcmurphy-v-state-2000',
		kind: 'case',
		citation: 'McMurphy v. State, 171 Vt. 9, 757 A.2d 1043 (2000)',
		proposition:
			"Membership in a towns' risk pool is not an insurance policy, so it does not waive a town's immunity.",
		court: 'vt-supreme',
		inForceFrom: '2000-06-02',
		inForceUntil: null,
		history:
			'Known from the digest in the annotated code and from headnotes printed with the opinion.',
		url: 'https://law.justia.com/cases/vermont/supreme-court/2000/98-499op.html',
		verification: 'secondary'
	},
	{
		id: 'civetti-v-turner-2020',
		kind: 'case',
		citation: 'Civetti v. Turner, 2020 VT 23, 212 Vt. 185, 233 A.3d 1056',
		proposition:
			"Where a town officer is careless in a task that leaves no choice, the town takes the officer's place and cannot use municipal immunity; it was too early to dismiss on qualified immunity.",
		court: 'vt-supreme',
		inForceFrom: '2020-04-03',
		inForceUntil: null,
		url: 'http://casetext.com/case/civetti-v-turner',
		verification: 'text'
	},
	{
		id: 'civetti-v-turner-2022',
		kind: 'case',
		citation: 'Civetti v. Turner, 2022 VT 64',
		proposition:
			'A town, and its officer, have qualified immunity from a negligence claim over a choice that called for judgment, here whether to widen a road.',
		court: 'vt-supreme',
		inForceFrom: '2022-12-30',
		inForceUntil: null,
		history: 'The opening paragraph of the opinion, which states its holding, was read.',
		url: 'https://law.justia.com/cases/vermont/supreme-court/2022/22-ap-079.html',
		verification: 'text'
	}
] as const satisfies readonly Authority[];
