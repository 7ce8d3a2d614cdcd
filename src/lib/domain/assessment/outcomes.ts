import type { Span } from '../deadlines/span.ts';
import { isSingle } from '../conditions/variables.ts';
import { dayOf } from '../deadlines/calendar.ts';
import { missingFacts } from '../deadlines/missing.ts';
import type { CaseFacts, FactRef } from '../facts/fact.ts';
import { refKey } from '../facts/record.ts';
import type { Known } from '../precedents/coding.ts';
import type { Route } from '../routes/route.ts';
import { basisOf } from './compiled/basis.ts';
import { boardOf } from './compiled/board.ts';
import { blockersOf } from './compiled/blockers.ts';
import { together } from './compiled/citations.ts';
import { clockStates, knownIn } from './compiled/derived.ts';
import { missingOf } from './compiled/finding.ts';
import { unionOver } from './compiled/list.ts';
import type { Demand, Way } from './compiled/program.ts';
import { lowestOf, ranksIn } from './compiled/ranks.ts';
import { outcomesOf } from './compiled/outcomes-of.ts';
import {
	effectOf,
	knownSlots,
	lastDayOf,
	readyProgram,
	rowsOf,
	sceneOf,
	settingIn
} from './compiled/scene.ts';
import type { Scene } from './compiled/scene.ts';
import type { Slot } from './compiled/slots.ts';
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
	const day = dayOf(today);
	const missing: FactRef[] = [];
	const claims = told.incidents.flatMap((record, incident) =>
		claimsOf(law, record).map((claim): ClaimOutcome => {
			const program = readyProgram(law, indexOf(law).claim(claim), assumed);
			const scenes = participants(told, incident, claim).map((officer) =>
				sceneOf(program, told, incident, officer, day)
			);
			const [first] = scenes;
			return {
				incident,
				claim,
				routes: scenes.flatMap((scene) => {
					const wanted = new Set<Slot>();
					const routes = program.ways.map((way) => routeOutcome(way, scene, wanted));
					for (const slot of wanted) missing.push(scene.refs(slot));
					return routes;
				}),
				factors: knownIn(first?.state ?? program.blank, program.factorPlaces),
				on: first?.ground.frame.on ?? null
			};
		})
	);
	return { claims, missing: distinct(missing) };
}

/** The same facts, each once. */
export function distinct(refs: readonly FactRef[]): readonly FactRef[] {
	return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
}

function routeOutcome(way: Way, scene: Scene, wanted: Set<Slot>): RouteOutcome {
	const found = outcomesOf(way, scene);
	const best = lowestOf(found);
	const isSettled = found === best;
	const decisive = isSettled ? best : ~((best << 1) - 1);
	const effects: number[] = [];
	for (let index = 0; index < way.demands.length; index += 1) {
		const demand = way.demands[index] as Demand;
		const effect = (demand.anyEffect & decisive) === 0 ? 1 : effectOf(demand, scene);
		const isExact = (effect & decisive) === 0 || isSingle(effect);
		effects.push(isExact ? effect : unionOver(rowsOf(demand, scene), demand.effects));
	}
	const { demands, ids } = blockersOf(found, effects, way);
	if (!isSettled) wantFor(way, best, effects, scene, wanted);
	const lastDay = lastDayOf(way, scene);
	const clock = scene.state[way.clock] as number;
	return {
		route: way.route,
		officer: scene.officer,
		range: ranksIn(found),
		blockers: ids,
		citations: citationsOf(demands.length === 0 ? way.demands : demands, scene),
		lastDay,
		clock: statesIn[clock] ?? []
	};
}

const statesIn = [0, 1, 2, 3].map((set) =>
	clockStates.filter((_, index) => (set & (1 << index)) !== 0)
);

function wantFor(
	way: Way,
	best: number,
	effects: readonly number[],
	scene: Scene,
	wanted: Set<Slot>
): void {
	const known = () => (scene.known ??= knownSlots(scene));
	const clockMissing = () => missingDates(way, scene);
	way.demands.forEach((demand, index) => {
		if ((effects[index] as number) < best << 1 || isSingle(rowsOf(demand, scene))) return;
		for (const slot of missingOf(demand, scene, known, clockMissing)) wanted.add(slot);
	});
}

const missingByScene = new WeakMap<Scene, Map<number, readonly string[]>>();

/** The facts that leave the clock of a way open, found once for each clock. */
function missingDates({ clock, limit }: Way, scene: Scene): readonly string[] {
	const byClock = missingByScene.get(scene) ?? new Map<number, readonly string[]>();
	missingByScene.set(scene, byClock);
	const missing = byClock.get(clock) ?? missingFacts(limit.timed, settingIn(scene));
	byClock.set(clock, missing);
	return missing;
}

function citationsOf(demands: readonly Demand[], scene: Scene): readonly string[] {
	return together(demands.map((demand) => basisOf(demand, rowsOf(demand, scene), scene).cites));
}

/** Every outcome each route may have, claim by claim and officer by officer, in the order of the lawbook; nothing else. */
export function rangesOf(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed = {}
): readonly (readonly Rank[])[] {
	return boardOf(law, told, dayOf(today), assumed).things.flatMap(({ stands }) =>
		stands.flatMap(({ outcomes: found }) => found.map(ranksIn))
	);
}
