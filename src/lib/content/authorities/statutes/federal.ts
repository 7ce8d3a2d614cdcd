import type { Authority } from '#lib/domain/authorities/authority.ts';

/** Federal statutes and regulations. */
export const federalStatutes = [
	{
		id: 'usc-42-1983',
		kind: 'statute',
		citation: '42 U.S.C. § 1983',
		proposition:
			'A person whose federal rights are violated by someone acting under color of state law may sue that person for damages or an order.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.law.cornell.edu/uscode/text/42/1983',
		verification: 'text'
	},
	{
		id: 'usc-42-1988',
		kind: 'statute',
		citation: '42 U.S.C. § 1988',
		proposition:
			"Lets the court award reasonable attorney's fees to the winning side in a federal civil-rights case (subsection (b)).",
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.law.cornell.edu/uscode/text/42/1988',
		verification: 'text'
	},
	{
		id: 'usc-42-1997e',
		kind: 'statute',
		citation: '42 U.S.C. § 1997e',
		proposition:
			'A person in jail or prison when suing must first finish the available grievance process (a), and may not recover money for purely mental or emotional injury in custody without a physical injury or a sexual act (e).',
		inForceFrom: null,
		inForceUntil: null,
		history: 'Subsection (a) was read in its own words; subsection (e) only in a secondary source.',
		url: 'http://codes.lp.findlaw.com/uscode/42/21/I-A/1997e',
		verification: 'text'
	},
	{
		id: 'usc-28-1346',
		kind: 'statute',
		citation: '28 U.S.C. § 1346',
		proposition:
			'Gives federal courts claims against the United States for wrongs by its employees, judged by the law of the place where they happened (subsection (b)).',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.law.cornell.edu/uscode/text/28/1346',
		verification: 'secondary'
	},
	{
		id: 'usc-28-2401',
		kind: 'statute',
		citation: '28 U.S.C. § 2401',
		proposition:
			'A claim against the United States must be put in writing to the agency within two years, and a lawsuit begun within six months after the agency mails its denial (subsection (b)).',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.law.cornell.edu/uscode/text/28/2401',
		verification: 'text'
	},
	{
		id: 'usc-28-2671',
		kind: 'statute',
		citation: '28 U.S.C. § 2671',
		proposition:
			'Defines who counts as an employee of the United States for tort claims, which includes people acting for a federal agency in an official capacity, even for a time and without pay.',
		inForceFrom: null,
		inForceUntil: null,
		history: 'Read in the 2009 edition of the code.',
		url: 'https://govinfo.gov/content/pkg/USCODE-2009-title28/html/USCODE-2009-title28-partVI-chap171-sec2671.htm',
		verification: 'text'
	},
	{
		id: 'usc-28-2674',
		kind: 'statute',
		citation: '28 U.S.C. § 2674',
		proposition:
			"The United States answers for its employees' torts like a private person, but not for punitive damages.",
		inForceFrom: null,
		inForceUntil: null,
		history: 'Read in an older printed edition of the code.',
		url: 'https://www.law.cornell.edu/uscode/text/28/2674',
		verification: 'text'
	},
	{
		id: 'usc-28-2402',
		kind: 'statute',
		citation: '28 U.S.C. § 2402',
		proposition:
			'Claims against the United States under the Federal Tort Claims Act are tried by a judge without a jury.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.law.cornell.edu/uscode/text/28/2402',
		verification: 'text'
	},
	{
		id: 'usc-28-2675',
		kind: 'statute',
		citation: '28 U.S.C. § 2675',
		proposition:
			'No lawsuit against the United States may begin until the agency has denied a written claim; six months of silence may be treated as a denial (subsection (a)).',
		inForceFrom: null,
		inForceUntil: null,
		history: 'Read in the 2002 edition of the code.',
		url: 'https://www.law.cornell.edu/uscode/text/28/2675',
		verification: 'text'
	},
	{
		id: 'usc-28-2676',
		kind: 'statute',
		citation: '28 U.S.C. § 2676',
		proposition:
			'A judgment in a tort case against the United States bars a claim against the employee over the same events.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.lawserver.com/law/country/us/code/28_usc_2676',
		verification: 'text'
	},
	{
		id: 'usc-28-2680',
		kind: 'statute',
		citation: '28 U.S.C. § 2680',
		proposition:
			'Lists what the United States may not be sued for. Subsection (a) keeps out discretionary functions; subsection (h) keeps out many intentional torts, but allows assault, battery, false imprisonment, false arrest, abuse of process and malicious prosecution by federal investigative or law enforcement officers.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://biotech.law.lsu.edu/map/LawEnforcementException.html',
		verification: 'secondary'
	},
	{
		id: 'usc-8-1357',
		kind: 'statute',
		citation: '8 U.S.C. § 1357',
		proposition:
			'Sets the powers of immigration officers. State or local officers deputized under subsection (g) are treated as acting under federal authority for liability and immunity (paragraph (g)(8)).',
		inForceFrom: null,
		inForceUntil: null,
		url: 'http://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_110_Part_4.djvu/727',
		verification: 'text'
	},
	{
		id: 'usc-18-242',
		kind: 'statute',
		citation: '18 U.S.C. § 242',
		proposition:
			'Makes it a federal crime to violate rights willfully under color of law. Only prosecutors can bring it; it gives no money claim.',
		inForceFrom: null,
		inForceUntil: null,
		history: 'Read in the 1994 edition of the code.',
		url: 'https://uscode.house.gov/view.xhtml?edition=1994&num=0&req=granuleid%3AUSC-1994-title18-section242',
		verification: 'text'
	},
	{
		id: 'cfr-28-14-2',
		kind: 'rule',
		citation: '28 C.F.R. § 14.2',
		proposition:
			'A claim against the United States is presented when the right agency receives Standard Form 95 or another written notice, together with a claim for money in a sum certain.',
		inForceFrom: null,
		inForceUntil: null,
		history: 'Read in the July 2002 edition of the regulations and a later copy of unknown date.',
		url: 'http://www.gpo.gov:80/fdsys/pkg/CFR-2002-title28-vol1/html/CFR-2002-title28-vol1-part14.htm',
		verification: 'text'
	},
	{
		id: 'cfr-32-750-36',
		kind: 'rule',
		citation: '32 C.F.R. § 750.36',
		proposition:
			'Restates the federal tort claim time limits: two years to present the claim, six months to sue after a mailed denial, and six months of silence treated as a denial if the claimant so chooses.',
		inForceFrom: null,
		inForceUntil: null,
		url: 'https://www.law.cornell.edu/cfr/text/32/750.36',
		verification: 'text'
	},
	{
		id: 'vrcp-3',
		kind: 'rule',
		citation: 'V.R.C.P. 3',
		proposition:
			'A Vermont civil case begins by filing or by service, and papers must be served within a set number of days after filing. An older decision gives 60.',
		inForceFrom: null,
		inForceUntil: null,
		history:
			'The rule itself was not read; a 1993 federal decision digested in the annotated code gives 60 days. Check the current rule.',
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s01s466',
		verification: 'secondary'
	}
] as const satisfies readonly Authority[];
