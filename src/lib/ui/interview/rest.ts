import { checkWords } from '#lib/content/copy/check-words.ts';
import type { Language } from '#lib/content/copy/language.ts';
import { questionWords } from '#lib/content/copy/question-words.ts';

// What the interview needs after its first question: fetched while that is being read.
export { default as AnswerField } from './AnswerField.svelte';
export { default as Aside } from './Aside.svelte';
export { default as CheckAnswers } from './CheckAnswers.svelte';
export { summariesOf } from './summary.ts';

/** The words of every question, and of the page of answers. */
export async function wordsOfRest(language: Language) {
	const [questions, check] = await Promise.all([questionWords[language](), checkWords[language]()]);
	return { questions, check };
}
