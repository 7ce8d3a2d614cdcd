import type { Condition } from '../conditions/condition.ts';
import { evaluate } from '../conditions/evaluate.ts';
import { factsOf } from '../conditions/facts-of.ts';
import type { CaseFacts, FactRecord, FactValue, Scope } from '../facts/fact.ts';
import { unionAt } from '../facts/record.ts';
import { withLikeIncidents } from './inherit.ts';
import type { Page } from './page.ts';
import type { Step } from './step.ts';

/** The case as far as it has been pruned; each list has a record for every incident and officer that still exists. */
type Draft = {
	facts: Record<string, FactRecord[string]>;
	incidents: Record<string, FactRecord[string]>[];
	officers: Record<string, FactRecord[string]>[];
};

const asked = new WeakMap<Condition, readonly string[]>();

/** The facts a condition looks at, listed once for each condition. */
function askedBy(when: Condition): readonly string[] {
	const known = asked.get(when);
	if (known) return known;
	const facts = factsOf(when);
	asked.set(when, facts);
	return facts;
}

/** What one fact is on a page: its own incident's or officer's answer, or else all the answers taken together. */
function valueFor(
	fact: string,
	told: CaseFacts,
	scope: Scope,
	index: number
): FactValue | undefined {
	const { facts, incidents, officers } = told;
	const ofOfficers = scope === 'officer' ? officers[index]?.[fact] : unionAt(officers, fact);
	if (ofOfficers !== undefined) return ofOfficers;
	const ofIncidents = scope === 'incident' ? incidents[index]?.[fact] : unionAt(incidents, fact);
	return ofIncidents ?? facts[fact];
}

/** Whether a page makes sense on these facts; "I don't know" to what it hangs on keeps it open, silence does not. */
function applies({ when, scope }: Page, told: CaseFacts, index = 0): boolean {
	if (when === undefined) return true;
	const record: Record<string, FactValue> = {};
	let isAllTold = true;
	for (const fact of askedBy(when)) {
		const value = valueFor(fact, told, scope, index);
		if (value === undefined) isAllTold = false;
		else record[fact] = value;
	}
	const truth = evaluate(when, record);
	return truth === 'unknown' ? isAllTold : truth === 'yes';
}

/** Every step a page gives rise to, one for each incident or officer it applies to. */
export function stepsOf(page: Page, told: CaseFacts): readonly Step[] {
	if (page.scope === 'case') return applies(page, told) ? [{ page: page.id }] : [];
	const records = page.scope === 'incident' ? told.incidents : told.officers;
	return records.flatMap((_, index): readonly Step[] =>
		applies(page, told, index) ? [{ page: page.id, [page.scope]: index }] : []
	);
}

/** The answers that still apply: those of pages that make sense, of incidents and officers that were not taken back. */
export function prune(pages: readonly Page[], answers: CaseFacts): CaseFacts {
	const told = withLikeIncidents(answers);
	const draft: Draft = {
		facts: {},
		incidents: existing(told.incidents, 'incident.another').map(() => ({})),
		officers: existing(told.officers, 'officer.another').map(() => ({}))
	};
	for (const page of pages) {
		for (const step of stepsOf(page, draft)) {
			const from = recordAtStep(told, step);
			const to = recordAtStep(draft, step);
			for (const fact of page.facts) {
				const value = from[fact];
				if (value !== undefined) to[fact] = value;
			}
		}
	}
	return draft;
}

/** The first record, and each one after a record that says there is another. */
function existing(records: readonly FactRecord[], another: string): readonly FactRecord[] {
	const last = records.findIndex((record) => record[another] !== 'yes');
	return last === -1 ? [...records, {}] : records.slice(0, last + 1);
}

function recordAtStep(told: Draft, step: Step): Record<string, FactRecord[string]>;
function recordAtStep(told: CaseFacts, step: Step): FactRecord;
function recordAtStep(told: CaseFacts, step: Step): FactRecord {
	if (step.incident !== undefined) return told.incidents[step.incident] ?? {};
	if (step.officer !== undefined) return told.officers[step.officer] ?? {};
	return told.facts;
}

/** What has been answered on one step. */
export function valuesAt(told: CaseFacts, step: Step, page: Page): FactRecord {
	const record = recordAtStep(told, step);
	return Object.fromEntries(
		page.facts.flatMap((fact) => {
			const value = record[fact];
			return value === undefined ? [] : [[fact, value] as const];
		})
	);
}

/** The case with these answers put in at one step; every other answer is kept. */
export function answerAt(told: CaseFacts, step: Step, values: FactRecord): CaseFacts {
	if (step.incident !== undefined) {
		return { ...told, incidents: put(told.incidents, step.incident, values) };
	}
	if (step.officer !== undefined) {
		return { ...told, officers: put(told.officers, step.officer, values) };
	}
	return { ...told, facts: { ...told.facts, ...values } };
}

function put(
	records: readonly FactRecord[],
	index: number,
	values: FactRecord
): readonly FactRecord[] {
	const length = Math.max(records.length, index + 1);
	return Array.from({ length }, (_, at) =>
		at === index ? { ...records[at], ...values } : (records[at] ?? {})
	);
}

/** A case about which nothing is known yet: one incident, one officer. */
export const emptyCase: CaseFacts = { facts: {}, incidents: [{}], officers: [{}] };
