import type { Span } from '../deadlines/span.ts';
import { dayOf } from '../deadlines/calendar.ts';
import type { CaseFacts, FactRef } from '../facts/fact.ts';
import { refKey } from '../facts/record.ts';
import type { Known } from '../precedents/coding.ts';
import type { Route } from '../routes/route.ts';
import type { Written } from './compiled/blockers.ts';
import { boardOf } from './compiled/board.ts';
import { clockStates, knownIn } from './compiled/derived.ts';
import {
	addWanted,
	citationsOf,
	judge,
	nothingWanted,
	reasonsOf,
	slotsWanted
} from './compiled/judgment.ts';
import type { Judgment, Wanted } from './compiled/judgment.ts';
import type { Program, Way } from './compiled/program.ts';
import { ranksIn } from './compiled/ranks.ts';
import { lastDayOf, readyProgram, sceneOf } from './compiled/scene.ts';
import type { Scene } from './compiled/scene.ts';
import { indexOf } from './lawbook-index.ts';
import type { Assumed, Lawbook } from './lawbook.ts';
import type { Rank } from './outcome.ts';
import { claimsOf, participants } from './participants.ts';

/** How one route comes out, without the findings: every outcome it may have, best first, and what decides. */
export type RouteOutcome = {
	readonly route: Route;
	readonly officer: number;
	readonly range: readonly Rank[];
	/** Ids of the requirements that decide. */
	readonly blockers: readonly string[];
	/** The authorities those rest on; where nothing stands in the way, those of every requirement. */
	readonly citations: readonly string[];
	/** The days among which the last day to file lies; an infinite day is not known or not set. */
	readonly lastDay: Span;
	readonly clock: readonly ('open' | 'passed')[];
	/** The same for outcomes of the route with the same range and blockers. */
	readonly written: Written;
};

/** How one claim from one incident comes out, without explanation. */
export type ClaimOutcome = {
	readonly incident: number;
	readonly claim: string;
	readonly routes: readonly RouteOutcome[];
	/** What is known of the claim's factors. */
	readonly factors: Known;
	/** ISO day before which a decision must have been made to count; null when the incident has no date. */
	readonly on: string | null;
};

/** How a case comes out, and the facts not known that could still change it. */
export type CaseOutcomes = {
	readonly claims: readonly ClaimOutcome[];
	readonly missing: readonly FactRef[];
};

/** What is known of the facts that establish the law. */
type Account = Pick<ClaimOutcome, 'factors' | 'on'>;

/** What the case tells of one claim of one incident, as far as established law turns on it; as in `outcomes`. */
export function accountOf(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	{ incident, claim }: Pick<ClaimOutcome, 'incident' | 'claim'>
): Account {
	const program = readyProgram(law, indexOf(law).claim(claim), {});
	const officers = participants(told, incident, claim).slice(0, 1);
	return accountIn(
		program,
		officers.map((officer) => sceneOf(program, told, incident, officer, dayOf(today)))
	);
}

/** By the first officer who took part. */
function accountIn(program: Program, [first]: readonly Scene[]): Account {
	return {
		factors: knownIn(first?.state ?? program.blank, program.factorPlaces),
		on: first?.ground.frame.on ?? null
	};
}

/**
 * The outcomes of a case alone: equal to those of `assess`, without its findings and precedents. How each way is judged
 * may remember other cases.
 */
export function outcomes(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed = {},
	judged: typeof judge = judge
): CaseOutcomes {
	const day = dayOf(today);
	const missing: (readonly FactRef[])[] = [];
	const claims = told.incidents.flatMap((record, incident) =>
		claimsOf(law, record).map((claim): ClaimOutcome => {
			const program = readyProgram(law, indexOf(law).claim(claim), assumed);
			const scenes = participants(told, incident, claim).map((officer) =>
				sceneOf(program, told, incident, officer, day)
			);
			return {
				incident,
				claim,
				routes: scenes.flatMap((scene) => {
					const wanted = nothingWanted(program);
					const routes = program.ways.map((way) => {
						const lastDay = lastDayOf(way, scene);
						return routeOutcome(way, scene, wanted, lastDay, judged(way, scene));
					});
					missing.push(slotsWanted(wanted, scene).map(scene.refs));
					return routes;
				}),
				...accountIn(program, scenes)
			};
		})
	);
	const [only = [], ...others] = missing;
	return { claims, missing: others.length === 0 ? only : distinct(missing.flat()) };
}

/** The same facts, each once. */
export function distinct(refs: readonly FactRef[]): readonly FactRef[] {
	return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
}

function routeOutcome(
	way: Way,
	scene: Scene,
	wanted: Wanted,
	lastDay: Span,
	judgment: Judgment
): RouteOutcome {
	const reasons = reasonsOf(judgment, way, scene);
	addWanted(reasons.wanted, wanted);
	return {
		route: way.route,
		officer: scene.officer,
		range: ranksIn(judgment.outcomes),
		blockers: reasons.blockers.ids,
		citations: citationsOf(reasons, scene),
		lastDay,
		written: reasons.blockers.written,
		clock: statesIn[scene.state[way.clock] as number] ?? []
	};
}

const statesIn = [0, 1, 2, 3].map((set) =>
	clockStates.filter((_, index) => (set & (1 << index)) !== 0)
);

/** Every outcome each route may have, claim by claim and officer by officer, in the order of the lawbook; nothing else. */
export function rangesOf(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed = {}
): readonly (readonly Rank[])[] {
	const ranges: (readonly Rank[])[] = [];
	for (const { stands } of boardOf(law, told, dayOf(today), assumed).things) {
		for (const stand of stands) for (const found of stand.outcomes) ranges.push(ranksIn(found));
	}
	return ranges;
}
