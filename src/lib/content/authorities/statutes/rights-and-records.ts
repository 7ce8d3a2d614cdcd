import type { Authority } from '#lib/domain/authorities/authority.ts';
import { copyOfJanuary2022, copyOfJuly2022 } from '../currency.ts';

/** Vermont statutes on discrimination, hate-motivated conduct, criminal force and public records. */
export const rightsAndRecords = [
	{
		id: 'vsa-9-4501',
		kind: 'statute',
		citation: '9 V.S.A. § 4501',
		proposition:
			'Defines a place of public accommodation, and says that a public accommodation may be a governmental entity (subdivision 8).',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/09/139/04501',
		verification: 'text'
	},
	{
		id: 'vsa-9-4502',
		kind: 'statute',
		citation: '9 V.S.A. § 4502',
		proposition:
			'A place of public accommodation, or its agent or employee, may not deny its advantages because of race, creed, color, national origin, marital status, sex, sexual orientation or gender identity; subsection (c) covers disability.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/09/139/04502',
		verification: 'text'
	},
	{
		id: 'vsa-9-4506',
		kind: 'statute',
		citation: '9 V.S.A. § 4506',
		proposition:
			"A person harmed by discrimination in a public accommodation may sue in Superior Court for an order and for compensatory and punitive damages; the court may award attorney's fees. No complaint to the Human Rights Commission is needed first.",
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/09/139/04506',
		verification: 'text'
	},
	{
		id: 'vsa-9-4552',
		kind: 'statute',
		citation: '9 V.S.A. § 4552',
		proposition:
			'Gives the Human Rights Commission power to investigate and enforce complaints of discrimination in public accommodations, among others.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/09/141/04552',
		verification: 'text'
	},
	{
		id: 'vsa-9-4554',
		kind: 'statute',
		citation: '9 V.S.A. § 4554',
		proposition:
			'Governs complaints to the Human Rights Commission; after finding reasonable grounds it has six months to settle, sue or drop the matter. Not filing there does not affect other remedies.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/09/141/04554',
		verification: 'text'
	},
	{
		id: 'vsa-13-1032',
		kind: 'statute',
		citation: '13 V.S.A. § 1032',
		proposition:
			'Makes it a crime for an officer to use a forbidden chokehold that causes serious injury or death.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJanuary2022,
		url: 'https://legislature.vermont.gov/statutes/section/13/019/01032',
		verification: 'text'
	},
	{
		id: 'vsa-13-1455',
		kind: 'statute',
		citation: '13 V.S.A. § 1455',
		proposition:
			'Raises the penalty for a crime motivated in whole or part by a protected category such as race or religion.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJanuary2022,
		url: 'https://legislature.vermont.gov/statutes/section/13/031/01455',
		verification: 'text'
	},
	{
		id: 'vsa-13-1457',
		kind: 'statute',
		citation: '13 V.S.A. § 1457',
		proposition:
			'A person harmed by a hate-motivated crime may sue whoever did it for an order, compensatory and punitive damages, costs and fees, whether or not anyone is prosecuted.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJanuary2022,
		url: 'https://legislature.vermont.gov/statutes/section/13/031/01457',
		verification: 'text'
	},
	{
		id: 'vsa-13-1461',
		kind: 'statute',
		citation: '13 V.S.A. § 1461',
		proposition: 'Provides for court orders against hate-motivated crimes.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJanuary2022,
		url: 'https://legislature.vermont.gov/statutes/section/13/033/01461',
		verification: 'text'
	},
	{
		id: 'vsa-13-5259',
		kind: 'statute',
		citation: '13 V.S.A. § 5259',
		proposition:
			'The Defender General must look into deaths and serious injuries of people in State custody, including from use of force.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJanuary2022,
		url: 'https://self-law.org/code/vt/title-13/chapter-163/5259',
		verification: 'text'
	},
	{
		id: 'vsa-1-315',
		kind: 'statute',
		citation: '1 V.S.A. § 315',
		proposition: 'States the policy of open government behind the Public Records Act.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/01/005/00315',
		verification: 'text'
	},
	{
		id: 'vsa-1-316',
		kind: 'statute',
		citation: '1 V.S.A. § 316',
		proposition:
			'Any person may inspect or copy a public record during business hours, and an agency may charge set costs for copies.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/01/005/00316',
		verification: 'text'
	},
	{
		id: 'vsa-1-317',
		kind: 'statute',
		citation: '1 V.S.A. § 317',
		proposition:
			'Defines public records and their exemptions. Investigation records are exempt only to the extent of listed harms; records of an initial arrest, tickets, and records on how an agency is run are public (subdivision (c)(5)).',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/01/005/00317',
		verification: 'text'
	},
	{
		id: 'vsa-1-318',
		kind: 'statute',
		citation: '1 V.S.A. § 318',
		proposition:
			'An agency must produce a record or certify a denial within three business days, extended to ten in some cases. Silence counts as a denial, and a denial may be appealed to the head of the agency.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/01/005/00318',
		verification: 'text'
	},
	{
		id: 'vsa-1-319',
		kind: 'statute',
		citation: '1 V.S.A. § 319',
		proposition:
			'A person refused a public record may go to Superior Court, where the agency must justify the refusal. Fees must be awarded to a person who substantially prevails, with an exception where the agency gives way early.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/01/005/00319',
		verification: 'text'
	},
	{
		id: 'vsa-1-320',
		kind: 'statute',
		citation: '1 V.S.A. § 320',
		proposition:
			'If a court finds that records may have been withheld arbitrarily, a disciplinary proceeding must be started against the employee responsible.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/01/005/00320',
		verification: 'text'
	}
] as const satisfies readonly Authority[];
