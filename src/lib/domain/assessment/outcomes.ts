import type { Span } from '../deadlines/span.ts';
import { dayOf } from '../deadlines/calendar.ts';
import { missingFacts } from '../deadlines/missing.ts';
import type { CaseFacts, FactRef } from '../facts/fact.ts';
import { refKey } from '../facts/record.ts';
import type { Known } from '../precedents/coding.ts';
import type { Route } from '../routes/route.ts';
import { basisOf } from './compiled/basis.ts';
import { blockersOf } from './compiled/blockers.ts';
import { clockStates, knownIn } from './compiled/derived.ts';
import { missingOf, rowsOf, supportOf } from './compiled/finding.ts';
import { unionOver } from './compiled/list.ts';
import type { Demand, Way } from './compiled/program.ts';
import { lowestOf, ranksIn } from './compiled/ranks.ts';
import {
	knownSlots,
	outcomesOf,
	readyProgram,
	reckoned,
	sceneOf,
	settingIn
} from './compiled/scene.ts';
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

/** The outcomes of a case alone: equal to those of `assess`, without its findings and precedents. */
export function outcomes(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed = {}
): CaseOutcomes {
	const missing = new Map<string, FactRef>();
	const claims = told.incidents.flatMap((record, incident) =>
		claimsOf(law, record).map((claim) => {
			const program = readyProgram(law, indexOf(law).claim(claim), assumed);
			const scenes = participants(told, incident, claim).map((officer) =>
				sceneOf(program, told, incident, officer, dayOf(today))
			);
			const [first] = scenes;
			return {
				incident,
				claim,
				routes: scenes.flatMap((scene) => {
					const sets = new Map<Demand, number>();
					return program.ways.map((way) => routeOutcome(way, scene, sets, missing));
				}),
				factors: knownIn(first?.state ?? program.blank, program.factorPlaces),
				on: first?.ground.frame.on ?? null
			};
		})
	);
	return { claims, missing: [...missing.values()] };
}

function routeOutcome(
	way: Way,
	scene: Scene,
	sets: Map<Demand, number>,
	missing: Map<string, FactRef>
): RouteOutcome {
	const found = outcomesOf(way, scene);
	const { state, ground } = scene;
	const effects = way.demands.map((demand) => {
		let set = sets.get(demand);
		if (set === undefined) {
			set = rowsOf(demand, scene);
			sets.set(demand, set);
		}
		return unionOver(set, demand.effects);
	});
	reckoned(way.clock, scene);
	const blockers = blockersOf(found, effects, way.demands);
	if (found !== lowestOf(found)) wantFor(way, found, effects, scene, sets, missing);
	return {
		route: way.route,
		officer: scene.officer,
		range: ranksIn(found),
		blockers: blockers.map(({ requirement }) => requirement.id),
		citations: citationsOf(blockers.length === 0 ? way.demands : blockers, scene, sets),
		lastDay: way.limit.last(state, ground.frame.moment(state)),
		clock: clockStates.filter((_, index) => ((state[way.clock] as number) & (1 << index)) !== 0)
	};
}

function wantFor(
	way: Way,
	found: number,
	effects: readonly number[],
	scene: Scene,
	sets: ReadonlyMap<Demand, number>,
	missing: Map<string, FactRef>
): void {
	const known = knownSlots(scene);
	const clockMissing = () => missingFacts(way.rule, settingIn(scene));
	way.demands.forEach((demand, index) => {
		const set = sets.get(demand) ?? 0;
		if ((effects[index] as number) <= lowestOf(found) || set === lowestOf(set)) return;
		const { whens } = basisOf(scene.program, demand, set);
		for (const ref of missingOf({ whens }, scene, known, clockMissing))
			missing.set(refKey(ref), ref);
	});
}

function citationsOf(
	demands: readonly Demand[],
	scene: Scene,
	sets: ReadonlyMap<Demand, number>
): readonly string[] {
	const cited = new Set<string>();
	for (const demand of demands) {
		const basis = basisOf(scene.program, demand, sets.get(demand) ?? 0);
		for (const { cites } of basis.rows) for (const cite of cites) cited.add(cite);
		for (const { cites } of supportOf(basis, scene)) for (const cite of cites) cited.add(cite);
	}
	return [...cited];
}
