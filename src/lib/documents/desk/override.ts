import { caseWords } from '#lib/content/copy/desk/case.ts';
import { memorandumWords as copy } from '#lib/content/copy/desk/memorandum.ts';
import { alikeThings } from '../reading/alike.ts';
import { outcomeInWords } from '../reading/outcome-view.ts';
import { cell, paragraph, say, section, strong, table } from '../summary/build.ts';
import type { Section, TableCell } from '../summary/model.ts';
import type { CaseView } from '../summary/summary.ts';
import type { DeskCase } from './desk-case.ts';

/** A reviewer's outcomes beside those reckoned, with the written reason; empty where none was changed. */
export function overrideSection({ override, nameOf }: DeskCase, view: CaseView): Section {
	if (override === null) return section(copy.outcomes, []);
	const { outcomes, reason, by, at } = override;
	const rows = (['today', 'proposed'] as const).map((law) => {
		const outcome = outcomes[law];
		return [
			cell(say(caseWords.laws[law])),
			reckonedUnder(law, view),
			cell(
				outcome === undefined
					? say(copy.asReckoned)
					: strong(caseWords.outcomes[outcome] ?? outcome)
			)
		];
	});
	return section(copy.outcomes, [
		paragraph(say(copy.outcomesLead)),
		...table({
			caption: copy.outcomes,
			widths: [0.24, 0.46, 0.3],
			head: [copy.law, copy.reckoned, copy.reviewers],
			rows
		}),
		paragraph(strong(copy.reason(nameOf(by), caseWords.moment(at))), say(reason))
	]);
}

function reckonedUnder(law: 'today' | 'proposed', { assessment, reader }: CaseView): TableCell {
	return alikeThings(assessment.things, reader).flatMap(({ thing, name }) => {
		const one = thing.cells[thing[law].cell];
		return one === undefined
			? []
			: [[say(`${name}: ${outcomeInWords(one, reader.words, thing[law])}.`)]];
	});
}
