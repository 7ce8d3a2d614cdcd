import type { PageWords } from '#lib/content/copy/question-copy.ts';
import type { Words } from '#lib/ui/words.ts';
import type * as rest from './rest.ts';

type Rest = typeof rest;

/**
 * The parts of the interview. The words of the first page come at once; all other words and the last screen are
 * fetched while the first question is being read, whatever is answered.
 */
export class Loader {
	readonly #words: Words;
	#rest = $state.raw<Rest | null>(null);
	#fetched = $state.raw<Awaited<ReturnType<Rest['wordsOfRest']>> | null>(null);
	#hasFailed = $state.raw(false);

	constructor(words: Words) {
		this.#words = words;
	}

	/** The fields and screens after the first question; null while they are being fetched. */
	get rest(): Rest | null {
		return this.#rest;
	}

	/** What the page of answers says beside them. */
	get check() {
		return this.#fetched?.check;
	}

	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** In the language before while those of a new one are being fetched, so that no half-filled page is lost. */
	wordsOf(page: string): PageWords | undefined {
		const known: Readonly<Record<string, PageWords>> =
			this.#fetched?.questions ?? this.#words.before;
		return known[page];
	}

	async load(): Promise<void> {
		const { language } = this.#words;
		this.#hasFailed = false;
		try {
			const rest = await import('./rest.ts');
			const fetched = await rest.wordsOfRest(language);
			this.#rest = rest;
			if (language === this.#words.language) this.#fetched = fetched;
		} catch {
			this.#hasFailed = true;
		}
	}
}
