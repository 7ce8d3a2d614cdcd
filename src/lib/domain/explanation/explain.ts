import type { Cell, Finding } from '../assessment/assessment.ts';
import type { Condition } from '../conditions/condition.ts';
import { evaluate } from '../conditions/evaluate.ts';
import { factsOf } from '../conditions/facts-of.ts';
import type { CaseFacts, FactRef, FactValue } from '../facts/fact.ts';
import { isKnown, recordAt, recordOf, refKey } from '../facts/record.ts';
import type { Result, Role, Row } from '../routes/route.ts';

/** A person's own answer, as a reason rests on it. */
export type Answer = { readonly ref: FactRef; readonly value: FactValue };

/** One reason: a code for its sentence, its authorities, the answers it rests on, and the reasons below it. */
export type Reason = {
	readonly because: string;
	readonly then: Result;
	readonly cites: readonly string[];
	/** False while other rows may still decide. */
	readonly isSettled: boolean;
	readonly answers: readonly Answer[];
	readonly below: readonly Reason[];
};

/** One requirement of a route with its reasons, in the order in which a court would go through them. */
export type ExplainedStep = {
	readonly requirement: string;
	readonly role: Role;
	readonly status: Finding['status'];
	readonly openBecause: Finding['openBecause'];
	readonly decides: boolean;
	readonly reasons: readonly Reason[];
	readonly missing: readonly FactRef[];
};

/** How one cell came out, as a tree of cited reasons in codes; the sentences are made from it in any language. */
export function explain(cell: Cell, told: CaseFacts): readonly ExplainedStep[] {
	return cell.findings.map((finding) => ({
		requirement: finding.requirement,
		role: finding.role,
		status: finding.status,
		openBecause: finding.openBecause,
		decides: cell.blockers.includes(finding.requirement),
		reasons: oneEach(finding.rows.map((row) => reasonOf(row, finding, cell, told))),
		missing: finding.missing
	}));
}

function reasonOf(row: Row, finding: Finding, cell: Cell, told: CaseFacts): Reason {
	const own = finding.support.filter((under) => restsOn(row, under));
	const support = own.length > 0 ? own : finding.support;
	return {
		...plain(row, finding, cell, told),
		below: oneEach(support.map((under) => ({ ...plain(under, finding, cell, told), below: [] })))
	};
}

/** Whether a row turns on what a row of the claim's own lists came to; a closing row on one that came out like it. */
function restsOn(row: Row, under: Row): boolean {
	const tested = valuesIn(row.when);
	return tested.length === 0 ? under.then === row.then : tested.includes(under.then);
}

function valuesIn(condition: Condition): readonly string[] {
	if (condition.kind === 'is') return condition.values;
	return condition.kind === 'not' ? valuesIn(condition.of) : condition.of.flatMap(valuesIn);
}

/** Reasons with one and the same sentence are given once, with all they rest on. */
function oneEach(reasons: readonly Reason[]): readonly Reason[] {
	const byCode = new Map<string, Reason>();
	for (const reason of reasons) {
		const same = byCode.get(reason.because);
		byCode.set(reason.because, same === undefined ? reason : together(same, reason));
	}
	return [...byCode.values()];
}

function together(one: Reason, other: Reason): Reason {
	const answers = [...one.answers, ...other.answers];
	return {
		...one,
		cites: [...new Set([...one.cites, ...other.cites])],
		isSettled: one.isSettled && other.isSettled,
		answers: [...new Map(answers.map((answer) => [refKey(answer.ref), answer])).values()],
		below: oneEach([...one.below, ...other.below])
	};
}

function plain(row: Row, finding: Finding, cell: Cell, told: CaseFacts): Omit<Reason, 'below'> {
	const record = recordOf(told, cell.incident, cell.officer);
	const named = factsOf(row.when);
	const isBare = named.length === 0;
	return {
		because: row.because,
		then: row.then,
		cites: row.cites,
		isSettled: finding.rows.length === 1 && evaluate(row.when, record) !== 'no',
		answers: finding.facts
			.filter(({ fact }) => isBare || named.includes(fact))
			.flatMap((ref): readonly Answer[] => {
				const value = recordAt(told, ref)[ref.fact];
				return value !== undefined && isKnown(value) ? [{ ref, value }] : [];
			})
	};
}
