/** The only key this application writes on a device. */
export const draftKey = 'threshold.draft';

/** The browser's storage, or null where it is refused. */
export function deviceStorage(): Storage | null {
	try {
		return globalThis.localStorage ?? null;
	} catch {
		return null;
	}
}

/** Whether a draft may be kept here: storage that is refused holds none. */
export function hasDraft(storage: Storage | null): boolean {
	try {
		return storage !== null && storage.getItem(draftKey) !== null;
	} catch {
		return false;
	}
}

export function eraseDraft(storage: Storage | null): void {
	try {
		storage?.removeItem(draftKey);
	} catch {
		// A browser that refuses storage holds no draft to erase.
	}
}
