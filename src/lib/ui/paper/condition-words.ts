import type { PaperPageWords } from '#lib/content/copy/page-words.ts';
import type { Condition } from '#lib/domain/conditions/condition.ts';
import type { Scope } from '#lib/domain/facts/fact.ts';

/** Where a fact stands on the paper. */
export type Printed = { readonly number: string; readonly scope: Scope };

type Paper = {
	readonly copy: PaperPageWords['paper'];
	/** What stands for yes and for no. */
	readonly marks: Readonly<Record<string, string>>;
	readonly printed: ReadonlyMap<string, Printed>;
	/** The letter of each answer, by `fact=answer`. */
	readonly letters: ReadonlyMap<string, string>;
	/** What the question that depends on the condition is about. */
	readonly scope: Scope;
};

/** A condition as an instruction that can be followed with a pen: "you marked C or D in question 3". */
export function conditionInWords(condition: Condition, paper: Paper): string {
	const { copy } = paper;
	switch (condition.kind) {
		case 'is':
			return marked(condition.fact, condition.values, paper);
		case 'not':
			return copy.not(conditionInWords(condition.of, paper));
		case 'at-least':
			return copy.atLeast(condition.count, wordsOfAll(condition.of, paper));
		case 'all':
			return copy.all(wordsOfAll(condition.of, paper));
		case 'any':
			return copy.any(wordsOfAll(condition.of, paper));
	}
}

function wordsOfAll(conditions: readonly Condition[], paper: Paper): readonly string[] {
	return conditions.map((part) => conditionInWords(part, paper));
}

function marked(
	fact: string,
	values: readonly string[],
	{ copy, marks, printed, letters, scope }: Paper
): string {
	const asked = printed.get(fact);
	if (!asked) throw new Error(`"${fact}" is not on the paper`);
	const answers = values.map((value) => {
		const letter = letters.get(`${fact}=${value}`) ?? marks[value];
		if (letter === undefined) throw new Error(`"${fact}" has no answer "${value}" on the paper`);
		return letter;
	});
	const isOfAnother = asked.scope !== 'case' && asked.scope !== scope;
	return copy.marked(
		answers.toSorted(),
		asked.number,
		isOfAnother ? copy.forAny[asked.scope] : null
	);
}
