import type { Authority } from '#lib/domain/authorities/authority.ts';
import { copyOfJuly2022 } from '../currency.ts';

/** Vermont statutes on suits against towns, cities, sheriffs and their officers. */
export const localLiability = [
	{
		id: 'vsa-24-290',
		kind: 'statute',
		citation: '24 V.S.A. § 290',
		proposition:
			"Each county has a sheriff's department, a body of its own that can make contracts and owe money; its full-time staff on the county payroll count as county employees.",
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/24/005/00290',
		verification: 'text'
	},
	{
		id: 'vsa-24-291',
		kind: 'statute',
		citation: '24 V.S.A. § 291',
		proposition: 'A sheriff gives a $100,000 bond.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/24/005/00291',
		verification: 'text'
	},
	{
		id: 'vsa-24-304',
		kind: 'statute',
		citation: '24 V.S.A. § 304',
		proposition:
			"An action over a deputy's official misconduct or neglect lies only against the sheriff.",
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/24/005/00304',
		verification: 'text'
	},
	{
		id: 'vsa-24-309',
		kind: 'statute',
		citation: '24 V.S.A. § 309',
		proposition: 'A sheriff is answerable for the official acts and neglects of deputies.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/24/005/00309',
		verification: 'text'
	},
	{
		id: 'vsa-24-901',
		kind: 'statute',
		citation: '24 V.S.A. § 901',
		proposition:
			'An action given against a town officer is brought against the town, which pays reasonable legal fees of an officer who acted in the performance of duty and without malice.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/24/033/00901',
		verification: 'text'
	},
	{
		id: 'vsa-24-901a',
		kind: 'statute',
		citation: '24 V.S.A. § 901a',
		proposition:
			"For negligence-type wrongs in the course of duty, the action lies only against the municipality, which may use the employee's defenses but gives up its own sovereign immunity. Subsection (e) leaves out willful or intentional acts and acts outside authority: there the employee answers personally.",
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/24/033/00901a',
		verification: 'text'
	},
	{
		id: 'vsa-29-1403',
		kind: 'statute',
		citation: '29 V.S.A. § 1403',
		proposition:
			'A town or county that buys liability insurance gives up its immunity, but only as far as the policy covers.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/29/055/01403',
		verification: 'text'
	},
	{
		id: 'vsa-29-1404',
		kind: 'statute',
		citation: '29 V.S.A. § 1404',
		proposition: 'A judgment under the insurance waiver is limited to the amount of the policy.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/29/055/01404',
		verification: 'text'
	},
	{
		id: 'vsa-24-4946',
		kind: 'statute',
		citation: '24 V.S.A. § 4946',
		proposition:
			'A town that joins other towns in a shared risk pool does not by that give up its sovereign immunity under 29 V.S.A. § 1403.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/24/121/04946',
		verification: 'text'
	}
] as const satisfies readonly Authority[];
