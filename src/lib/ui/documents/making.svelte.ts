import type { TakingWords } from '#lib/content/copy/result-words.ts';

type Words = TakingWords['takeAway'];

/** One file being made at a time, and what is said about it. */
export class Making {
	readonly #words: () => Words;
	#isBusy = $state(false);
	#said = $state('');

	constructor(words: () => Words) {
		this.#words = words;
	}

	get isBusy(): boolean {
		return this.#isBusy;
	}
	get said(): string {
		return this.#said;
	}

	/** Makes a file unless another is under way; `none` is said where there is nothing to make. */
	async run(name: string, make: () => Promise<string | null>, none = ''): Promise<void> {
		if (this.#isBusy) return;
		this.#isBusy = true;
		this.#said = this.#words().working(name);
		try {
			const file = await make();
			this.#said = file === null ? none : this.#words().ready(file);
		} catch {
			this.#said = this.#words().failed;
		} finally {
			this.#isBusy = false;
		}
	}
}
