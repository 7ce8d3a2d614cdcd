import { factsOf } from '../conditions/facts-of.ts';
import type { Condition } from '../conditions/condition.ts';
import type { FactValue } from '../facts/fact.ts';
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
		...(rule.minority ? [...factsOf(rule.minority.when), ...ageFacts] : []),
		...datesOf(rule)
	];
	return unique(named.flatMap((fact) => (fact === 'person.minor' ? ageFacts : [fact])));
}

/** The facts not known, or known only in part, on which the parts of a rule that may still hold depend. */
export function missingFacts(rule: DeadlineRule, setting: Setting): readonly string[] {
	const { minority, firstStep, ...others } = rule;
	const open: DeadlineRule = {
		...others,
		...(firstStep && mayHold(firstStep.when, setting) ? { firstStep } : {}),
		clocks: rule.clocks.filter(({ when }) => mayHold(when, setting)),
		alternatives: rule.alternatives.filter(({ when }) => mayHold(when, setting))
	};
	const conditions = [...open.clocks, ...open.alternatives, minority, firstStep].flatMap((part) =>
		part === undefined ? [] : openFacts(part.when, setting)
	);
	const isChildhoodOpen = minority !== undefined && mayHold(minority.when, setting);
	const named = [...conditions, ...(isChildhoodOpen ? ['person.minor'] : [])];
	const undated = datesOf(open).filter((fact) => isOpenDate(fact, setting));
	return unique([
		...named.flatMap((fact) => (fact === 'person.minor' ? openAge(setting) : [fact])),
		...undated
	]);
}

function openFacts(condition: Condition, setting: Setting): readonly string[] {
	return setting.openFactsOf?.(condition) ?? unsettledFacts(condition, setting);
}

function unsettledFacts(condition: Condition, setting: Setting): readonly string[] {
	if (setting.truthOf(condition) !== 'unknown') return [];
	if (condition.kind === 'is') return [condition.fact];
	const parts = condition.kind === 'not' ? [condition.of] : condition.of;
	return parts.flatMap((part) => unsettledFacts(part, setting));
}

function openAge({ facts }: Setting): readonly string[] {
	const birth = knownDate(facts, 'person.birthDate');
	if (birth !== null) return birth.from < birth.to ? ['person.birthDate'] : [];
	if (facts['person.under18'] === 'no') return [];
	return facts['person.under18'] === 'yes' ? ['person.birthDate'] : ageFacts;
}

function datesOf(rule: DeadlineRule): readonly string[] {
	const starts = [...rule.clocks, ...rule.alternatives].flatMap(({ from }) => startFacts(from));
	return [...actDates, ...starts, ...(rule.firstStep ? [rule.firstStep.doneOn] : [])];
}

function isOpenDate(fact: string, { facts }: Setting): boolean {
	if (fact === 'incident.endDate' && hasNoEndDate(facts['incident.when'])) return false;
	const date = knownDate(facts, fact);
	return date === null || date.from < date.to;
}

function hasNoEndDate(when: FactValue | undefined): boolean {
	return when === 'day' || when === 'ongoing';
}

function startFacts(start: Start | 'accrual'): readonly string[] {
	if (typeof start === 'string') return [];
	return 'fact' in start ? [start.fact] : start.firstOf;
}

function unique(names: readonly string[]): readonly string[] {
	return [...new Set(names)];
}
