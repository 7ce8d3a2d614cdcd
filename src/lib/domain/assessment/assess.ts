import { dayOf } from '../deadlines/calendar.ts';
import type { CaseFacts, FactRef } from '../facts/fact.ts';
import { establishedBy } from '../precedents/establish.ts';
import type { Law } from '../routes/route.ts';
import type { Assessment, Headline, Thing } from './assessment.ts';
import { deskFor, judgedOf } from './compiled/cell.ts';
import type { Judged } from './compiled/cell.ts';
import { knownIn } from './compiled/derived.ts';
import { otherClocksOf } from './compiled/other-clocks.ts';
import { highestOf, lesserOf, lowestOf, ranksIn } from './compiled/ranks.ts';
import { readyProgram, sceneOf } from './compiled/scene.ts';
import type { Assumed, Lawbook } from './lawbook.ts';
import { indexOf } from './lawbook-index.ts';
import { outcomeOf, ranked } from './outcome.ts';
import { distinct } from './outcomes.ts';
import { claimsOf, participants } from './participants.ts';

/**
 * What the law makes of a case: every claim of every incident against every officer who took part, by every route.
 * Pure and total: any facts, complete or not, give an assessment. `today` is an ISO day, for deadlines only.
 */
export function assess(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed = {}
): Assessment {
	const missing: FactRef[] = [];
	const things = told.incidents.flatMap((incident, index) =>
		claimsOf(law, incident).map((claim) =>
			thingOf(law, told, today, assumed, index, claim, missing)
		)
	);
	return {
		lawbook: law.version,
		lawAsOf: law.asOf,
		today,
		things,
		otherClocks: otherClocksOf(law, told, today),
		missing: distinct(missing)
	};
}

function thingOf(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed,
	incident: number,
	claimId: string,
	missing: FactRef[]
): Thing {
	const program = readyProgram(law, indexOf(law).claim(claimId), assumed);
	const scenes = participants(told, incident, claimId).map((officer) =>
		sceneOf(program, told, incident, officer, dayOf(today))
	);
	const judged: Judged[] = [];
	for (const scene of scenes) {
		const desk = deskFor(scene, today);
		for (const way of program.ways) judged.push(judgedOf(way, desk));
	}
	for (const one of judged) if (one.missing.length > 0) missing.push(...one.missing);
	const [first] = scenes;
	if (first === undefined) throw new Error(`No officer for ${claimId} of incident ${incident + 1}`);
	const factors = knownIn(first.state, program.factorPlaces);
	return {
		incident,
		claim: claimId,
		today: headlineOf(judged, 'today'),
		proposed: headlineOf(judged, 's254'),
		cells: judged.map(({ cell }) => cell),
		established: establishedBy(program.library, factors, first.ground.frame.on)
	};
}

function headlineOf(judged: readonly Judged[], law: Law): Headline {
	let all = 0;
	let best = -1;
	let least = Infinity;
	for (const [index, { cell, outcomes }] of judged.entries()) {
		if (cell.law !== law) continue;
		all = all === 0 ? outcomes : lesserOf(all, outcomes);
		const place = order(outcomes);
		if (place >= least) continue;
		best = index;
		least = place;
	}
	const cell = judged[best]?.cell;
	if (cell === undefined) throw new Error(`The lawbook has no route under ${law}`);
	const range = ranksIn(all);
	return { outcome: outcomeOf(range), range, cell: best, blocker: cell.blockers[0] ?? null };
}

/** The better the best outcome, and then the worst, the lower. */
function order(outcomes: number): number {
	return lowestOf(outcomes) * (1 << ranked.length) + highestOf(outcomes);
}
