import type { QuestionCopy } from './question-copy.ts';
import type { InEach } from './words.ts';

/** The words of every question. */
export const questionWords: InEach<QuestionCopy> = {
	en: async () => (await import('./en/questions/index.ts')).questions,
	es: async () => (await import('./es/questions/index.ts')).questions,
	fr: async () => (await import('./fr/questions/index.ts')).questions
};
