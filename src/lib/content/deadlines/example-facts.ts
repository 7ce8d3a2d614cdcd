import { reckon } from '#lib/domain/deadlines/reckon.ts';
import type { Deadline } from '#lib/domain/deadlines/deadline.ts';
import type { DeadlineRule } from '#lib/domain/deadlines/rule.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';

/** An adult, free, alive and well, hurt by force on one known day; every fact that could move a clock is told. */
const adultHurt: FactRecord = {
	'case.role': 'self',
	'person.under18': 'no',
	'person.incapacity': 'no',
	'person.incapacityNow': 'no',
	'custody.now': 'no',
	'custody.then': 'free',
	'incident.when': 'day',
	'incident.date': '2023-05-10',
	claims: ['force'],
	claim: 'force',
	'officer.agency': 'municipal',
	'harm.kinds': ['pain'],
	'criminal.status': 'none',
	'filed.kinds': ['none']
};

/** The last days of a rule on the example's facts with `changes`, as [earliest, latest]. */
export function lastDays(
	rule: DeadlineRule,
	changes: FactRecord
): readonly [string | null, string | null] {
	const { earliest, latest } = onFacts(rule, changes);
	return [earliest, latest];
}

/** A rule reckoned on the example's facts with `changes`. */
export function onFacts(rule: DeadlineRule, changes: FactRecord, today = '2026-11-22'): Deadline {
	return reckon(rule, { ...adultHurt, ...changes }, today);
}

/** The authorities behind one reason, among a deadline's steps and doubts. */
export function citesOf({ steps, doubts }: Deadline, because: string): readonly string[] | null {
	return [...steps, ...doubts].find((step) => step.because === because)?.cites ?? null;
}
