import type { Authority } from '#lib/domain/authorities/authority.ts';
import { copyOfJanuary2022, copyOfJuly2022 } from '../currency.ts';

/** Vermont statutes on suits against the State and its employees. */
export const stateLiability = [
	{
		id: 'vsa-3-1101',
		kind: 'statute',
		citation: '3 V.S.A. § 1101',
		proposition:
			"The State must defend its employees in civil actions over official duties. The list of State employees names sheriffs, State's Attorneys and their deputies.",
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJanuary2022,
		url: 'https://legislature.vermont.gov/statutes/section/03/029/01101',
		verification: 'text'
	},
	{
		id: 'vsa-12-5601',
		kind: 'statute',
		citation: '12 V.S.A. § 5601',
		proposition:
			"The State answers for its employees' negligent or wrongful acts as a private person would, in Superior Court only, up to $500,000 a person and $2,000,000 an occurrence. Subsection (e) keeps immunity for, among others, discretionary functions, detention of goods by law enforcement, and assault, battery, abuse of process and misrepresentation; false arrest, false imprisonment and malicious prosecution were removed from that list in 1990.",
		inForceFrom: null,
		inForceUntil: null,
		history:
			'Read in the annotated code as published in July 2022. Subsections (a) to (e)(1) read the same in a copy that includes the 2024 session. The dollar limits date from July 1, 2011.',
		url: 'https://legislature.vermont.gov/statutes/section/12/189/05601',
		verification: 'text'
	},
	{
		id: 'vsa-12-5602',
		kind: 'statute',
		citation: '12 V.S.A. § 5602',
		proposition:
			'For acts within the scope of State employment the action lies against the State and not the employee, except for gross negligence or willful misconduct.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/189/05602',
		verification: 'text'
	},
	{
		id: 'vsa-12-5603',
		kind: 'statute',
		citation: '12 V.S.A. § 5603',
		proposition:
			'Where the State defends an employee, accepting a settlement from the State releases the State and all of its employees.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/189/05603',
		verification: 'text'
	},
	{
		id: 'vsa-12-5606',
		kind: 'statute',
		citation: '12 V.S.A. § 5606',
		proposition:
			'The State pays federal civil-rights judgments and settlements against its employees for acts within the scope of duty, up to $500,000 a person and $2,000,000 an occurrence, but not for gross negligence, willful misconduct, unapproved settlements or failure to cooperate.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/189/05606',
		verification: 'text'
	}
] as const satisfies readonly Authority[];
