import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { baseUrl } from './page.ts';

/** The site again at an address of its own, so that it can be cut off or be given a newer version. */
export interface SecondSite {
	readonly url: string;
	/** Serves the same files as another version from now on. */
	readonly release: (version: string) => void;
	/** From now on the worker is the old version's, while another has come to be served. */
	readonly releaseMidway: (version: string) => void;
	/** Every address asked for. */
	readonly asked: readonly string[];
	/** Ends the server and every connection to it. */
	readonly cut: () => Promise<void>;
}

/** Where a build says which version it is. */
export const versionPath = '/_app/version.json';

export async function secondSite(): Promise<SecondSite> {
	const original = await servedVersion();
	let version = original;
	let served = original;
	const asked: string[] = [];
	const server = createServer((request, response) => {
		void passOn(request.url ?? '/').then(
			({ status, headers, body }) => response.writeHead(status, headers).end(body),
			() => response.writeHead(502).end()
		);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;

	async function passOn(path: string) {
		asked.push(path);
		const from = await fetch(baseUrl() + path, { redirect: 'manual' });
		const headers = Object.fromEntries(
			[...from.headers].filter(([name]) => !/^(content-(encoding|length)|etag|date)$/.test(name))
		);
		const body = Buffer.from(await from.arrayBuffer());
		if (path === '/service-worker.js') return given(body.toString().replaceAll(original, version));
		if (path === versionPath) return given(body.toString().replaceAll(original, served));
		return given(body);

		function given(sent: string | Buffer) {
			return { status: from.status, headers, body: sent };
		}
	}

	return {
		url: `http://localhost:${port}`,
		release: (next) => (version = served = next),
		releaseMidway: (next) => (served = next),
		asked,
		cut: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

async function servedVersion(): Promise<string> {
	const response = await fetch(baseUrl() + versionPath);
	return ((await response.json()) as { version: string }).version;
}
