import { immunities } from '#lib/content/routes/immunities.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { bestRangeOf, outcomeOf } from '#lib/domain/assessment/outcome.ts';
import type { Rank } from '#lib/domain/assessment/outcome.ts';
import { outcomesAmongMany } from '#lib/domain/assessment/outcomes-of-many.ts';
import type { RouteOutcome } from '#lib/domain/assessment/outcomes.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import type { Outcome } from '#lib/domain/routes/route.ts';
import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { applying } from './applying.ts';
import { soonestDeadline } from './soonest-deadline.ts';

/** What may be searched of a case that was screened, and nothing else. */
export type Screened = {
	readonly claims: readonly string[];
	/** Names as written; where no agency was named, the codes of their kinds. */
	readonly agencies: readonly string[];
	readonly town: string | null;
	/** The best that the law offers in the whole case; null while no claim was chosen. */
	readonly outcome_today: Outcome | null;
	readonly outcome_proposed: Outcome | null;
	/**
	 * Whether the best way under today's law is stopped, by nothing but an immunity, while the proposal would offer one
	 * that is not stopped.
	 */
	readonly is_stopped_by_immunity: boolean;
	/** ISO day, by the strictest reading, under today's law; the next to come, or else the last that passed. */
	readonly soonest_deadline: string | null;
	/** Id of the limitation rule that sets that day. */
	readonly deadline_rule: string | null;
	readonly lawbook: string;
};

/** Screens a case under one law on one ISO day. */
export function screened(law: Lawbook, content: CaseContent, today: string): Screened {
	const told = applying(content.answers);
	const { claims } = outcomesAmongMany(law, told, today, content.assumed);
	const ways = claims.flatMap(({ routes }) => routes);
	const under = (name: 'today' | 's254') => ways.filter(({ route }) => route.law === name);
	const [real, proposed] = [under('today'), under('s254')];
	const soonest = soonestDeadline(law, told, real, today);
	return {
		claims: [...new Set(claims.map(({ claim }) => claim))],
		agencies: agenciesIn(content, told.officers),
		town: townIn(told.incidents),
		outcome_today: bestOf(real),
		outcome_proposed: bestOf(proposed),
		is_stopped_by_immunity: isStoppedByImmunity(real) && isPassable(bestOf(proposed)),
		soonest_deadline: soonest.day,
		deadline_rule: soonest.rule,
		lawbook: law.version
	};
}

function bestOf(ways: readonly RouteOutcome[]): Outcome | null {
	return ways.length === 0 ? null : outcomeOf(bestRangeOf(ways.map(({ range }) => range)));
}

function isPassable(outcome: Outcome | null): boolean {
	return outcome === 'could-proceed' || outcome === 'contested';
}

const stopped: ReadonlySet<Outcome | null> = new Set<Rank>(['likely-blocked', 'blocked']);

function isStoppedByImmunity(ways: readonly RouteOutcome[]): boolean {
	const best = bestOf(ways);
	if (!stopped.has(best)) return false;
	return ways.some(
		({ range, blockers }) =>
			range.length === 1 &&
			range[0] === best &&
			blockers.length > 0 &&
			blockers.every((id) => immunities.includes(id))
	);
}

function agenciesIn({ people }: CaseContent, officers: readonly FactRecord[]): readonly string[] {
	const named = people.filter(({ kind }) => kind === 'agency').map(({ name }) => name);
	const told = officers.flatMap((officer) => written(officer['officer.agencyName']) ?? []);
	if (named.length + told.length > 0) return [...new Set([...named, ...told])];
	return [...new Set(officers.flatMap((officer) => written(officer['officer.agency']) ?? []))];
}

function townIn(incidents: readonly FactRecord[]): string | null {
	for (const incident of incidents) {
		const town = written(incident['incident.town']);
		if (town !== null) return town;
	}
	return null;
}

function written(value: FactRecord[string] | undefined): string | null {
	if (typeof value !== 'string' || value === 'unknown') return null;
	const text = value.trim();
	return text === '' ? null : text;
}
