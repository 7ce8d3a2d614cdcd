import { before } from '#lib/content/copy/en/questions/before.ts';
import type { PageWords } from '#lib/content/copy/question-copy.ts';

type Words = Readonly<Record<string, PageWords>>;

/**
 * The words of the questions. Those of the first page come with the interview; the others are fetched, all at once,
 * while the first is being read.
 */
export class QuestionWords {
	#known = $state.raw<Words>(before);
	#state = $state.raw<'partial' | 'whole' | 'failed'>('partial');

	get isWhole(): boolean {
		return this.#state === 'whole';
	}

	get hasFailed(): boolean {
		return this.#state === 'failed';
	}

	of(page: string): PageWords | undefined {
		return this.#known[page];
	}

	async load(): Promise<void> {
		if (this.#state === 'whole') return;
		this.#state = 'partial';
		try {
			const { questions } = await import('#lib/content/copy/en/questions/index.ts');
			this.#known = questions;
			this.#state = 'whole';
		} catch {
			this.#state = 'failed';
		}
	}
}
