/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { deskFilesPath } from './lib/device/desk-files-path.ts';
import { forgetSite } from './lib/device/quick-exit.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;

const prefix = 'threshold-';
const cacheName = prefix + version;
/** Everything there is but what only the desk uses, whatever was asked for: so the server learns nothing from what is fetched. */
const everything: ReadonlySet<string> = new Set([...build, ...files, ...prerendered]);

worker.addEventListener('install', (event) => event.waitUntil(fetchEverything()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== worker.location.origin || !everything.has(pathname)) return;
	event.respondWith(kept(pathname, event.request));
});

worker.addEventListener('message', (event) => {
	if (event.data === 'use-new-version') event.waitUntil(useIfAlone(event.ports[0]));
	if (event.data === forgetSite) event.waitUntil(forget());
});

async function fetchEverything(): Promise<void> {
	const cache = await caches.open(cacheName);
	const fresh = [...files, ...prerendered].map((path) => new Request(path, { cache: 'reload' }));
	try {
		const ofDesk = await filesOfDesk();
		const open = build.filter((path) => !ofDesk.has(path));
		await cache.addAll([...open, ...fresh]);
		await expectOneVersion();
	} catch (error) {
		await caches.delete(cacheName);
		throw error;
	}
}

/** What no public page uses; an office's own computers fetch it when they open the desk. */
async function filesOfDesk(): Promise<ReadonlySet<string>> {
	const response = await fetch(`${base}/${deskFilesPath}`, { cache: 'no-store' });
	const names = response.ok ? ((await response.json()) as readonly string[]) : [];
	return new Set(names.map((name) => `${base}/${name}`));
}

/** What was fetched while another version was put in its place may be a mixture of both. */
async function expectOneVersion(): Promise<void> {
	const response = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
	const { version: served } = (await response.json()) as { readonly version: string };
	if (served !== version) throw new Error(`Version ${served} is served, not ${version}`);
}

/** Comes about when no page of an older version is open, or when the only one asked for it. */
async function takeOver(): Promise<void> {
	const names = await caches.keys();
	const older = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
	if (older.length === 0) await worker.clients.claim();
	await Promise.all(older.map((name) => caches.delete(name)));
}

async function kept(pathname: string, request: Request): Promise<Response> {
	const cache = await caches.open(cacheName);
	return (await cache.match(pathname)) ?? fetch(request);
}

/** A page of another tab may hold a case begun under the older version; that one is not taken from it. */
async function useIfAlone(answer: MessagePort | undefined): Promise<void> {
	const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (open.length > 1) answer?.postMessage('other-pages-are-open');
	else await worker.skipWaiting();
}

/** After Quick exit not even the site's own files tell that it was here. */
async function forget(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(
		names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name))
	);
	await worker.registration.unregister();
}
