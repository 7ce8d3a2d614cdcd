import type { CaseFacts, FactRecord, FactValue } from '#lib/domain/facts/fact.ts';
import type { Defendant, Outcome } from '#lib/domain/routes/route.ts';
import { codebook } from '../claims/codebook.ts';
import type { ClaimId } from '../claims/codebook.ts';
import type { FactId } from '../facts.ts';
import type { Expected, Scenario } from './scenario.ts';

export type Told = Readonly<Partial<Record<FactId, FactValue>>>;

/** The day on which the scenarios are judged. */
export const today = '2026-11-22';

/** A grown person, well and free, who answers for themselves. */
export const adult: Told = {
	'case.role': 'self',
	'person.under18': 'no',
	'person.incapacity': 'no',
	'person.incapacityNow': 'no',
	'custody.now': 'no'
};

/** One day in Vermont, to someone who was free, without bias, charges or anything signed or filed. */
export function onDay(date: string, told: Told): FactRecord {
	return {
		'incident.when': 'day',
		'incident.date': date,
		'incident.place': 'vermont',
		'incident.town': 'Millbrook',
		'custody.then': 'free',
		'incident.another': 'no',
		'bias.suspected': 'no',
		'bias.words': 'no',
		'criminal.status': 'none',
		'release.signed': 'none',
		'filed.kinds': ['none'],
		'harm.kinds': ['emotional'],
		'harm.treatment': 'none',
		'evidence.kinds': ['witnesses'],
		...told
	};
}

/** An officer at work, in uniform, who did it. */
export function officer(agency: string, told: Told): FactRecord {
	return {
		'officer.agency': agency,
		'officer.onDuty': 'yes',
		'officer.uniform': 'yes',
		'officer.badge': 'yes',
		'officer.usedAuthority': 'yes',
		'officer.role': 'acted',
		'officer.another': 'no',
		'officer.badFaith': 'no',
		...told
	};
}

/** Off duty, without uniform, badge or any use of police power. */
export const offDuty: Told = {
	'officer.onDuty': 'no',
	'officer.uniform': 'no',
	'officer.badge': 'no',
	'officer.usedAuthority': 'no'
};

type FactorOf<C extends ClaimId> = (typeof codebook)[C]['factors'][number]['id'];

/** Every factor of a claim answered: yes to those named, "I don't know" to `unsure`, no to all others. */
export function factors<C extends ClaimId>(
	claim: C,
	present: readonly FactorOf<C>[],
	unsure: readonly FactorOf<C>[] = []
): FactRecord {
	const isIn = (ids: readonly string[], id: string) => ids.includes(id);
	return Object.fromEntries(
		codebook[claim].factors.map(({ id }) => [
			`${claim}.${id}`,
			isIn(present, id) ? 'yes' : isIn(unsure, id) ? 'unknown' : 'no'
		])
	);
}

type Changes = { readonly facts?: Told; readonly incident?: Told; readonly officer?: Told };

/** A worked case with some answers changed, for the whole case, every incident and every officer. */
export function changed(told: CaseFacts, changes: Changes): CaseFacts {
	return {
		facts: { ...told.facts, ...changes.facts },
		incidents: told.incidents.map((one) => ({ ...one, ...changes.incident })),
		officers: told.officers.map((one) => ({ ...one, ...changes.officer }))
	};
}

/** A cell as the law gives it; `cites` are authorities it must rest on. */
export function cell(
	[claim, route, defendant]: readonly [ClaimId, string, Defendant],
	outcome: Outcome,
	blockers: readonly string[],
	cites: readonly string[]
): Expected {
	return { claim, route, defendant, outcome, blockers, cites };
}

/** A change of a worked case that shows one rule at work; not offered as an example. */
export function variation(
	id: string,
	facts: CaseFacts,
	expected: readonly Expected[],
	on = today
): Scenario {
	return { id, today: on, facts, expected, follows: [], isExample: false };
}
