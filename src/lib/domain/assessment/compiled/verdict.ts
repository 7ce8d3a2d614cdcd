import type { FactRef } from '../../facts/fact.ts';
import type { Cell, Finding } from '../assessment.ts';
import type { Rank } from '../outcome.ts';
import { blockersOf } from './blockers.ts';
import { together } from './citations.ts';
import type { Cited } from './citations.ts';
import type { Settled } from './finding.ts';
import { outcomesOf } from './outcomes-of.ts';
import type { Demand, Way } from './program.ts';
import { lowestOf, ranksIn } from './ranks.ts';
import type { Scene } from './scene.ts';

/** What a way comes to, whatever the day to file by. */
type Verdict = {
	/** Bits of `ranked`. */
	readonly outcomes: number;
	readonly range: readonly Rank[];
	readonly blockers: Cell['blockers'];
	readonly findings: readonly Finding[];
	readonly citations: Cell['citations'];
	/** The facts not known that could still change it, as often as findings name them. */
	readonly missing: readonly FactRef[];
};

/** A verdict with what each demand was settled to, and with the outcomes where one is open, else 0. */
type Given = {
	readonly parts: readonly Settled[];
	readonly cites: Cites;
	readonly open: number;
	readonly verdict: Verdict;
};

/** What the deadline and the remedies cite. */
type Cites = readonly [Cited, Cited];

/** Verdicts given before on one way, by a number that its parts come to. */
export type Verdicts = Map<number, Given>;

const mostVerdicts = 512;

/** The verdict on a way whose demands came to `settled`, by number; the same as before where all of these are. */
export function verdictOf(
	way: Way,
	scene: Scene,
	settled: readonly Settled[],
	cites: Cites
): Verdict {
	const { demands, verdicts } = way;
	let mixed = Math.imul(cites[0].id, 31) ^ cites[1].id;
	let isOpen = false;
	for (let index = 0; index < demands.length; index += 1) {
		const { id, isSingle } = settled[(demands[index] as Demand).number] as Settled;
		if (!isSingle) isOpen = true;
		mixed = Math.imul(mixed, 31) ^ id;
	}
	const open = isOpen ? outcomesOf(way, scene) : 0;
	mixed = Math.imul(mixed, 31) ^ open;
	const before = verdicts.get(mixed);
	if (before?.open === open && isSame(before, demands, settled, cites)) return before.verdict;
	const parts = demands.map(({ number }) => settled[number] as Settled);
	const verdict = newVerdict(way, open === 0 ? outcomesOf(way, scene) : open, parts, cites);
	if (verdicts.size >= mostVerdicts) verdicts.clear();
	verdicts.set(mixed, { parts, cites, open, verdict });
	return verdict;
}

function isSame(
	{ parts, cites: known }: Given,
	demands: readonly Demand[],
	settled: readonly Settled[],
	cites: Cites
): boolean {
	if (known[0] !== cites[0] || known[1] !== cites[1]) return false;
	for (let index = 0; index < parts.length; index += 1) {
		if (parts[index] !== settled[(demands[index] as Demand).number]) return false;
	}
	return true;
}

function newVerdict(way: Way, outcomes: number, parts: readonly Settled[], cites: Cites): Verdict {
	const floor = lowestOf(outcomes);
	const findings = parts.map(({ finding, effect }): Finding => {
		const isWanted = outcomes !== floor && effect >= floor << 1;
		return isWanted || finding.missing.length === 0 ? finding : { ...finding, missing: [] };
	});
	return {
		outcomes,
		range: ranksIn(outcomes),
		blockers: blockersOf(
			outcomes,
			parts.map(({ effect }) => effect),
			way
		).ids,
		findings,
		missing: findings.flatMap(({ missing }) => missing),
		citations: together([...parts.map((part) => part.cites), ...cites])
	};
}
