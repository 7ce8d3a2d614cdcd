import { getContext, setContext, untrack } from 'svelte';

/** A key of the desk: what is pressed (`j`, or `g c` for two), what it does in words, and the deed. */
export type Key = {
	readonly key: string;
	readonly words: string;
	readonly run: () => void;
};

const place = Symbol('keys');
const stored = 'threshold-desk-keys';
const patience = 1_000;

/** The keys that work on the page in view. Off where the person switched them off. */
export class Keys {
	isOn = $state(true);
	list = $state.raw<readonly Key[]>([]);
	/** Each key once: what was added last is what it does. */
	shown = $derived(this.list.filter((key, at) => !isLater(this.list, at, key)));
	#first = '';
	#at = 0;

	readSwitch(): void {
		this.isOn = localStorage.getItem(stored) !== 'off';
	}

	switch(on: boolean): void {
		this.isOn = on;
		localStorage.setItem(stored, on ? 'on' : 'off');
	}

	add(keys: readonly Key[]): () => void {
		const before = untrack(() => this.list);
		this.list = [...before, ...keys];
		return () => {
			this.list = untrack(() => this.list).filter((key) => !keys.includes(key));
		};
	}

	press(event: KeyboardEvent): void {
		if (!this.isOn || event.defaultPrevented || event.isComposing) return;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (isWriting(event.target) || document.querySelector('dialog[open]')) return;
		const both = event.timeStamp - this.#at < patience ? `${this.#first} ${event.key}` : '';
		const found = this.#called(both) ?? this.#called(event.key);
		this.#first = event.key;
		this.#at = event.timeStamp;
		if (!found) return;
		this.#first = '';
		event.preventDefault();
		found.run();
	}

	#called(pressed: string): Key | undefined {
		return this.list.findLast(({ key }) => key === pressed);
	}
}

export function provideKeys(): Keys {
	return setContext(place, new Keys());
}

/** Registers keys for as long as the component is there; they show in the help that `?` opens. */
export function useKeys(keys: () => readonly Key[]): Keys {
	const all = getContext<Keys>(place);
	$effect(() => all.add(keys()));
	return all;
}

function isWriting(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('select, textarea, input:not([type=checkbox])'))
	);
}

function isLater(list: readonly Key[], at: number, { key }: Key): boolean {
	return list.some((other, place) => place > at && other.key === key);
}
