import { createSubscriber } from 'svelte/reactivity';
import type { AnyActorLogic, Actor, SnapshotFrom } from 'xstate';

/** An XState actor read through runes: whoever reads `snapshot` in an effect is run again on each transition. */
export class ActorView<Logic extends AnyActorLogic> {
	readonly #actor: Actor<Logic>;
	readonly #subscribe: () => void;

	constructor(actor: Actor<Logic>) {
		this.#actor = actor;
		this.#subscribe = createSubscriber((update) => {
			const subscription = actor.subscribe(update);
			return () => subscription.unsubscribe();
		});
	}

	get snapshot(): SnapshotFrom<Logic> {
		this.#subscribe();
		return this.#actor.getSnapshot();
	}
}
