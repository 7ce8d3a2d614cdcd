import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { onBothDatabases } from '../../../../../tests/support/desk.ts';
import { inOffice } from '../../db/in-office.ts';
import type { At } from '../../desk.ts';
import { newId } from '../../ids.ts';
import { isInside, reachable } from './address.ts';
import { announce } from './announce.ts';
import { deliverDue } from './deliver.ts';
import { signatureOf } from './sign.ts';
import { addWebhook, removeWebhook, webhooks } from './webhook-cases.ts';

type Call = { readonly headers: Readonly<Record<string, unknown>>; readonly body: string };

afterEach(() => vi.unstubAllEnvs());

async function receiver(status: () => number) {
	const calls: Call[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk) => (body += chunk));
		request.on('end', () => {
			calls.push({ headers: request.headers, body });
			response.writeHead(status()).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const close = () => new Promise((resolve) => server.close(resolve));
	return { url: `http://127.0.0.1:${port}/hook`, calls, close };
}

async function hooked(at: At, url: string) {
	vi.stubEnv('THRESHOLD_WEBHOOKS_INSIDE', 'yes');
	const added = await addWebhook(at, { url, events: ['case.moved'] });
	if (added.kind !== 'added') throw new Error(added.kind);
	return added;
}

function told(at: At) {
	const about = { id: newId(), number: 7, status: 'declined' };
	return inOffice(at, (tx) => announce(tx, at, 'case.moved', about));
}

onBothDatabases('a webhook', (make) => {
	test('is told a number and a status, signed with its secret', async () => {
		const { at, desk } = await make();
		const { url, calls, close } = await receiver(() => 204);
		const { secret } = await hooked(at.administrator, url);
		await told(at.screener);
		await deliverDue(desk);
		await deliverDue(desk);
		await close();
		expect(calls).toHaveLength(1);
		const [{ headers, body }] = calls as [Call];
		expect(JSON.parse(body)).toMatchObject({
			event: 'case.moved',
			case: { number: 7, status: 'declined' }
		});
		const moment = Number(headers['threshold-timestamp']);
		expect(headers['threshold-signature']).toBe(`v1=${signatureOf(secret, moment, body)}`);
	});

	test('that fails is tried again, later each time, and switched off when nothing helps', async () => {
		const { at, desk, setNow } = await make();
		const { url, calls, close } = await receiver(() => 500);
		await hooked(at.administrator, url);
		const began = Date.now();
		for (let one = 0; one < 3; one += 1) await told(at.screener);
		for (let hours = 0; hours < 40; hours += 0.5) {
			setNow(new Date(began + hours * 3_600_000).toISOString());
			await deliverDue(desk);
		}
		await close();
		expect(calls).toHaveLength(3 * 8);
		const list = await webhooks(at.administrator, null);
		expect(list).toMatchObject({ hooks: [{ disabled_at: expect.any(Date) as Date }] });
		await told(at.screener);
		await deliverDue(desk);
		expect(calls).toHaveLength(3 * 8);
	});

	test('that is silent holds up no other, and is asked once a round', async () => {
		const { at, desk } = await make();
		await hooked(at.administrator, 'http://127.0.0.1:1/silent');
		await hooked(at.administrator, 'http://127.0.0.1:1/quick');
		for (let one = 0; one < 30; one += 1) await told(at.screener);
		const posted: string[] = [];
		const released = Promise.withResolvers<null>();
		const round = deliverDue(desk, async (url) => {
			posted.push(url.split('/').at(-1) ?? '');
			if (!url.endsWith('silent')) return { status: 204 };
			await released.promise;
			return { status: 0 };
		});
		await vi.waitFor(() => {
			expect(posted.filter((name) => name === 'quick')).toHaveLength(20);
		}, 10_000);
		released.resolve(null);
		await round;
		expect(posted.filter((name) => name === 'silent')).toHaveLength(1);
		const tried = await inOffice(at.screener, (tx) =>
			tx.selectFrom('webhook_delivery').select('id').where('attempts', '>', 0).execute()
		);
		expect(tried).toHaveLength(21);
	});

	test('is for administrators, and only those of its office', async () => {
		const { at, elsewhere } = await make();
		const { id } = await hooked(at.administrator, 'http://127.0.0.1:9/');
		expect(await webhooks(at.attorney, null)).toMatchObject({ kind: 'forbidden' });
		expect(await removeWebhook(elsewhere.administrator, { id })).toEqual({ kind: 'not-found' });
		expect(await removeWebhook(at.administrator, { id })).toEqual({ kind: 'removed' });
	});

	test('within the network is not added unless the installation allows it', async () => {
		const { at } = await make();
		const url = 'https://127.0.0.1/';
		expect(await addWebhook(at.administrator, { url, events: ['case.moved'] })).toEqual({
			kind: 'unreachable',
			why: 'inside'
		});
	});
});

describe('where a webhook leads', () => {
	const to = (address: string) => async () => [{ address, family: address.includes(':') ? 6 : 4 }];

	test.each([
		['http://example.org/', 'not-https'],
		['ftp://example.org/', 'not-https'],
		['https://user:secret@example.org/', 'not-a-url'],
		['nonsense', 'not-a-url'],
		['https://169.254.169.254/latest', 'inside'],
		['https://[::1]/', 'inside'],
		['https://[::ffff:10.0.0.1]/', 'inside'],
		['https://2130706433/', 'inside']
	])('%s is refused: %s', async (url, kind) => {
		expect(await reachable(url, false, to('93.184.216.34'))).toEqual({ kind });
	});

	test('a name that leads into the network is refused, and one that leads out is not', async () => {
		const url = 'https://hooks.example.org/a';
		expect((await reachable(url, false, to('10.1.2.3'))).kind).toBe('inside');
		expect((await reachable(url, false, to('fd00::1'))).kind).toBe('inside');
		expect((await reachable(url, false, to('93.184.216.34'))).kind).toBe('ok');
		expect((await reachable(url, false, () => Promise.reject(new Error('none')))).kind).toBe(
			'unknown-host'
		);
		expect(isInside('93.184.216.34')).toBe(false);
	});
});
