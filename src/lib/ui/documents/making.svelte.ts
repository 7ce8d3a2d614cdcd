import { takeAway } from '#lib/content/copy/en/take-away.ts';

/** One file being made at a time, and what is said about it. */
export class Making {
	#isBusy = $state(false);
	#said = $state('');

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
		this.#said = takeAway.working(name);
		try {
			const file = await make();
			this.#said = file === null ? none : takeAway.ready(file);
		} catch {
			this.#said = takeAway.failed;
		} finally {
			this.#isBusy = false;
		}
	}
}
