import { questions as english } from '#lib/content/copy/en/questions/index.ts';
import { questions as spanish } from '#lib/content/copy/es/questions/index.ts';
import { questions as french } from '#lib/content/copy/fr/questions/index.ts';
import type { PageWords } from '#lib/content/copy/question-copy.ts';
import { readingGrade, sentencesOf, wordsOf } from '#lib/content/copy/reading-grade.ts';

type Copy = Readonly<Record<string, PageWords>>;

/** The words of every page in each language that is there. */
export const languages: readonly { readonly language: string; readonly copy: Copy }[] = [
	{ language: 'en', copy: english },
	{ language: 'es', copy: spanish },
	{ language: 'fr', copy: french }
];

/** A sentence of fewer words than this has no grade that means anything. */
const fewestWords = 6;

/** How hard the English words of a page are to read: on average, and at the hardest. */
export function gradesOf(words: PageWords): { readonly average: number; readonly hardest: number } {
	const sentences = textsIn(words)
		.flatMap(sentencesOf)
		.filter((sentence) => wordsOf(sentence).length >= fewestWords);
	const grades = sentences.map((sentence) => readingGrade(sentence));
	const sum = grades.reduce((total, grade) => total + grade, 0);
	return { average: sum / Math.max(1, grades.length), hardest: Math.max(0, ...grades) };
}

function textsIn(node: unknown): readonly string[] {
	if (typeof node === 'string') return [node];
	if (typeof node !== 'object' || node === null) return [];
	return Object.values(node).flatMap(textsIn);
}
