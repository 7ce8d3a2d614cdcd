import type { Authority } from '#lib/domain/authorities/authority.ts';
import { copyOfJuly2022 } from '../currency.ts';

/** Vermont statutes that set, pause or revive time limits. */
export const timeLimits = [
	{
		id: 'vsa-12-464',
		kind: 'statute',
		citation: '12 V.S.A. § 464',
		proposition:
			'Where another law sets its own special time limit, the general rules of this chapter do not apply to it.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/023/00464',
		verification: 'text'
	},
	{
		id: 'vsa-12-466',
		kind: 'statute',
		citation: '12 V.S.A. § 466',
		proposition:
			'A lawsuit begins when it is filed with the court, provided it is then served in time.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/023/00466',
		verification: 'text'
	},
	{
		id: 'vsa-12-511',
		kind: 'statute',
		citation: '12 V.S.A. § 511',
		proposition:
			'Gives six years for civil actions that no other section covers, which includes purely economic loss.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/023/00511',
		verification: 'text'
	},
	{
		id: 'vsa-12-512',
		kind: 'statute',
		citation: '12 V.S.A. § 512',
		proposition:
			'Gives three years for (1) assault and battery, (2) false imprisonment, (3) slander and libel, (4) injury to the person, counted from discovery of the injury, and (5) damage to personal property.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/023/00512',
		verification: 'text'
	},
	{
		id: 'vsa-12-516',
		kind: 'statute',
		citation: '12 V.S.A. § 516',
		proposition:
			'Gives four years for an action against a sheriff over the misconduct of a deputy.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/023/00516',
		verification: 'text'
	},
	{
		id: 'vsa-12-522',
		kind: 'statute',
		citation: '12 V.S.A. § 522',
		proposition:
			'Sets no time limit for civil actions over childhood sexual abuse or childhood physical abuse; on revived claims an organization answers only for gross negligence.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/023/00522',
		verification: 'text'
	},
	{
		id: 'vsa-12-551',
		kind: 'statute',
		citation: '12 V.S.A. § 551',
		proposition:
			'Stops the clock (a) for a person who was a minor, lacked capacity, or was imprisoned when the claim arose, until that ends, and (b) while a person lacks capacity that began later. Later imprisonment is not listed in (b).',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/023/00551',
		verification: 'text'
	},
	{
		id: 'vsa-12-552',
		kind: 'statute',
		citation: '12 V.S.A. § 552',
		proposition:
			'Extends the time where the defendant is out of the State when the claim arises, or later lives away with no known property here.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/023/00552',
		verification: 'text'
	},
	{
		id: 'vsa-12-553',
		kind: 'statute',
		citation: '12 V.S.A. § 553',
		proposition: 'Adds time for a plaintiff in military service.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/023/00553',
		verification: 'text'
	},
	{
		id: 'vsa-12-555',
		kind: 'statute',
		citation: '12 V.S.A. § 555',
		proposition:
			'A defendant who hides the claim by fraud cannot count the hidden time against the plaintiff.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/023/00555',
		verification: 'text'
	},
	{
		id: 'vsa-12-556',
		kind: 'statute',
		citation: '12 V.S.A. § 556',
		proposition: 'Leaves out of the count the time during which a court order forbids the lawsuit.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/023/00556',
		verification: 'text'
	},
	{
		id: 'vsa-12-557',
		kind: 'statute',
		citation: '12 V.S.A. § 557',
		proposition:
			'If a person dies before the limit runs, or within 30 days after, the clock stops; the estate then has two years from the grant of letters, if the claim is one that survives.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/023/00557',
		verification: 'text'
	},
	{
		id: 'vsa-12-558',
		kind: 'statute',
		citation: '12 V.S.A. § 558',
		proposition:
			'Gives one more year to file again after certain dismissals that did not decide the case, such as lack of jurisdiction or wrong court.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/12/023/00558',
		verification: 'text'
	},
	{
		id: 'vt-act-95-2020',
		kind: 'statute',
		citation: '2019, No. 95 (Adj. Sess.), § 6',
		proposition:
			'Civil time limits that would have ended during the Governor’s COVID-19 state of emergency were paused until 60 days after it ended.',
		inForceFrom: null,
		inForceUntil: null,
		history:
			'Seen as a note in the July 2022 copy of the Vermont code. The dates of the emergency are not in it: reports say it was declared on March 13, 2020, and the Governor announced that it would expire at midnight on June 15, 2021.',
		url: 'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html',
		verification: 'text'
	},
	{
		id: 'vsa-14-1451',
		kind: 'statute',
		citation: '14 V.S.A. § 1451',
		proposition: 'Says which claims survive a death so that the estate may bring them.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/14/071/01451',
		verification: 'text'
	},
	{
		id: 'vsa-14-1452',
		kind: 'statute',
		citation: '14 V.S.A. § 1452',
		proposition:
			'If a person dies while a lawsuit for bodily injury is pending, the suit goes on in the name of the estate.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/14/071/01452',
		verification: 'text'
	},
	{
		id: 'vsa-14-1453',
		kind: 'statute',
		citation: '14 V.S.A. § 1453',
		proposition:
			'Lets the estate begin, or carry on, the claims that sections 1451 and 1452 say survive a death.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/14/071/01453',
		verification: 'text'
	},
	{
		id: 'vsa-14-1492',
		kind: 'statute',
		citation: '14 V.S.A. § 1492',
		proposition:
			'A wrongful death action is brought by the estate within two years of discovery of the death. If there is probable cause to charge a homicide: seven years, or two years after the criminal judgment is final, whichever is later; for murder, seven years.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/14/071/01492',
		verification: 'text'
	},
	{
		id: 'vsa-19-987',
		kind: 'statute',
		citation: '19 V.S.A. § 987',
		proposition:
			'Requires written notice within 20 days for injury from a faulty town bridge or culvert. It is not about police.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/19/009/00987',
		verification: 'text'
	},
	{
		id: 'vsa-1-214',
		kind: 'statute',
		citation: '1 V.S.A. § 214',
		proposition:
			'An amendment of a statute does not take away rights that arose before it, unless the act says otherwise.',
		inForceFrom: null,
		inForceUntil: null,
		history: copyOfJuly2022,
		url: 'https://legislature.vermont.gov/statutes/section/01/003/00214',
		verification: 'text'
	}
] as const satisfies readonly Authority[];
