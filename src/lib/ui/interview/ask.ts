import type { FactWords, OptionWords, PageWords } from '#lib/content/copy/question-copy.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { CaseFacts, FactDefinition, FactValue } from '#lib/domain/facts/fact.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import type { Words } from '#lib/ui/words.ts';
import { incidentCaption } from './caption.ts';
import type { Option, Question } from './field.ts';

/** What only the person can decide, and so always knows. */
const alwaysKnown: ReadonlySet<string> = new Set([
	'case.role',
	'incident.when',
	'claims',
	'incident.another',
	'incident.likeLast',
	'officer.another'
]);

/** The questions of a page about these facts, with the answers that make sense in this case. */
export function questionsAbout(
	page: Page,
	own: PageWords,
	facts: readonly FactDefinition[],
	told: CaseFacts,
	words: Words
): readonly Question[] {
	return page.facts.map((fact) => {
		const definition = facts.find(({ id }) => id === fact);
		const factWords = own.facts[fact];
		if (!definition || !factWords) throw new Error(`No definition or words for "${fact}"`);
		const canBeUnknown = !alwaysKnown.has(fact);
		const unknown = canBeUnknown ? [{ value: UNKNOWN, label: words.interview.unknown }] : [];
		const options = [...optionsOf(definition, factWords, told, words), ...unknown];
		return { definition, words: factWords, options, canBeUnknown };
	});
}

function optionsOf(
	{ id, type }: FactDefinition,
	own: FactWords,
	told: CaseFacts,
	words: Words
): readonly Option[] {
	if (type.kind !== 'choice' && type.kind !== 'several') return [];
	if (id === 'officer.at') {
		return told.incidents.map((incident, index) => ({
			value: `incident-${index + 1}`,
			label: incidentCaption(incident, index, words)
		}));
	}
	const chosen = new Set(told.incidents.flatMap((incident) => incident['claims'] ?? []));
	const offered =
		id === 'officer.did' ? type.options.filter((one) => chosen.has(one)) : type.options;
	return offered.map((value) => ({ value, ...wordsOf(own, value) }));
}

function wordsOf(own: FactWords, option: string): OptionWords {
	const found = own.options?.[option];
	if (found === undefined) throw new Error(`No words for the answer "${option}"`);
	return found;
}

/** Whether the page's heading already asks all that the field's label does. */
export function isLabelHidden(own: PageWords, { words: { label } }: Question): boolean {
	return Object.keys(own.facts).length === 1 && label === own.title;
}

/** An answer as it is read back to the person. */
export function answerInWords(
	{ definition, options }: Question,
	value: FactValue | undefined,
	{ interview: copy, day }: Words
): string {
	if (value === undefined) return copy.check.notAnswered;
	const values = typeof value === 'string' ? [value] : value;
	const texts = values.map((one) => {
		if (one === UNKNOWN) return copy.unknown;
		if (one === '') return copy.check.nothingWritten;
		if (definition.type.kind === 'date') return day(one);
		if (definition.type.kind === 'ternary') return one === 'yes' ? copy.yes : copy.no;
		return options.find((option) => option.value === one)?.label ?? one;
	});
	return texts.join('; ');
}
