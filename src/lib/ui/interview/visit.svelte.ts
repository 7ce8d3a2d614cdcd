import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { Step } from '#lib/domain/interview/step.ts';
import { stepKey } from '#lib/domain/interview/step.ts';

type Place = { readonly kind: 'step'; readonly step: Step } | { readonly kind: 'check' };

type Walk = {
	readonly place: Place;
	readonly steps: readonly Step[];
	back(): void;
	revise(step: Step): void;
	toCheck(): void;
};

/**
 * Keeps the browser's own Back and Forward in step with the interview. The history holds names of steps, never
 * answers, and the address does not change.
 */
export class Visit {
	readonly #walk: Walk;
	readonly #first: string;
	readonly #trail: string[];
	#isStale = false;

	constructor(walk: Walk) {
		this.#walk = walk;
		this.#first = this.key;
		this.#trail = [this.#first];
	}

	get key(): string {
		const { place } = this.#walk;
		return place.kind === 'check' ? 'check' : stepKey(place.step);
	}

	get hasMoved(): boolean {
		return page.state.step !== undefined || this.key !== this.#first;
	}

	/** Writes where the person stands now into the history, after a move. */
	record(): void {
		const { key } = this;
		const { step, depth = 0 } = page.state;
		if (key === (step ?? this.#first)) return;
		if (this.#isStale) {
			this.#isStale = false;
			this.#trail[depth] = key;
			replaceState('', { step: key, depth });
			return;
		}
		if (depth > 0 && this.#trail[depth - 1] === key) {
			history.back();
			return;
		}
		if (step === undefined) replaceState('', { step: this.#first, depth: 0 });
		this.#trail.length = depth + 1;
		this.#trail.push(key);
		pushState('', { step: key, depth: depth + 1 });
	}

	/** Goes where the browser's Back or Forward points; a question that no longer applies gives way to the one before. */
	follow(): void {
		const key = page.state.step;
		if (key === undefined || key === this.key) return;
		if (key === 'check') {
			this.#walk.toCheck();
			return;
		}
		const step = this.#walk.steps.find((one) => stepKey(one) === key);
		if (step) {
			this.#walk.revise(step);
			return;
		}
		this.#isStale = true;
		this.#walk.back();
		this.record();
	}
}
