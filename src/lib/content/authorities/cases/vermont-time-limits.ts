import type { Authority } from '#lib/domain/authorities/authority.ts';
import { digestOnly } from '../currency.ts';

/** Vermont Supreme Court decisions on time limits, tolling and counting of days. */
export const vermontTimeLimits = [
	{
		id: 'gettis-v-green-mountain-2005',
		kind: 'case',
		citation: 'Gettis v. Green Mountain Economic Development Corp., 2005 VT 117',
		proposition:
			'The clock for an injury to the person starts when the injury and its cause are discovered or should have been.',
		court: 'vt-supreme',
		inForceFrom: '2005',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s02s512',
		verification: 'secondary'
	},
	{
		id: 'leo-v-hillman-1995',
		kind: 'case',
		citation: 'Leo v. Hillman, 164 Vt. 94, 665 A.2d 572 (1995)',
		proposition: 'The wrongful death clock did not wait for discovery of the cause of death.',
		court: 'vt-supreme',
		inForceFrom: '1995',
		inForceUntil: null,
		history:
			'Decided on an earlier wording of the statute; known from the digest in the annotated code.',
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.14.html#t14p03c71s03s1492',
		verification: 'secondary'
	},
	{
		id: 'parent-v-beeman-1980',
		kind: 'case',
		citation: 'Parent v. Beeman, 138 Vt. 607 (1980)',
		proposition:
			'The extra time for an estate under 12 V.S.A. § 557 does not apply to wrongful death.',
		court: 'vt-supreme',
		inForceFrom: '1980',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s03s557',
		verification: 'secondary'
	},
	{
		id: 'jadallah-v-fairfax-2018',
		kind: 'case',
		citation: 'Jadallah v. Town of Fairfax, 2018 VT 34',
		proposition: 'Being jailed after the claim arose does not stop the clock.',
		court: 'vt-supreme',
		inForceFrom: '2018',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s03s551',
		verification: 'secondary'
	},
	{
		id: 'goode-v-state-1988',
		kind: 'case',
		citation: 'Goode v. State, 150 Vt. 651, 553 A.2d 142 (1988) (mem.)',
		proposition:
			"Incapacity that stops the clock means being unable to manage one's affairs or understand one's legal rights; the person suing must prove it.",
		court: 'vt-supreme',
		inForceFrom: '1988',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s03s551',
		verification: 'secondary'
	},
	{
		id: 'fila-v-spruce-mountain-inn-2005',
		kind: 'case',
		citation: 'Fila v. Spruce Mountain Inn, 2005 VT 77, 178 Vt. 323, 885 A.2d 723',
		proposition: 'The test of incapacity for the clock is not the criminal insanity test.',
		court: 'vt-supreme',
		inForceFrom: '2005',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s03s551',
		verification: 'secondary'
	},
	{
		id: 'pike-v-chucks-willoughby-pub-2006',
		kind: 'case',
		citation: "Pike v. Chuck's Willoughby Pub, Inc., 2006 VT 54, 180 Vt. 25, 904 A.2d 1133",
		proposition:
			'A special time limit set by another statute does not get the tolling rule for minors by default.',
		court: 'vt-supreme',
		inForceFrom: '2006',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s01s464',
		verification: 'secondary'
	},
	{
		id: 'leno-v-meunier-1965',
		kind: 'case',
		citation: 'Leno v. Meunier, 125 Vt. 30 (1965)',
		proposition: 'The extra year to file again covers a case dismissed by a federal court.',
		court: 'vt-supreme',
		inForceFrom: '1965',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s03s558',
		verification: 'secondary'
	},
	{
		id: 'weisburgh-v-mcclure-newspapers-1979',
		kind: 'case',
		citation: 'Weisburgh v. McClure Newspapers, Inc., 136 Vt. 594, 396 A.2d 1388 (1979)',
		proposition:
			'Filing counts only if service follows in time, and the extra year is not for a person who simply failed to serve.',
		court: 'vt-supreme',
		inForceFrom: '1979',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s01s466',
		verification: 'secondary'
	},
	{
		id: 'powers-v-chouinard-1979',
		kind: 'case',
		citation: 'Powers v. Chouinard, 138 Vt. 3, 409 A.2d 598 (1979)',
		proposition:
			'The day of the event is not counted and the last day is: suit on January 4, 1979 over an accident on January 3, 1976 was one day late.',
		court: 'vt-supreme',
		inForceFrom: '1979',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s02s512',
		verification: 'secondary'
	},
	{
		id: 'bashara-v-corliss-1993',
		kind: 'case',
		citation: 'Bashara v. Corliss, 161 Vt. 1, 632 A.2d 30 (1993)',
		proposition: 'Naming a new defendant after the time has run may be too late.',
		court: 'vt-supreme',
		inForceFrom: '1993',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s02s512',
		verification: 'secondary'
	},
	{
		id: 'capron-v-romeyn-1979',
		kind: 'case',
		citation: 'Capron v. Romeyn, 137 Vt. 553, 409 A.2d 565 (1979)',
		proposition:
			'A change in a time limit does not reach claims that arose before it, unless the act says so.',
		court: 'vt-supreme',
		inForceFrom: '1979',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s02s512',
		verification: 'secondary'
	},
	{
		id: 'stewart-v-darrow-1982',
		kind: 'case',
		citation: 'Stewart v. Darrow, 141 Vt. 248, 448 A.2d 788 (1982)',
		proposition:
			'Applies the rule that a later amendment of a time limit does not affect rights that arose earlier.',
		court: 'vt-supreme',
		inForceFrom: '1982',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s02s512',
		verification: 'secondary'
	},
	{
		id: 'shields-v-gerhart-1990',
		kind: 'case',
		citation: 'Shields v. Gerhart, 155 Vt. 141, 582 A.2d 153 (1990)',
		proposition: 'Discusses when a § 1983 claim arises in a Vermont court.',
		court: 'vt-supreme',
		inForceFrom: '1990',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s02s512',
		verification: 'secondary'
	}
] as const satisfies readonly Authority[];
