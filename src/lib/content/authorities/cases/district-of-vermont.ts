import type { Authority } from '#lib/domain/authorities/authority.ts';
import { digestOnly, summaryOnly } from '../currency.ts';

/** Decisions of the U.S. District Court for Vermont that are not coded as precedents. They illustrate; they do not bind. */
export const districtOfVermont = [
	{
		id: 'chinnici-v-bennington-2024',
		kind: 'case',
		citation: 'Chinnici v. Town of Bennington, No. 2:23-cv-52 (D. Vt. Mar. 11, 2024)',
		proposition:
			"Held that custody straight from the arrest, before any conviction, is imprisonment that stops Vermont's clock, and that § 1983, Article 11 and false-arrest claims filed three years after release were in time.",
		court: 'd-vt',
		inForceFrom: '2024-03-11',
		inForceUntil: null,
		history: 'One ruling by a magistrate judge; do not count on it.',
		url: 'https://supreme.justia.com/cases/federal/district-courts/vermont/vtdce/2:2023cv00052/34776/26/',
		verification: 'secondary'
	},
	{
		id: 'demarest-v-underhill-2022',
		kind: 'case',
		citation: 'Demarest v. Town of Underhill (D. Vt. Mar. 29, 2022)',
		proposition: 'Uses a three-year limit for § 1983 claims in Vermont.',
		court: 'd-vt',
		inForceFrom: '2022-03-29',
		inForceUntil: null,
		history: summaryOnly,
		url: 'https://www.studicata.com/summaries/united-states-district-court-district-of-vermont/demarest-v-town-of-underhill-2022-de49fp',
		verification: 'secondary'
	},
	{
		id: 'simuro-v-shedd-2016',
		kind: 'case',
		citation: 'Simuro v. Shedd, 176 F. Supp. 3d 358 (D. Vt. 2016)',
		proposition:
			"Because 24 V.S.A. § 901a leaves out intentional acts, the town kept its immunity for an officer's alleged false arrest, malicious prosecution and outrage.",
		court: 'd-vt',
		inForceFrom: '2016-03-31',
		inForceUntil: null,
		history:
			'The opening of the opinion, which dismisses the town, was read; its reason is known from the digest in the annotated code.',
		url: 'https://docs.justia.com/cases/federal/district-courts/vermont/vtdce/2:2013cv00030/22532/166',
		verification: 'secondary'
	},
	{
		id: 'simuro-v-shedd-2013',
		kind: 'case',
		citation: 'Simuro v. Shedd, No. 2:13-cv-30 (D. Vt. July 23, 2013)',
		proposition:
			'Gross negligence by a town officer doing the job is not the willful or intentional conduct that 24 V.S.A. § 901a(e) needs, so the officer could not be sued personally for it.',
		court: 'd-vt',
		inForceFrom: '2013-07-23',
		inForceUntil: null,
		history: 'The opening of the order and a public case summary were read.',
		url: 'https://docs.justia.com/cases/federal/district-courts/vermont/vtdce/2:2013cv00030/22532/29',
		verification: 'secondary'
	},
	{
		id: 'hee-v-everlof-1993',
		kind: 'case',
		citation: 'Hee v. Everlof, 812 F. Supp. 1350 (D. Vt. 1993)',
		proposition:
			'A suit against a police officer in an official capacity is a suit against the town.',
		court: 'd-vt',
		inForceFrom: '1993',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.24.html#t24p02c33s04s901a',
		verification: 'secondary'
	},
	{
		id: 'chandler-v-clark-2009',
		kind: 'case',
		citation: 'Chandler v. Clark (D. Vt. 2009)',
		proposition:
			'Treats Vermont sheriffs and deputies as state officials, so official-capacity damages are barred; personal claims need personal involvement.',
		court: 'd-vt',
		inForceFrom: '2009',
		inForceUntil: null,
		history: summaryOnly,
		url: 'https://www.studicata.com/summaries/united-states-district-court-district-of-vermont/chandler-v-clark-2009-dod27c',
		verification: 'secondary'
	},
	{
		id: 'rheaume-v-griswold-2016',
		kind: 'case',
		citation: 'Rheaume v. Griswold (D. Vt. July 20, 2016)',
		proposition: 'Treats a Vermont sheriff as a state official for the Eleventh Amendment.',
		court: 'd-vt',
		inForceFrom: '2016-07-20',
		inForceUntil: null,
		history: summaryOnly,
		url: 'https://www.studicata.com/summaries/united-states-district-court-district-of-vermont/rheaume-v-griswold-2016-diz0eb',
		verification: 'secondary'
	},
	{
		id: 'woodman-v-vermont-state-police-2012',
		kind: 'case',
		citation: 'Woodman v. Vermont State Police (D. Vt. 2012)',
		proposition:
			'The Vermont State Police as an agency cannot be sued for damages in federal court; the court had the Attorney General help identify the troopers.',
		court: 'd-vt',
		inForceFrom: '2012',
		inForceUntil: null,
		history: summaryOnly,
		url: 'https://www.studicata.com/summaries/united-states-district-court-district-of-vermont/woodman-v-vermont-state-police-2012-doalug',
		verification: 'secondary'
	},
	{
		id: 'bentley-v-northshore-1996',
		kind: 'case',
		citation: 'Bentley v. Northshore Development, Inc., 935 F. Supp. 500 (D. Vt. 1996)',
		proposition:
			'A malicious prosecution claim has three years where the harm is personal injury, and six where only defense costs were sought.',
		court: 'd-vt',
		inForceFrom: '1996',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s02s512',
		verification: 'secondary'
	},
	{
		id: 'ernst-v-kauffman-2014',
		kind: 'case',
		citation: 'Ernst v. Kauffman, 50 F. Supp. 3d 553 (D. Vt. 2014)',
		proposition: 'Applied six years to a discrimination claim with mixed harms.',
		court: 'd-vt',
		inForceFrom: '2014',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s02s511',
		verification: 'secondary'
	},
	{
		id: 'brown-v-castleton-2009',
		kind: 'case',
		citation: 'Brown v. Castleton State College, 663 F. Supp. 2d 392 (D. Vt. 2009)',
		proposition: 'Applied three years to a discrimination claim for personal harm.',
		court: 'd-vt',
		inForceFrom: '2009',
		inForceUntil: null,
		history: digestOnly,
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s02s512',
		verification: 'secondary'
	},
	{
		id: 'cuocci-v-goetting-1993',
		kind: 'case',
		citation: 'Cuocci v. Goetting, 812 F. Supp. 451 (D. Vt. 1993)',
		proposition: "Gives 60 days as the time for service under Vermont's rule.",
		court: 'd-vt',
		inForceFrom: '1993',
		inForceUntil: null,
		history: 'Known from the digest in the annotated code; check the current rule.',
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html#t12p02c23s01s466',
		verification: 'secondary'
	}
] as const satisfies readonly Authority[];
