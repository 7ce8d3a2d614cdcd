/** Where Quick exit goes: a page that looks ordinary on any screen. */
export const neutralPage = 'https://www.weather.gov/';

/** Every key this site writes to the browser's storage begins with this. */
const storagePrefix = 'threshold';

/** What forgets the answers of the page in view: the interview registers itself here. */
const forgetters = new Set<() => void>();

/** Has `forget` run on Quick exit; returns what takes it back. */
export function onQuickExit(forget: () => void): () => void {
	forgetters.add(forget);
	return () => forgetters.delete(forget);
}

/** What the service worker is told on Quick exit; it goes on when the page is gone. */
export const forgetSite = 'forget-this-site';

/** Erases what this site keeps on the device. Storage that is refused holds nothing to erase. */
function eraseDevice(): void {
	if ('serviceWorker' in navigator) navigator.serviceWorker.controller?.postMessage(forgetSite);
	for (const name of ['localStorage', 'sessionStorage'] as const) {
		try {
			eraseOwnKeys(globalThis[name]);
		} catch {
			continue;
		}
	}
}

/** Blanks the page, forgets every answer and leaves for the neutral page in place of this one. */
export function quickExit(leave: (url: string) => void = replaceLocation): void {
	document.body.replaceChildren();
	document.title = '';
	try {
		for (const forget of forgetters) forget();
		eraseDevice();
	} finally {
		leave(neutralPage);
	}
}

function eraseOwnKeys(storage: Storage): void {
	const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
	for (const key of keys) {
		if (key?.startsWith(storagePrefix)) storage.removeItem(key);
	}
}

function replaceLocation(url: string): void {
	location.replace(url);
}
