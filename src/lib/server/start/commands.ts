import { timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verifyAllAudits } from '../audit/verify.ts';
import { copyOf } from '../db/copy.ts';
import type { Desk } from '../desk.ts';
import { newToken } from '../ids.ts';
import type { Rotated } from '../vault/rotate.ts';
import type { Store } from './store.ts';

export type CommandName = 'backup' | 'verify-audit' | 'rotate-keys';

/**
 * Lets the command line ask this process for what only it can do, as no other may open its folder.
 * It listens on this machine alone, and wants the token that stands in the folder's lock.
 */
export async function listenForCommands(
	desk: Desk,
	rotate: () => Promise<Rotated>,
	{ pglite, lock }: NonNullable<Store['embedded']>
): Promise<{ readonly close: () => void }> {
	const token = newToken();

	async function answer(command: string, response: ServerResponse): Promise<void> {
		if (command === 'backup') {
			response.writeHead(200, { 'content-type': 'application/octet-stream' });
			response.end(await copyOf(desk.db, pglite));
		} else if (command === 'verify-audit') {
			response.end(JSON.stringify(await verifyAllAudits(desk.db)));
		} else if (command === 'rotate-keys') {
			response.end(JSON.stringify(await rotate()));
		} else {
			response.writeHead(404).end();
		}
	}

	const server = createServer((request, response) => {
		const given = Buffer.from(request.headers.authorization ?? '');
		const wanted = Buffer.from(`Bearer ${token}`);
		if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
			response.writeHead(403).end();
			return;
		}
		answer((request.url ?? '').slice(1), response).catch((error: Error) => {
			desk.log('command-failed', { error: error.name });
			response.writeHead(500).end(error.message);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	server.unref();
	lock.announce({ port: (server.address() as AddressInfo).port, token });
	return { close: () => server.close() };
}
