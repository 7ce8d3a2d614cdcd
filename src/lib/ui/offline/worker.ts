import { dev } from '$app/environment';
import { base } from '$app/paths';

/** How long a page has the line for itself before the whole site is fetched, in milliseconds. */
const patience = 3000;

/** Has the whole site kept on the device for when there is no network; gives back how to call it off. */
export function keepSite(): () => void {
	if (dev || !('serviceWorker' in navigator)) return () => undefined;
	const timer = setTimeout(() => {
		navigator.serviceWorker.register(`${base}/service-worker.js`).catch(() => undefined);
	}, patience);
	return () => clearTimeout(timer);
}

/** Calls back when a newer version of the site lies on the device, waiting for the pages of the older one to be closed. */
export async function onNewerVersion(tell: (waiting: ServiceWorker) => void): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const registration = await navigator.serviceWorker.ready;
	const { waiting } = registration;
	if (waiting) tell(waiting);
	registration.addEventListener('updatefound', () => {
		const coming = registration.installing;
		coming?.addEventListener('statechange', () => {
			if (coming.state === 'installed' && navigator.serviceWorker.controller) tell(coming);
		});
	});
}

/** Puts the waiting version in the place of this one and loads the page again, unless another page of this site is open. */
export function useNewerVersion(waiting: ServiceWorker): Promise<'other-pages-are-open'> {
	const { port1, port2 } = new MessageChannel();
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
	return new Promise((resolve) => {
		port1.onmessage = () => resolve('other-pages-are-open');
		waiting.postMessage('use-new-version', [port2]);
	});
}
