import type { Deadline } from '../../deadlines/deadline.ts';
import type { Setting } from '../../deadlines/reading.ts';
import { reckonIn } from '../../deadlines/reckon.ts';
import type { FactRef } from '../../facts/fact.ts';
import type { Cell } from '../assessment.ts';
import { outcomeOf } from '../outcome.ts';
import { citedBy } from './citations.ts';
import type { Cited } from './citations.ts';
import { settle } from './finding.ts';
import type { Settled } from './finding.ts';
import { missingDates } from './judgment.ts';
import type { PlaceSet } from './place-set.ts';
import type { Demand, Offer, Offered, Way } from './program.ts';
import { knownSlots, reckonAll, settingIn } from './scene.ts';
import type { Scene } from './scene.ts';
import { verdictOf } from './verdict.ts';

/** What one scene has been found to come to so far, shared by its ways to court. */
export type Desk = {
	readonly scene: Scene;
	readonly today: string;
	readonly known: PlaceSet;
	readonly setting: Setting;
	/** By place of the clock. */
	readonly dated: (Dated | undefined)[];
	/** By number of demand. */
	readonly settled: (Settled | undefined)[];
};

/** A deadline, and what it cites. */
type Dated = { readonly deadline: Deadline; readonly cites: Cited };

/** A way judged: its cell, every outcome it may have as bits, and the facts not known that could still change it. */
export type Judged = {
	readonly cell: Cell;
	readonly outcomes: number;
	readonly missing: readonly FactRef[];
};

/** An empty desk for a scene. `today` is an ISO day. */
export function deskFor(scene: Scene, today: string): Desk {
	reckonAll(scene);
	return {
		scene,
		today,
		known: knownSlots(scene),
		setting: settingIn(scene),
		dated: [],
		settled: new Array<Settled | undefined>(scene.program.mostDemands)
	};
}

/** Judges one way to court in one scene. */
export function judgedOf(way: Way, desk: Desk): Judged {
	const { scene, settled } = desk;
	const { deadline, cites } = datedOf(way, desk);
	for (let index = 0; index < way.demands.length; index += 1) {
		const demand = way.demands[index] as Demand;
		settled[demand.number] ??= settle(demand, scene, desk.known, deadline);
	}
	const offered = offersOf(way, scene);
	const verdict = verdictOf(way, scene, settled as readonly Settled[], [cites, offered.cites]);
	const { outcomes, missing, range } = verdict;
	const cell: Cell = {
		incident: scene.incident,
		claim: scene.program.claim.id,
		officer: scene.officer,
		route: way.route.id,
		law: way.route.law,
		defendant: way.route.defendant,
		outcome: outcomeOf(range),
		range,
		blockers: verdict.blockers,
		findings: verdict.findings,
		deadline,
		remedies: offered.remedies,
		courts: offered.courts,
		citations: verdict.citations
	};
	return { cell, outcomes, missing };
}

/** The clock of a way, reckoned once in a scene. */
function datedOf(way: Way, { scene, setting, today, dated }: Desk): Dated {
	const { clock, limit } = way;
	const known = dated[clock];
	if (known !== undefined) return known;
	const deadline = reckonIn(limit.timed, setting, today, () => missingDates(way, scene));
	const made = { deadline, cites: citedBy(deadline.steps, deadline.doubts) };
	dated[clock] = made;
	return made;
}

/** The remedies and courts that may be open, and what they cite; each selection is made once. */
function offersOf(way: Way, { state }: Scene): Offered {
	let key = 0;
	for (const { when } of way.offers) {
		key = key * 2 + (when === null || when.test(state) !== 0 ? 1 : 0);
	}
	const known = way.offered.get(key);
	if (known) return known;
	const isOpen = ({ when }: Offer) => when === null || when.test(state) !== 0;
	const remedies = way.remedies.filter(isOpen).map(({ remedy }) => remedy);
	const courts = way.courts.filter(isOpen).map(({ remedy }) => remedy);
	const made = { remedies, courts, cites: citedBy(remedies, courts) };
	way.offered.set(key, made);
	return made;
}
