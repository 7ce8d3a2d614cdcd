// What the interview needs after its first question: fetched while that is being read.
export { questionWords } from '#lib/content/copy/question-words.ts';
export { default as AnswerField } from './AnswerField.svelte';
export { default as Aside } from './Aside.svelte';
export { default as CheckAnswers } from './CheckAnswers.svelte';
export { summariesOf } from './summary.ts';
