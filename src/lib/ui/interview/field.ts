import type { FactWords, OptionWords } from '#lib/content/copy/question-copy.ts';
import type { FactDefinition, FactValue } from '#lib/domain/facts/fact.ts';

/** One answer a person may choose. */
export type Option = OptionWords & { readonly value: string };

/** What every kind of field is given. */
export type FieldProps<Value extends FactValue = string> = {
	readonly fact: string;
	readonly words: FactWords;
	readonly value: Value | undefined;
	readonly error?: string | undefined;
	/** The page's heading asks the same, so that the field's own label is only for screen readers. */
	readonly isLabelHidden?: boolean;
	readonly onchange: (value: Value) => void;
};

/** A question of the page, ready to be drawn. */
export type Question = {
	readonly definition: FactDefinition;
	readonly words: FactWords;
	readonly options: readonly Option[];
	readonly canBeUnknown: boolean;
};

/** What draws one question of a page. */
export type AnswerProps = {
	readonly question: Question;
	readonly value: FactValue | undefined;
	readonly error: string | undefined;
	readonly isLabelHidden: boolean;
	readonly onchange: (value: FactValue) => void;
};

export function fieldId(fact: string): string {
	return `field-${fact}`;
}

export function errorId(fact: string): string {
	return `error-${fact}`;
}

export function hintId(fact: string): string {
	return `hint-${fact}`;
}

/** The value of aria-describedby, or none. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
	const present = ids.filter(Boolean);
	return present.length === 0 ? undefined : present.join(' ');
}
