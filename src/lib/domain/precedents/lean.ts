import type { Side } from '../facts/fact.ts';
import { bandAt, isNear } from './band.ts';
import { knownOf } from './coding.ts';
import type { Known } from './coding.ts';
import { countBefore } from './library.ts';
import type { Library, Ruling } from './library.ts';
import type { Band, EstablishInput, Precedent } from './precedent.ts';
import type { Principle, Tier } from './principle.ts';
import { readyLibrary, readyPrinciples } from './ready.ts';
import type { ReadyPrinciple } from './ready.ts';
import { visitAlike } from './tree.ts';

/** Which way the immunity question leans; never a probability. */
export type Leaning = 'denied' | 'granted' | 'open';

/** Why it leans so: a decision that controls, or a principle that holds. */
export type LeanReason = {
	readonly kind: 'controls' | 'principle';
	readonly id: string;
	readonly helps: Side;
};

/** The step that settled the leaning: the first whose reasons all help one side. */
export type LeanStep = 'controls' | Tier | 'nothing';

/**
 * The leaning on the facts told, in which an unknown factor counts for neither side. `isCertain` when no
 * answer to the unknown ones would change it.
 */
export type Lean = {
	readonly lean: Leaning;
	readonly by: LeanStep;
	readonly reasons: readonly LeanReason[];
	/** The band on the facts told, an unknown factor taken as not there. */
	readonly band: Band;
	readonly isCertain: boolean;
};

type Scene = {
	readonly library: Library;
	/** How many of its decisions count, oldest first. */
	readonly count: number;
	readonly principles: readonly ReadyPrinciple[];
	readonly present: number;
};

type Settled = Omit<Lean, 'isCertain' | 'band'>;

/**
 * How immunity leans for one claim as the law stood before the day of the incident; with no date, on every
 * decision. `principles` are those of the claim. A person-factor never turns it towards the officer, nor an
 * officer-factor towards the person.
 */
export function leanOf(
	precedents: readonly Precedent[],
	principles: readonly Principle[],
	input: EstablishInput
): Lean {
	const library = readyLibrary(precedents, input.claim, input.law);
	const { coding } = library;
	const known = knownOf(coding, input.factors);
	const ready = readyPrinciples(principles, input.claim);
	const leanAt = (present: number) => settle(sceneAt(library, ready, present, input.on)).lean;
	const { present, unknown } = known;
	return {
		...leanIn(library, ready, known, input.on),
		isCertain:
			unknown === 0 ||
			leanAt(present | (unknown & coding.officer)) === leanAt(present | (unknown & coding.person))
	};
}

/** The same from what is ready, without whether other answers would change it. */
export function leanIn(
	library: Library,
	principles: readonly ReadyPrinciple[],
	{ present }: Known,
	on: string | null
): Omit<Lean, 'isCertain'> {
	const scene = sceneAt(library, principles, present, on);
	return { ...settle(scene), band: bandAt(library, scene.count, present) };
}

function sceneAt(
	library: Library,
	principles: readonly ReadyPrinciple[],
	present: number,
	on: string | null
): Scene {
	return {
		library,
		count: countBefore(library, on),
		present,
		principles: principles.filter(({ decided }) => on === null || decided < on)
	};
}

const steps: readonly {
	readonly by: LeanStep;
	readonly find: (scene: Scene) => readonly LeanReason[];
}[] = [
	{ by: 'controls', find: controlling },
	{ by: 'decisive', find: (scene) => holding(scene, 'decisive') },
	{ by: 'strong', find: likely }
];

function settle(scene: Scene): Settled {
	for (const { by, find } of steps) {
		const reasons = find(scene);
		const helps = reasons[0]?.helps;
		if (helps === undefined || reasons.some((reason) => reason.helps !== helps)) continue;
		return { lean: helps === 'person' ? 'denied' : 'granted', by, reasons };
	}
	return { lean: 'open', by: 'nothing', reasons: [] };
}

/** A grant only because the law was still open binds no one once the law has moved, so it does not control here. */
function isHolding(ruling: Ruling): boolean {
	if (ruling.weight !== 'binding') return false;
	return ruling.side === 'person' || ruling.precedent.violation === 'no';
}

function controlling({ library, count, present }: Scene): readonly LeanReason[] {
	const found: Ruling[] = [];
	for (const tree of [library.person, library.officer]) {
		visitAlike(tree, count, present, 0, (ruling) => {
			if (ruling.reason !== 0 && isHolding(ruling)) found.push(ruling);
			return 0;
		});
	}
	return found
		.sort((a, b) => a.place - b.place)
		.map(({ precedent, side: helps }) => ({ kind: 'controls', id: precedent.id, helps }));
}

function holding({ principles, present }: Scene, tier: Tier): readonly LeanReason[] {
	return principles
		.filter(({ principle, all, any, unless }) => {
			if (principle.tier !== tier || (unless & present) !== 0) return false;
			return (all & ~present) === 0 && (any === 0 || (any & present) !== 0);
		})
		.map(({ principle }) => ({ kind: 'principle', id: principle.id, helps: principle.helps }));
}

/** A strong principle helps the person only beside a decision near the facts; a general rule gives no notice. */
function likely(scene: Scene): readonly LeanReason[] {
	const isBeside = isNear(scene.library, scene.count, scene.present);
	return holding(scene, 'strong').filter(({ helps }) => helps === 'officer' || isBeside);
}
