import type { Authority } from '#lib/domain/authorities/authority.ts';
import { copyOfJuly2022 } from './currency.ts';

const vermontText =
	'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.constitution.vt.html';

/** Provisions of the Vermont and the federal constitutions. */
export const constitutions = [
	{
		id: 'vt-const-1-1',
		kind: 'constitution',
		citation: 'Vt. Const. ch. I, art. 1',
		proposition:
			'States inherent rights to life, liberty, safety and property. Vermont courts treat it as a statement of principle that does not by itself let a person sue.',
		inForceFrom: '1793-07-09',
		inForceUntil: null,
		history: copyOfJuly2022,
		url: `${vermontText}#tconstitutionofthestateofvermontch0I-s01`,
		verification: 'text'
	},
	{
		id: 'vt-const-1-4',
		kind: 'constitution',
		citation: 'Vt. Const. ch. I, art. 4',
		proposition:
			'Promises a remedy at law for every injury. It has been held to work without a statute for a dismissed town officer denied notice and a hearing; other decisions say it opens the courts without creating new rights.',
		inForceFrom: '1793-07-09',
		inForceUntil: null,
		history: copyOfJuly2022,
		url: `${vermontText}#tconstitutionofthestateofvermontch0I-s04`,
		verification: 'text'
	},
	{
		id: 'vt-const-1-6',
		kind: 'constitution',
		citation: 'Vt. Const. ch. I, art. 6',
		proposition:
			'Makes public officers answerable to the people. The remedy is at the ballot box or in the Legislature, not a lawsuit.',
		inForceFrom: '1793-07-09',
		inForceUntil: null,
		history: copyOfJuly2022,
		url: `${vermontText}#tconstitutionofthestateofvermontch0I-s06`,
		verification: 'text'
	},
	{
		id: 'vt-const-1-7',
		kind: 'constitution',
		citation: 'Vt. Const. ch. I, art. 7',
		proposition:
			'The Common Benefits Clause: government is for the common benefit of all, not the advantage of some. A damages action exists only in narrow terms.',
		inForceFrom: '1793-07-09',
		inForceUntil: null,
		history: copyOfJuly2022,
		url: `${vermontText}#tconstitutionofthestateofvermontch0I-s07`,
		verification: 'text'
	},
	{
		id: 'vt-const-1-11',
		kind: 'constitution',
		citation: 'Vt. Const. ch. I, art. 11',
		proposition:
			'Protects people, their homes, papers and possessions from unjustified search or seizure. The Vermont Supreme Court has allowed a damages action under it against the State.',
		inForceFrom: '1793-07-09',
		inForceUntil: null,
		history: copyOfJuly2022,
		url: `${vermontText}#tconstitutionofthestateofvermontch0I-s11`,
		verification: 'text'
	},
	{
		id: 'vt-const-1-13',
		kind: 'constitution',
		citation: 'Vt. Const. ch. I, art. 13',
		proposition:
			'Protects freedom of speech, writing and the press about government. It has been said to work without a statute and that it may support an action against the State.',
		inForceFrom: '1793-07-09',
		inForceUntil: null,
		history: copyOfJuly2022,
		url: `${vermontText}#tconstitutionofthestateofvermontch0I-s13`,
		verification: 'text'
	},
	{
		id: 'us-const-amend-1',
		kind: 'constitution',
		citation: 'U.S. Const. amend. I',
		proposition:
			'Protects speech, press, religion, assembly and asking government to right a wrong.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://constitution.congress.gov/constitution/amendment-1/',
		verification: 'text'
	},
	{
		id: 'us-const-amend-4',
		kind: 'constitution',
		citation: 'U.S. Const. amend. IV',
		proposition:
			'Protects people, houses, papers and effects against unreasonable searches and seizures, and requires probable cause for a warrant.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://constitution.congress.gov/constitution/amendment-4/',
		verification: 'text'
	},
	{
		id: 'us-const-amend-5',
		kind: 'constitution',
		citation: 'U.S. Const. amend. V',
		proposition:
			'Protects against forced self-incrimination and against loss of liberty or property without due process by the federal government.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://constitution.congress.gov/constitution/amendment-5/',
		verification: 'text'
	},
	{
		id: 'us-const-amend-8',
		kind: 'constitution',
		citation: 'U.S. Const. amend. VIII',
		proposition: 'Forbids cruel and unusual punishment of people convicted of crimes.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://constitution.congress.gov/constitution/amendment-8/',
		verification: 'text'
	},
	{
		id: 'us-const-amend-11',
		kind: 'constitution',
		citation: 'U.S. Const. amend. XI',
		proposition:
			'Keeps most suits for money against a State, or its agencies, out of federal court.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://constitution.congress.gov/constitution/amendment-11/',
		verification: 'text'
	},
	{
		id: 'us-const-amend-14',
		kind: 'constitution',
		citation: 'U.S. Const. amend. XIV',
		proposition:
			'Forbids a State to take life, liberty or property without due process of law, or to deny anyone the equal protection of the laws.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://constitution.congress.gov/constitution/amendment-14/',
		verification: 'text'
	}
] as const satisfies readonly Authority[];
