import type { Authority } from '#lib/domain/authorities/authority.ts';
import { digestOnly } from '../currency.ts';

const constitutionNotes =
	'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.constitution.vt.html';
const titleTwelveNotes =
	'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html';
const headnotesOnly =
	'Known here from the headnotes printed with the opinion and its opening, not from the whole opinion.';

const vermont = { kind: 'case', court: 'vt-supreme', inForceUntil: null } as const;

/** Vermont Supreme Court decisions on the ordinary wrongs (battery, false imprisonment, trespass, conversion) and on Article 11 outside damages suits. */
export const vermontTorts = [
	{
		...vermont,
		id: 'wilson-v-smith-1984',
		citation: 'Wilson v. Smith, 477 A.2d 964 (Vt. 1984)',
		proposition:
			'Assault and battery are wrongs done on purpose: without proof of intent there is no battery.',
		inForceFrom: '1984-04-27',
		url: 'https://cetient.com/opinion/1506316/wilson-v-smith',
		verification: 'text'
	},
	{
		...vermont,
		id: 'harris-v-carbonneau-1996',
		citation: 'Harris v. Carbonneau, 165 Vt. 433, 685 A.2d 296 (1996)',
		proposition:
			"Someone who intentionally enters or stays on land in another's possession without a privilege to do so is answerable for trespass; consent of the possessor defeats the claim.",
		inForceFrom: '1996-08-30',
		history: headnotesOnly,
		url: 'https://law.justia.com/cases/vermont/supreme-court/1996/op94-592.html',
		verification: 'secondary'
	},
	{
		...vermont,
		id: 'economou-v-carpenter-1965',
		citation: 'Economou v. Carpenter, 207 A.2d 241 (Vt. 1965)',
		proposition:
			"Taking, using up or keeping another's property in defiance of the owner's right is conversion, even if it was first held lawfully and is then refused on demand.",
		inForceFrom: '1965-02-02',
		history: headnotesOnly,
		url: 'http://ecases.us/case/vt/c1988618/economou-v-carpenter',
		verification: 'secondary'
	},
	{
		...vermont,
		id: 'thurston-v-leno-1964',
		citation: 'Thurston v. Leno, 124 Vt. 298, 204 A.2d 106 (1964)',
		proposition:
			'False imprisonment is for the person suing to prove; being jailed without being brought before a magistrate was enough evidence for a jury.',
		inForceFrom: '1964',
		history: digestOnly,
		url: titleTwelveNotes,
		verification: 'secondary'
	},
	{
		...vermont,
		id: 'horton-v-chamberlain-1989',
		citation: 'Horton v. Chamberlain, 152 Vt. 351, 566 A.2d 953 (1989)',
		proposition:
			'An officer who serves court process that is not void on its face is protected from a false imprisonment claim; one who acts on process plainly void on its face is not.',
		inForceFrom: '1989',
		history: digestOnly,
		url: titleTwelveNotes,
		verification: 'secondary'
	},
	{
		...vermont,
		id: 'state-v-kirchoff-1991',
		citation: 'State v. Kirchoff, 156 Vt. 1, 587 A.2d 988 (1991)',
		proposition:
			'Article 11 forbids searching posted land without a warrant, even open fields that the Fourth Amendment does not protect.',
		inForceFrom: '1991',
		url: 'http://law.justia.com/cases/vermont/supreme-court/1989/op87-603.html',
		verification: 'text'
	},
	{
		...vermont,
		id: 'state-v-savva-1992',
		citation: 'State v. Savva, 159 Vt. 75, 616 A.2d 774 (1992)',
		proposition:
			'Article 11 protects both possession (against seizure) and privacy (against search), and does not excuse warrantless searches of closed containers in a car by a bright-line rule.',
		inForceFrom: '1992',
		history: digestOnly,
		url: constitutionNotes,
		verification: 'secondary'
	},
	{
		...vermont,
		id: 'state-v-bauder-2007',
		citation: 'State v. Bauder, 2007 VT 16, 181 Vt. 392, 924 A.2d 38',
		proposition:
			'Under Article 11 an arrest does not by itself allow a search of the car; the officer needs specific probable cause and a pressing reason not to get a warrant.',
		inForceFrom: '2007',
		history: digestOnly,
		url: constitutionNotes,
		verification: 'secondary'
	},
	{
		...vermont,
		id: 'state-v-cunningham-2008',
		citation: 'State v. Cunningham, 2008 VT 43, 183 Vt. 401, 954 A.2d 1290',
		proposition:
			'Article 11 does not allow a traffic stop to be stretched to wait for a drug dog on nervousness, missing papers and old arrests.',
		inForceFrom: '2008',
		history: digestOnly,
		url: constitutionNotes,
		verification: 'secondary'
	},
	{
		...vermont,
		id: 'state-v-hawkins-2013',
		citation: 'State v. Hawkins, 2013 VT 5, 193 Vt. 297, 67 A.3d 230',
		proposition:
			'An arrest without probable cause violates Article 11 as well as the Fourth Amendment.',
		inForceFrom: '2013',
		history: digestOnly,
		url: constitutionNotes,
		verification: 'secondary'
	},
	{
		...vermont,
		id: 'state-v-betts-2013',
		citation: 'State v. Betts, 2013 VT 53, 194 Vt. 212, 75 A.3d 629',
		proposition:
			'Agreeing to a strip search is not free consent when the officer first says the person will be seized anyway and had no probable cause.',
		inForceFrom: '2013',
		history: digestOnly,
		url: constitutionNotes,
		verification: 'secondary'
	},
	{
		...vermont,
		id: 'state-v-berard-1990',
		citation: 'State v. Berard, 154 Vt. 306, 576 A.2d 118 (1990)',
		proposition:
			'Article 11 reaches people in prison, but random cell searches under a fair written plan are allowed without a warrant.',
		inForceFrom: '1990',
		history: digestOnly,
		url: constitutionNotes,
		verification: 'secondary'
	}
] as const satisfies readonly Authority[];
