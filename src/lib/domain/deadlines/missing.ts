import { factsOf } from '../conditions/facts-of.ts';
import { UNKNOWN } from '../facts/fact.ts';
import { knownDate } from './dates.ts';
import { mayHold } from './reading.ts';
import type { Setting } from './reading.ts';
import type { DeadlineRule, Start } from './rule.ts';

const ageFacts = ['person.under18', 'person.birthDate'];
const actDates = ['incident.date', 'incident.endDate'];

/** Every fact a rule may look at; derived facts are replaced by those they are derived from. */
export function factsOfRule(rule: DeadlineRule): readonly string[] {
	const parts = [...rule.clocks, ...rule.alternatives];
	const named = [
		'incident.when',
		...parts.flatMap(({ when }) => factsOf(when)),
		...(rule.firstStep ? factsOf(rule.firstStep.when) : []),
		...(rule.minority ? ageFacts : []),
		...datesOf(rule)
	];
	return unique(named.flatMap((fact) => (fact === 'person.minor' ? ageFacts : [fact])));
}

/** The facts of the parts of a rule that may still hold, which are not known or known only in part. */
export function missingFacts(rule: DeadlineRule, setting: Setting): readonly string[] {
	const open: DeadlineRule = {
		...rule,
		clocks: rule.clocks.filter(({ when }) => mayHold(when, setting)),
		alternatives: rule.alternatives.filter(({ when }) => mayHold(when, setting))
	};
	const dates = [...datesOf(open), 'person.birthDate'];
	return factsOfRule(open).filter((fact) =>
		dates.includes(fact) ? isOpenDate(fact, setting) : isOpen(fact, setting)
	);
}

function datesOf(rule: DeadlineRule): readonly string[] {
	const starts = [...rule.clocks, ...rule.alternatives].flatMap(({ from }) => startFacts(from));
	return [...actDates, ...starts, ...(rule.firstStep ? [rule.firstStep.doneOn] : [])];
}

function isOpenDate(fact: string, { facts }: Setting): boolean {
	if (fact === 'incident.endDate' && facts['incident.when'] === 'day') return false;
	if (fact === 'person.birthDate' && facts['person.under18'] === 'no') return false;
	const date = knownDate(facts, fact);
	return date === null || date.from < date.to;
}

function isOpen(fact: string, { facts }: Setting): boolean {
	if (fact === 'person.under18' && knownDate(facts, 'person.birthDate') !== null) return false;
	const value = facts[fact];
	return (
		value === undefined || value === UNKNOWN || (Array.isArray(value) && value.includes(UNKNOWN))
	);
}

function startFacts(start: Start | 'accrual'): readonly string[] {
	if (typeof start === 'string') return [];
	return 'fact' in start ? [start.fact] : start.firstOf;
}

function unique(names: readonly string[]): readonly string[] {
	return [...new Set(names)];
}
