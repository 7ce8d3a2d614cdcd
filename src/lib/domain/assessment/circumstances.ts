import type { Derived } from '../conditions/evaluate.ts';
import { evaluate } from '../conditions/evaluate.ts';
import { isoOf } from '../deadlines/calendar.ts';
import { knownDate } from '../deadlines/dates.ts';
import type { CaseFacts, FactRecord } from '../facts/fact.ts';
import { recordOf } from '../facts/record.ts';
import { establish } from '../precedents/establish.ts';
import type { Established, FactorStatus } from '../precedents/precedent.ts';
import type { Claim, VermontRight } from '../routes/claim.ts';
import type { Result, Row } from '../routes/route.ts';
import { possibleRows } from '../routes/settle.ts';
import type { Assumed, Lawbook } from './lawbook.ts';

/** One claim from one incident against one officer: the record it is judged on, and what follows from it. */
export type Circumstances = {
	readonly incident: number;
	readonly officer: number;
	readonly claim: Claim;
	readonly facts: FactRecord;
	readonly derived: Derived;
	/** The claim's own rows behind each derived fact. */
	readonly sources: Readonly<Record<string, readonly Row[]>>;
	readonly established: Established;
};

/** Reckons what the rows of routes may test but nobody is asked: violation, Article 11, Vermont right, established law. */
export function circumstancesOf(
	law: Lawbook,
	told: CaseFacts,
	assumed: Assumed,
	at: { readonly incident: number; readonly officer: number; readonly claim: Claim }
): Circumstances {
	const { claim } = at;
	const facts: FactRecord = {
		...recordOf(told, at.incident, at.officer),
		...assumptionFacts(law, assumed),
		claim: claim.id
	};
	const sources = {
		'violation.federal': possibleRows(claim.federal, facts),
		'violation.vermont': possibleRows(claim.vermont, facts),
		article11: possibleRows(claim.article11, facts),
		's254.right': claim.s254Rights.filter((row) => evaluate(row.when, facts) !== 'no')
	};
	const factors = factorsOf(claim, facts);
	const date = knownDate(facts, 'incident.date');
	const on = date === null ? null : isoOf(date.from);
	const input = { claim, factors, on };
	const established = establish(law.precedents, { ...input, law: 'federal' });
	const derived: Derived = {
		'violation.federal': resultsOf(sources['violation.federal']),
		'violation.vermont': resultsOf(sources['violation.vermont']),
		article11: resultsOf(sources.article11),
		's254.right': bestRights(claim.s254Rights, facts),
		established: established.bands,
		'established.vermont': establish(law.precedents, { ...input, law: 'vermont' }).bands
	};
	return { ...at, facts, derived, sources, established };
}

function assumptionFacts(law: Lawbook, assumed: Assumed): FactRecord {
	return Object.fromEntries(
		law.assumptions.map(({ id, default: byDefault }) => [`assume.${id}`, assumed[id] ?? byDefault])
	);
}

function resultsOf(rows: readonly Row[]): readonly Result[] {
	return [...new Set(rows.map((row) => row.then))];
}

function factorsOf(claim: Claim, facts: FactRecord): Readonly<Record<string, FactorStatus>> {
	return Object.fromEntries(
		claim.factors.map(({ id }) => [id, statusOf(facts[`${claim.id}.${id}`])])
	);
}

function statusOf(value: FactRecord[string] | undefined): FactorStatus {
	if (value === 'yes') return 'present';
	return value === 'no' ? 'absent' : 'unknown';
}

const fromBest = ['met', 'unsettled', 'disputed', 'not-met'] as const satisfies readonly Result[];

/** The best right of several: certain rows set the least there is, possible rows what may be better. */
function bestRights(rights: readonly VermontRight[], facts: FactRecord): readonly Result[] {
	let certain: number = fromBest.indexOf('not-met');
	const possible = new Set<number>();
	for (const right of rights) {
		const truth = evaluate(right.when, facts);
		const rank = fromBest.indexOf(right.then);
		if (truth === 'yes') certain = Math.min(certain, rank);
		if (truth === 'unknown') possible.add(rank);
	}
	return fromBest.filter((_, rank) => rank === certain || (rank < certain && possible.has(rank)));
}
