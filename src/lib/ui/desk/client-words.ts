import { ofClient } from '#lib/content/copy/of-client.ts';
import type { QuestionCopy } from '#lib/content/copy/question-copy.ts';
import { questionWords } from '#lib/content/copy/question-words.ts';
import { resultWords } from '#lib/content/copy/result-words.ts';
import type { LawWords } from '#lib/content/copy/result-words.ts';
import { toldOfClient } from '#lib/documents/reading/of-client.ts';

let law: LawWords | undefined;
let questions: QuestionCopy | undefined;

/** The words of the result as staff read them: of the client, not to the client. */
export async function deskLawWords(): Promise<LawWords> {
	return (law ??= toldOfClient(await resultWords.en(), ofClient));
}

/** The questions as staff read what was answered. The speed form has them as they are read out to the client. */
export async function deskQuestionWords(): Promise<QuestionCopy> {
	return (questions ??= toldOfClient(await questionWords.en(), ofClient));
}
