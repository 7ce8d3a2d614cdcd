import { dayOf } from '../deadlines/calendar.ts';
import type { CaseFacts, FactRef } from '../facts/fact.ts';
import { establishedBy } from '../precedents/establish.ts';
import type { Law } from '../routes/route.ts';
import type { Assessment, Cell, Headline, Thing } from './assessment.ts';
import { cellOf, deskFor } from './compiled/cell.ts';
import { knownIn } from './compiled/derived.ts';
import { otherClocksOf } from './compiled/other-clocks.ts';
import { readyProgram, sceneOf } from './compiled/scene.ts';
import type { Assumed, Lawbook } from './lawbook.ts';
import { indexOf } from './lawbook-index.ts';
import { bestRangeOf, outcomeOf, ranked } from './outcome.ts';
import type { Rank } from './outcome.ts';
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
	const things = told.incidents.flatMap((incident, index) =>
		claimsOf(law, incident).map((claim) => thingOf(law, told, today, assumed, index, claim))
	);
	return {
		lawbook: law.version,
		lawAsOf: law.asOf,
		today,
		things,
		otherClocks: otherClocksOf(law, told, today),
		missing: missingIn(things)
	};
}

function thingOf(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed,
	incident: number,
	claimId: string
): Thing {
	const program = readyProgram(law, indexOf(law).claim(claimId), assumed);
	const scenes = participants(told, incident, claimId).map((officer) =>
		sceneOf(program, told, incident, officer, dayOf(today))
	);
	const cells = scenes.flatMap((scene) => {
		const desk = deskFor(scene, today);
		return program.ways.map((way) => cellOf(way, desk));
	});
	const [first] = scenes;
	if (first === undefined) throw new Error(`No officer for ${claimId} of incident ${incident + 1}`);
	const factors = knownIn(first.state, program.factorPlaces);
	return {
		incident,
		claim: claimId,
		today: headlineOf(cells, 'today'),
		proposed: headlineOf(cells, 's254'),
		cells,
		established: establishedBy(program.library, factors, first.ground.frame.on)
	};
}

function headlineOf(cells: readonly Cell[], law: Law): Headline {
	const ranges: (readonly Rank[])[] = [];
	let best = -1;
	let least = Infinity;
	for (const [index, cell] of cells.entries()) {
		if (cell.law !== law) continue;
		ranges.push(cell.range as readonly Rank[]);
		const place = order(cell);
		if (place >= least) continue;
		best = index;
		least = place;
	}
	const range = bestRangeOf(ranges);
	const cell = cells[best];
	if (cell === undefined) throw new Error(`The lawbook has no route under ${law}`);
	return { outcome: outcomeOf(range), range, cell: best, blocker: cell.blockers[0] ?? null };
}

function order({ range }: Cell): number {
	const first = ranked.indexOf(range[0] as Rank);
	const last = ranked.indexOf(range.at(-1) as Rank);
	return first * ranked.length + last;
}

function missingIn(things: readonly Thing[]): readonly FactRef[] {
	const missing: FactRef[] = [];
	for (const { cells } of things) {
		for (const { findings } of cells) {
			for (const finding of findings)
				if (finding.missing.length > 0) missing.push(...finding.missing);
		}
	}
	return distinct(missing);
}
