import { assess } from '#lib/domain/assessment/assess.ts';
import type { Cell, Headline } from '#lib/domain/assessment/assessment.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { applying } from './applying.ts';

/** One thing that happened, with the best way that each law offers and what decides it. */
export type Judged = {
	readonly incident: number;
	readonly claim: string;
	readonly ways: readonly {
		readonly law: 'today' | 'proposed';
		readonly headline: Headline;
		readonly cell: Cell;
	}[];
};

/** What the law makes of a case now, thing by thing; only findings that say why. */
export function judged(law: Lawbook, content: CaseContent, today: string): readonly Judged[] {
	const { things } = assess(law, applying(content.answers), today, content.assumed);
	return things.map((thing) => ({
		incident: thing.incident,
		claim: thing.claim,
		ways: (['today', 'proposed'] as const).map((name) => {
			const headline = thing[name];
			const cell = thing.cells[headline.cell];
			if (cell === undefined) throw new Error(`No way of ${thing.claim} at ${headline.cell}`);
			return { law: name, headline, cell: briefly(cell) };
		})
	}));
}

function briefly(cell: Cell): Cell {
	const findings = cell.findings.filter(
		({ requirement, missing }) => cell.blockers.includes(requirement) || missing.length > 0
	);
	return { ...cell, findings };
}
