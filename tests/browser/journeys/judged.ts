import { outcomeWords } from '#lib/content/copy/en/outcomes.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';

/** What the law makes of a case, reckoned outside the browser. */
export function judge(facts: CaseFacts, today: string): Assessment {
	return assess(wholeLawbook, facts, today);
}

/** The words with which the two cards of each thing must begin. */
export function headlines({ things }: Assessment): readonly (readonly [string, string])[] {
	return things.map(({ today, proposed }) => [
		outcomeWords[today.outcome].label,
		outcomeWords[proposed.outcome].label
	]);
}

/** The citations of what decides each thing under each law: every authority of the cell it rests on, as lawyers write it. */
export function decidingCitations({ things }: Assessment): readonly string[] {
	const citations = new Map(wholeLawbook.authorities.map(({ id, citation }) => [id, citation]));
	const ids = things.flatMap(({ cells, today, proposed }) =>
		[today.cell, proposed.cell].flatMap((index) => {
			const cell = cells[index];
			const decides = cell?.findings.filter(({ requirement }) =>
				cell.blockers.includes(requirement)
			);
			return (decides ?? []).flatMap(({ rows }) => rows.flatMap(({ cites }) => cites));
		})
	);
	return [...new Set(ids)].map((id) => citations.get(id) ?? id);
}
