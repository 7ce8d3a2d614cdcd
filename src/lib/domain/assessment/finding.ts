import { factsOf, openFactsOf } from '../conditions/facts-of.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { FactRef } from '../facts/fact.ts';
import { isKnown, refOf } from '../facts/record.ts';
import type { Requirement, Row } from '../routes/route.ts';
import { possibleRows } from '../routes/settle.ts';
import type { Finding } from './assessment.ts';
import type { Circumstances } from './circumstances.ts';
import type { ScopeOf } from './lawbook-index.ts';

/** Settles one requirement on what is known, with the reasons, the answers it rests on and the facts still missing. */
export function findingOf(
	requirement: Requirement,
	at: Circumstances,
	deadline: Deadline,
	scopeOf: ScopeOf
): Finding {
	const derived = { ...at.derived, deadline: deadline.states };
	const rows = possibleRows(requirement.rows, at.facts, derived);
	const tested = decisiveRows(requirement, rows).flatMap((row) => factsOf(row.when));
	const support = [...new Set(tested.flatMap((fact) => at.sources[fact] ?? []))];
	const { status, openBecause } = statusOf(rows);
	const refsOf = (inputs: readonly string[]) =>
		[...new Set(inputs)].flatMap((fact): readonly FactRef[] => {
			const scope = scopeOf(fact);
			return scope === undefined ? [] : [refOf(fact, scope, at.incident, at.officer)];
		});
	const open = rows.flatMap((row) => openFactsOf(row.when, at.facts, derived));
	return {
		requirement: requirement.id,
		role: requirement.role,
		status,
		openBecause,
		rows,
		support,
		facts: refsOf(tested.flatMap((fact) => inputsOf(fact, at))).filter((ref) =>
			isKnown(at.facts[ref.fact])
		),
		missing: refsOf(open.flatMap((fact) => openInputsOf(fact, at, deadline)))
	};
}

function statusOf(rows: readonly Row[]): Pick<Finding, 'status' | 'openBecause'> {
	const results = [...new Set(rows.map((row) => row.then))];
	const [only] = results;
	if (results.length > 1 || only === undefined) return { status: 'open', openBecause: 'missing' };
	if (only === 'met' || only === 'not-met') return { status: only, openBecause: null };
	return { status: 'open', openBecause: only };
}

/** The rows whose tests led here: the possible ones, and for a closing "always" also those that were ruled out. */
function decisiveRows(requirement: Requirement, rows: readonly Row[]): readonly Row[] {
	const last = requirement.rows.at(-1);
	return last !== undefined && rows.includes(last) ? requirement.rows : rows;
}

const establishedLaw = ['established', 'established.vermont'];

/** The told facts a tested fact comes from: itself, or what a derived one is reckoned from. */
function inputsOf(fact: string, at: Circumstances): readonly string[] {
	if (fact === 'deadline') return ['incident.date'];
	if (establishedLaw.includes(fact)) return ['incident.date', ...factorsOf(at)];
	return at.sources[fact]?.flatMap((row) => factsOf(row.when)) ?? [fact];
}

/** The facts not known that leave a tested fact open. */
function openInputsOf(fact: string, at: Circumstances, deadline: Deadline): readonly string[] {
	if (fact === 'deadline') return deadline.missing;
	if (establishedLaw.includes(fact)) {
		return ['incident.date', ...factorsOf(at)].filter((one) => !isKnown(at.facts[one]));
	}
	return at.sources[fact]?.flatMap((row) => openFactsOf(row.when, at.facts)) ?? [fact];
}

function factorsOf({ claim }: Circumstances): readonly string[] {
	return claim.factors.map(({ id }) => `${claim.id}.${id}`);
}
