import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { leanFor } from './reading/lean.ts';
import type { Told } from './summary/summary.ts';

/** What came out, without words: one entry for each claim, law, defendant and route, and each clock. */
export function outcomesOf({ things, otherClocks }: Assessment) {
	return {
		things: things.map(({ incident, claim, today, proposed, cells, established }) => ({
			incident: incident + 1,
			claim,
			today: { outcome: today.outcome, range: today.range, decidedBy: today.blocker },
			s254AsIntroduced: {
				outcome: proposed.outcome,
				range: proposed.range,
				decidedBy: proposed.blocker
			},
			established: established.bands,
			ways: cells.map((cell) => ({
				route: cell.route,
				law: cell.law === 's254' ? 's254-2022-as-introduced' : 'today',
				defendant: cell.defendant,
				officer: cell.officer + 1,
				outcome: cell.outcome,
				range: cell.range,
				decidedBy: cell.blockers,
				treatAsDeadline: cell.deadline.earliest,
				kindestDeadline: cell.deadline.latest,
				authorities: cell.citations
			}))
		})),
		otherClocks: otherClocks.map(({ incident, deadline }) => ({
			incident: incident + 1,
			rule: deadline.rule,
			treatAsDeadline: deadline.earliest
		}))
	};
}

/** The case file with what came out, as JSON: it opens like any case file, and the result can be compared. */
export function caseRecordOf({ law, told, assessment, assumed }: Told, code: string): string {
	return JSON.stringify(
		{
			format: 'threshold-case',
			version: 1,
			lawbook: assessment.lawbook,
			answers: told,
			result: {
				code,
				madeOn: assessment.today,
				lawAsOf: assessment.lawAsOf,
				assumed,
				...outcomesOf(assessment),
				immunity: assessment.things.map((thing) => ({
					incident: thing.incident + 1,
					claim: thing.claim,
					...leanFor({ law, told, today: assessment.today }, thing)
				}))
			}
		},
		null,
		'\t'
	);
}
