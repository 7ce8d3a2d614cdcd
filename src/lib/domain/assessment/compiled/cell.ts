import type { Deadline } from '../../deadlines/deadline.ts';
import type { DeadlineRule } from '../../deadlines/rule.ts';
import { reckonIn } from '../../deadlines/reckon.ts';
import type { Cell } from '../assessment.ts';
import { citedBy } from './citations.ts';
import type { Cited } from './citations.ts';
import { settle } from './finding.ts';
import type { Settled } from './finding.ts';
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
	readonly deadlines: Map<string, Deadline>;
	readonly cited: Map<string, Cited>;
	/** By number of demand. */
	readonly settled: (Settled | undefined)[];
};

/** An empty desk for a scene. `today` is an ISO day. */
export function deskFor(scene: Scene, today: string): Desk {
	reckonAll(scene);
	return {
		scene,
		today,
		known: knownSlots(scene),
		deadlines: new Map(),
		cited: new Map(),
		settled: new Array<Settled | undefined>(scene.program.mostDemands)
	};
}

/** Judges one way to court in one scene. */
export function cellOf(way: Way, desk: Desk): Cell {
	const { scene, settled } = desk;
	const deadline = deadlineOf(way.limit.timed, desk);
	for (let index = 0; index < way.demands.length; index += 1) {
		const demand = way.demands[index] as Demand;
		settled[demand.number] ??= settle(demand, scene, desk.known, deadline);
	}
	const offered = offersOf(way, scene);
	const { outcome, range, blockers, findings, citations } = verdictOf(
		way,
		scene,
		settled as readonly Settled[],
		[citedIn(deadline, desk), offered.cites]
	);
	return {
		incident: scene.incident,
		claim: scene.program.claim.id,
		officer: scene.officer,
		route: way.route.id,
		law: way.route.law,
		defendant: way.route.defendant,
		outcome,
		range,
		blockers,
		findings,
		deadline,
		remedies: offered.remedies,
		courts: offered.courts,
		citations
	};
}

/** What a deadline cites, gathered once in a scene. */
function citedIn(deadline: Deadline, { cited }: Desk): Cited {
	const known = cited.get(deadline.rule);
	if (known) return known;
	const made = citedBy(deadline.steps, deadline.doubts);
	cited.set(deadline.rule, made);
	return made;
}

/** The clock of a rule, reckoned once in a scene. */
function deadlineOf(rule: DeadlineRule, { scene, today, deadlines }: Desk): Deadline {
	const known = deadlines.get(rule.id);
	if (known) return known;
	const deadline = reckonIn(rule, settingIn(scene), today);
	deadlines.set(rule.id, deadline);
	return deadline;
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
