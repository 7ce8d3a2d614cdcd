import { merge } from './merge.ts';
import type { Dispute } from './merge.ts';
import type { Entered, Save } from './types.ts';

export type SaveState =
	| { readonly kind: 'saved' | 'unsaved' | 'saving' | 'offline' | 'signed-out' }
	| { readonly kind: 'refused'; readonly why: string }
	| { readonly kind: 'disputed'; readonly disputes: readonly Dispute[] };

/** How long a save waits for another key press, and for the desk or the session to come back, in milliseconds. */
const patience = 600;
const retry = 4000;

/** Keeps what is entered saved, one save at a time, each upon the version that was seen last. */
export class Saver {
	#version: number;
	#base: Entered;
	readonly #save: Save;
	readonly #entered: () => Entered;
	readonly #take: (merged: Entered) => void;
	#state = $state.raw<SaveState>({ kind: 'saved' });
	#taken = $state(0);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isUnderWay = false;

	/** `entered` reads what stands in the form now; `take` puts in what was merged with another person's version. */
	constructor(
		version: number,
		base: Entered,
		save: Save,
		entered: () => Entered,
		take: (merged: Entered) => void
	) {
		this.#version = version;
		this.#base = base;
		this.#save = save;
		this.#entered = entered;
		this.#take = take;
	}

	get state(): SaveState {
		return this.#state;
	}
	/** How many things of somebody else's were taken in so far. */
	get taken(): number {
		return this.#taken;
	}
	get isSettled(): boolean {
		return this.#state.kind === 'saved';
	}

	/** Something was entered. */
	changed(): void {
		if (this.#state.kind === 'disputed') return;
		this.#state = { kind: 'unsaved' };
		this.#later(patience);
	}

	/** Saves what is not saved yet, now. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#isUnderWay || this.#state.kind === 'disputed' || this.#state.kind === 'saved') return;
		this.#isUnderWay = true;
		this.#state = { kind: 'saving' };
		const entered = this.#entered();
		try {
			await this.#send(entered);
		} catch {
			this.#state = { kind: 'offline' };
			this.#later(retry);
		} finally {
			this.#isUnderWay = false;
		}
	}

	/** Every dispute was decided and stands in the form. */
	resolved(): void {
		this.#state = { kind: 'unsaved' };
		void this.flush();
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	async #send(entered: Entered): Promise<void> {
		const saved = await this.#save(this.#version, entered);
		if (saved.kind === 'refused') {
			this.#state = saved;
			return;
		}
		if (saved.kind === 'signed-out') {
			this.#state = saved;
			return this.#later(retry);
		}
		this.#version = saved.version;
		if (saved.kind === 'saved') {
			this.#base = entered;
			const isSame = entered === this.#entered();
			this.#state = { kind: isSame ? 'saved' : 'unsaved' };
			if (!isSame) this.#later(patience);
			return;
		}
		const { entered: merged, taken, disputes } = merge(this.#base, this.#entered(), saved.theirs);
		this.#base = saved.theirs;
		this.#taken += taken.length;
		this.#take(merged);
		if (disputes.length > 0) this.#state = { kind: 'disputed', disputes };
		else {
			this.#state = { kind: 'unsaved' };
			this.#later(0);
		}
	}

	#later(wait: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), wait);
	}
}
