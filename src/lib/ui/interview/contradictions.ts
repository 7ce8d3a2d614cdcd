import { contradictions } from '#lib/content/contradictions.ts';
import { contradictionsIn } from '#lib/domain/facts/contradictions.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import type { Step } from '#lib/domain/interview/step.ts';
import type { Summary } from './summary.ts';

/** An answer as it is read back, and where it was given. */
export type AnswerThere = {
	readonly label: string;
	readonly answer: string;
	readonly step: Step;
	readonly name: string;
};

export type ContradictionShown = { readonly key: string; readonly answers: readonly AnswerThere[] };

/** The answers that contradict each other, each pair with both places where it can be changed. */
export function contradictionsShown(
	told: CaseFacts,
	summaries: readonly Summary[]
): readonly ContradictionShown[] {
	const pages = summaries.flatMap((summary) => summary.pages);

	function answerTo(fact: string, incident: number): readonly AnswerThere[] {
		return pages
			.filter(({ step }) => step.incident === incident)
			.flatMap(({ step, name, answers }) =>
				answers
					.filter((one) => one.fact === fact)
					.map(({ label, answer }) => ({ label, answer, step, name }))
			);
	}

	return contradictionsIn(told, contradictions)
		.map(({ incident, facts }) => ({
			key: `${incident} ${facts.join(' ')}`,
			answers: facts.flatMap((fact) => answerTo(fact, incident))
		}))
		.filter(({ answers }) => answers.length === 2);
}
