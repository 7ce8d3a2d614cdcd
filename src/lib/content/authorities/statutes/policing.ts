import type { Authority } from '#lib/domain/authorities/authority.ts';
import { copyOfJuly2022 } from '../currency.ts';

/** Vermont statutes on officers, force, bias and discipline. */
export const policing = [
	{
		id: 'vsa-20-1922',
		kind: 'statute',
		citation: '20 V.S.A. § 1922',
		proposition:
			'Creates the State Police Advisory Commission, seven members who advise on the management and supervision of the State Police.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/20/113/01922',
		verification: 'text'
	},
	{
		id: 'vsa-20-1923',
		kind: 'statute',
		citation: '20 V.S.A. § 1923',
		proposition:
			'The State Police run an internal investigation office; its files are confidential, with exceptions.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/20/113/01923',
		verification: 'text'
	},
	{
		id: 'vsa-20-2351a',
		kind: 'statute',
		citation: '20 V.S.A. § 2351a',
		proposition:
			'Lists who is a law enforcement officer in Vermont: State Police, municipal police, sheriffs and deputies with powers, constables with powers, game wardens, motor vehicle inspectors, university police and others. Corrections officers and federal agents are not listed.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02351a',
		verification: 'text'
	},
	{
		id: 'vsa-20-2366',
		kind: 'statute',
		citation: '20 V.S.A. § 2366',
		proposition:
			'Agencies must have a fair and impartial policing policy and collect and publish roadside stop data. The section does not itself say a person may sue.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02366',
		verification: 'text'
	},
	{
		id: 'vsa-20-2367',
		kind: 'statute',
		citation: '20 V.S.A. § 2367',
		proposition:
			'Limits the use of tasers: not on people who only resist passively, not as punishment, and flight alone is not enough.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02367',
		verification: 'text'
	},
	{
		id: 'vsa-20-2368',
		kind: 'statute',
		citation: '20 V.S.A. § 2368',
		proposition:
			'Every person has a right to be free from excessive force by officers acting under State authority. Force must be objectively reasonable, necessary and proportional, judged on all the circumstances including the lead-up. The duty to intervene is stated for chokeholds only. The section does not itself say a person may sue.',
		inForceFrom: '2021-10-01',
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02368',
		verification: 'text'
	},
	{
		id: 'vsa-20-2369',
		kind: 'statute',
		citation: '20 V.S.A. § 2369',
		proposition:
			"Agencies that use body cameras must follow the Criminal Justice Council's model policy. An agency may also have no cameras at all.",
		inForceFrom: '2022-01-01',
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02369',
		verification: 'text'
	},
	{
		id: 'vsa-20-2370',
		kind: 'statute',
		citation: '20 V.S.A. § 2370',
		proposition:
			'Each agency must keep a record of the judgments and settlements it pays over claimed violations of Vermont constitutional rights. The record is public unless an exemption applies. This is what the 2022 act left in the code.',
		inForceFrom: '2022',
		inForceUntil: null,
		history:
			'Added in 2022; the day it took effect and the act number were not found. Its first sentence was read in the 2022 statutes, its second only as quoted by an advocacy group.',
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02370',
		verification: 'text'
	},
	{
		id: 'vsa-20-2371',
		kind: 'statute',
		citation: '20 V.S.A. § 2371',
		proposition:
			'Sets a statewide code of conduct for officers, which forbids crimes, untruthfulness, misuse of position, discrimination, unlawful force and domestic violence.',
		inForceFrom: '2025-01-01',
		inForceUntil: null,
		history: 'Added by Act 124 of 2024.',
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02371',
		verification: 'text'
	},
	{
		id: 'vsa-20-2401',
		kind: 'statute',
		citation: '20 V.S.A. § 2401',
		proposition:
			'Sorts officer misconduct into categories. Since Act 124 of 2024 Category B means willful failure to follow a State-required policy or the code of conduct.',
		inForceFrom: null,
		inForceUntil: null,
		history: 'Changed by Act 124 of 2024; older copies of the definitions are out of date.',
		url: 'https://self-law.org/code/vt/title-20/chapter-151/2401',
		verification: 'text'
	},
	{
		id: 'vsa-20-2402',
		kind: 'statute',
		citation: '20 V.S.A. § 2402',
		proposition:
			'Each agency must adopt an internal affairs program that accepts complaints from any source and investigates them.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02402',
		verification: 'text'
	},
	{
		id: 'vsa-20-2403',
		kind: 'statute',
		citation: '20 V.S.A. § 2403',
		proposition:
			'An agency must report set kinds of officer misconduct to the Criminal Justice Council within ten business days.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02403',
		verification: 'text'
	},
	{
		id: 'vsa-20-2404',
		kind: 'statute',
		citation: '20 V.S.A. § 2404',
		proposition:
			'Says which complaints the agency investigates first and which the Council may investigate.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02404',
		verification: 'text'
	},
	{
		id: 'vsa-20-2406',
		kind: 'statute',
		citation: '20 V.S.A. § 2406',
		proposition: 'The Council may warn, suspend or decertify an officer. It cannot award money.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02406',
		verification: 'text'
	},
	{
		id: 'vsa-20-2407',
		kind: 'statute',
		citation: '20 V.S.A. § 2407',
		proposition: 'Limits sanctions for a first offense of some kinds of misconduct.',
		inForceFrom: null,
		inForceUntil: null,
		history:
			'Changed by Act 124 of 2024: some first offenses can now be sanctioned. The text read here is from July 2022.',
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02407',
		verification: 'text'
	},
	{
		id: 'vsa-20-2409',
		kind: 'statute',
		citation: '20 V.S.A. § 2409',
		proposition:
			"Complaint registers are public in part; an officer's name is not public unless the officer is charged or disciplined.",
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/20/151/02409',
		verification: 'text'
	}
] as const satisfies readonly Authority[];
