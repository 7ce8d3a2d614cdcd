import { evaluate } from '../conditions/evaluate.ts';
import { dayOf } from '../deadlines/calendar.ts';
import { reckon } from '../deadlines/reckon.ts';
import type { CaseFacts } from '../facts/fact.ts';
import { recordOf } from '../facts/record.ts';
import { establishedBy } from '../precedents/establish.ts';
import type { Law } from '../routes/route.ts';
import type { Assessment, Cell, Headline, OtherClock, Thing } from './assessment.ts';
import { cellOf, deskFor } from './compiled/cell.ts';
import { knownIn } from './compiled/derived.ts';
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
		missing: distinct(
			things.flatMap(({ cells }) =>
				cells.flatMap(({ findings }) => findings.flatMap(({ missing }) => missing))
			)
		)
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
	const own = cells.map((cell, index) => ({ cell, index })).filter(({ cell }) => cell.law === law);
	const range = bestRangeOf(own.map(({ cell }) => cell.range as readonly Rank[]));
	const [best] = own.toSorted((a, b) => order(a.cell) - order(b.cell));
	if (best === undefined) throw new Error(`The lawbook has no route under ${law}`);
	return {
		outcome: outcomeOf(range),
		range,
		cell: best.index,
		blocker: best.cell.blockers[0] ?? null
	};
}

function order({ range }: Cell): number {
	const ranks = range.map((outcome) => ranked.indexOf(outcome as Rank));
	return Math.min(...ranks) * ranked.length + Math.max(...ranks);
}

function otherClocksOf(law: Lawbook, told: CaseFacts, today: string): readonly OtherClock[] {
	const { deadline } = indexOf(law);
	const officers = told.officers.length === 0 ? [0] : told.officers.map((_, officer) => officer);
	return told.incidents.flatMap((_, incident) => {
		const records = officers.map((officer) => recordOf(told, incident, officer));
		return law.otherClocks.flatMap((id) => {
			const rule = deadline(id);
			const facts = records.find((record) => evaluate(rule.applies, record) !== 'no');
			return facts === undefined ? [] : [{ incident, deadline: reckon(rule, facts, today) }];
		});
	});
}
