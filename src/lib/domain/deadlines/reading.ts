import { evaluate } from '../conditions/evaluate.ts';
import type { Truth } from '../conditions/evaluate.ts';
import type { Condition } from '../conditions/condition.ts';
import type { FactRecord } from '../facts/fact.ts';
import { actSpan, eighteenthBirthday, possibleMinority, startSpan } from './dates.ts';
import type { Alternative, Clock, DeadlineRule, FirstStep, Length, Start } from './rule.ts';
import { after, anyDay, laterOf } from './span.ts';
import type { Span } from './span.ts';

/** One clock that may govern: where the claim accrues, where its clock starts, where the last day to file lies. */
export type ClockReading = {
	readonly clock: Clock;
	readonly accrual: Span;
	readonly start: Span;
	readonly end: Span;
};

/** One alternative that may hold, and where its last day to file lies. */
export type AlternativeReading = { readonly alternative: Alternative; readonly end: Span };

/** What every step of one reckoning needs. */
export type Setting = {
	readonly facts: FactRecord;
	/** The truth of a condition of the rule on these facts. */
	readonly truthOf: (condition: Condition) => Truth;
	/** The facts that leave a condition open, where they are known already. */
	readonly openFactsOf?: (condition: Condition) => readonly string[];
	readonly act: Span;
	readonly birthday: Span;
};

/** The setting of a reckoning, from the facts of the case and of one incident; `truthOf` where it is known already. */
export function settingOf(facts: FactRecord, truthOf?: Setting['truthOf']): Setting {
	const act = actSpan(facts);
	const birthday = eighteenthBirthday(facts, act);
	if (truthOf) return { facts, truthOf, act, birthday };
	const derived = { 'person.minor': possibleMinority(facts, act) };
	return { facts, truthOf: (condition) => evaluate(condition, facts, derived), act, birthday };
}

/** Whether a condition may hold on the facts told so far. */
export function mayHold(condition: Condition, { truthOf }: Setting): boolean {
	return truthOf(condition) !== 'no';
}

/** Every clock that may govern: those before the first certain one, and that one. Throws when none does. */
export function clockReadings(rule: DeadlineRule, setting: Setting): readonly ClockReading[] {
	const readings: ClockReading[] = [];
	for (const clock of rule.clocks) {
		const truth = setting.truthOf(clock.when);
		if (truth === 'no') continue;
		const accrual = startSpan(clock.from, setting.act, setting.facts);
		const start = postponed(rule, accrual, setting);
		readings.push({ clock, accrual, start, end: endOf(start, clock.runs) });
		if (truth === 'yes') return readings;
	}
	throw new Error(`no clock of ${rule.id} is certain to hold`);
}

/** Every alternative that may hold, given where the governing clock starts. */
export function alternativeReadings(
	rule: DeadlineRule,
	accrual: Span,
	setting: Setting
): readonly AlternativeReading[] {
	const readings: AlternativeReading[] = [];
	for (const alternative of rule.alternatives) {
		if (!mayHold(alternative.when, setting)) continue;
		const start = alternativeStart(alternative.from, accrual, setting);
		const isLonger = alternative.effect === 'lengthens';
		const from = isLonger ? laterOf(accrual, start) : start;
		readings.push({ alternative, end: endOf(from, alternative.runs) });
	}
	return readings;
}

/** Where the last day lies if a first step may have been missed; null when it was surely in time or not needed. */
export function missedFirstStep(
	step: FirstStep,
	done: Span,
	setting: Setting
): { readonly end: Span; readonly isCertain: boolean } | null {
	if (!mayHold(step.when, setting)) return null;
	const end = after(setting.act, step.runs);
	if (done.to <= end.from) return null;
	const isRequired = setting.truthOf(step.when) === 'yes';
	return { end, isCertain: isRequired && done.from > end.to };
}

function alternativeStart(from: Start | 'accrual', accrual: Span, setting: Setting): Span {
	return from === 'accrual' ? accrual : startSpan(from, setting.act, setting.facts);
}

function postponed({ minority }: DeadlineRule, start: Span, setting: Setting): Span {
	if (minority === undefined || !mayHold(minority.when, setting)) return start;
	const grown = laterOf(start, setting.birthday);
	return isSurelyPostponed(minority, setting) ? grown : { from: start.from, to: grown.to };
}

/** Whether childhood postpones accrual on every reading, should the person have been a child. */
export function isSurelyPostponed(
	{ reading, when }: NonNullable<DeadlineRule['minority']>,
	{ truthOf }: Setting
): boolean {
	return reading === 'settled' && truthOf(when) === 'yes';
}

function endOf(start: Span, runs: Length): Span {
	if (runs === 'unknown') return anyDay;
	if (runs === 'no-limit') return { from: Infinity, to: Infinity };
	return after(start, runs);
}
