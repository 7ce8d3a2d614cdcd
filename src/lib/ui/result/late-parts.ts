import type { Language } from '#lib/content/copy/language.ts';
import { lateWords } from '#lib/content/copy/result-words.ts';

/** The parts of the result that follow the verdicts, once their words are at hand. */
export async function lateParts(language: Language) {
	const [{ Assumptions, Cases, CellPanel, Changes, Deadlines, MostDecisive, Told }] =
		await Promise.all([import('./parts.ts'), lateWords[language]()]);
	return { Assumptions, Cases, CellPanel, Changes, Deadlines, MostDecisive, Told };
}
