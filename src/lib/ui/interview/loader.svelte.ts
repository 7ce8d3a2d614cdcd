import { before } from '#lib/content/copy/en/questions/before.ts';
import type { PageWords } from '#lib/content/copy/question-copy.ts';
import type * as rest from './rest.ts';

type Rest = typeof rest;

/**
 * The parts of the interview. The words of the first page come at once; all other words and the last screen are
 * fetched while the first question is being read, whatever is answered.
 */
export class Loader {
	#rest = $state.raw<Rest | null>(null);
	#hasFailed = $state.raw(false);

	/** The words of every page and the screen that shows all answers; null while they are being fetched. */
	get rest(): Rest | null {
		return this.#rest;
	}

	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	wordsOf(page: string): PageWords | undefined {
		const known: Readonly<Record<string, PageWords>> = this.#rest?.questions ?? before;
		return known[page];
	}

	async load(): Promise<void> {
		this.#hasFailed = false;
		try {
			this.#rest = await import('./rest.ts');
		} catch {
			this.#hasFailed = true;
		}
	}
}
