import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '#lib/content/copy/desk/sign-in.ts';
import { newKey } from '#lib/server/vault/keys.ts';
import { freePort } from '../../support/free-port.ts';
import { postgresServer } from '../../support/postgres-server.ts';
import type { PostgresServer } from '../../support/postgres-server.ts';
import { newClient, password } from './client.ts';
import type { Client } from './client.ts';
import { printedIn, startDesk } from './support.ts';
import type { StartedDesk } from './support.ts';

const key = newKey();
let postgres: PostgresServer;
let desk: StartedDesk;
let other: Process;

beforeAll(async () => {
	postgres = await postgresServer();
	desk = await startDesk({ env: { DATABASE_URL: postgres.urlOf('postgres'), THRESHOLD_KEY: key } });
	other = await started();
}, 180_000);
afterAll(async () => {
	await other.stop();
	await desk.stop();
	await postgres.remove();
});

type Process = {
	readonly baseUrl: string;
	readonly output: () => string;
	/** Tells it to stop; gives its exit code. */
	readonly stop: () => Promise<number | null>;
};

/** One more process of the same installation. */
async function started(env: Readonly<Record<string, string>> = {}): Promise<Process> {
	const port = await freePort();
	const { ORIGIN: _, ...inherited } = process.env;
	const child = spawn(process.execPath, ['src/cli/serve.js'], {
		env: {
			...inherited,
			THRESHOLD_DESK: 'on',
			HOST: 'localhost',
			DATABASE_URL: postgres.urlOf('postgres'),
			THRESHOLD_KEY: key,
			...env,
			PORT: String(port)
		},
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let output = '';
	child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	// When it has ended, and all that it wrote has come.
	const ended = once(child, 'close');
	await printedIn(() => output, /"desk-open"/);
	return {
		baseUrl: `http://localhost:${port}`,
		output: () => output,
		stop: async () => {
			child.kill('SIGTERM');
			const [code] = (await ended) as [number | null];
			return code;
		}
	};
}

/** The same person at another process. */
function at({ baseUrl }: Pick<Process, 'baseUrl'>, { cookies }: Client): Client {
	const client = newClient(baseUrl);
	for (const [name, value] of cookies) client.cookies.set(name, value);
	return client;
}

function cookiesOf({ cookies }: Client): string {
	return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

function form(fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>>) {
	return {
		method: 'POST',
		redirect: 'manual',
		headers: { accept: 'text/html', ...headers },
		body: new URLSearchParams(fields)
	} as const;
}

describe('two processes on one database', () => {
	test('know the same sessions, and end them for both', async () => {
		const { client } = await desk.member('screener');
		const there = at(other, client);
		expect((await there.get('/desk')).status).toBe(200);
		await there.post('/desk/account?/everywhere', {});
		for (const one of [client, there]) {
			const { status, headers } = await one.get('/desk');
			expect(status).toBe(303);
			expect(headers.get('location')).toContain('/desk/sign-in');
		}
	});

	test('count wrong passwords together, and lock the account at both', async () => {
		const { credentials } = await desk.member('screener');
		const { email } = credentials;
		const clients = [newClient(desk.baseUrl), newClient(other.baseUrl)];
		for (let tries = 0; tries < 8; tries++) {
			await clients[tries % 2]?.post('/desk/sign-in?/password', { email, password: 'wrong' });
		}
		for (const client of clients) {
			const page = await client.post('/desk/sign-in?/password', { email, password });
			expect(page).toContain('There were too many tries');
			expect(page).not.toContain(signIn.code.heading);
		}
	});
});

describe('the front of the desk', () => {
	test('refuses a form that another site sends in a member’s name', async () => {
		const { client } = await desk.member('administrator');
		const cookie = cookiesOf(client);
		const fields = { email: 'intruder@elsewhere.example', role: 'administrator' };
		for (const origin of ['https://elsewhere.example', 'null']) {
			const sent = form(fields, { cookie, origin });
			const { status } = await fetch(`${desk.baseUrl}/desk/members?/invite`, sent);
			expect(status, origin).toBe(403);
		}
		const members = await (await client.get('/desk/members')).text();
		expect(members).not.toContain(fields.email);
	});

	test('keeps its cookies from scripts and other sites, and behind https from plain lines', async () => {
		const origin = 'https://intake.example.org';
		const secure = await started({ ORIGIN: origin });
		const { credentials } = await desk.member('screener');
		const fields = { email: credentials.email, password };
		const response = await fetch(
			`${secure.baseUrl}/desk/sign-in?/password`,
			form(fields, { origin })
		);
		const cookies = response.headers.getSetCookie();
		expect(cookies.length).toBeGreaterThan(0);
		for (const cookie of cookies) {
			expect(cookie).toMatch(/;\s*HttpOnly/i);
			expect(cookie).toMatch(/;\s*SameSite=Lax/i);
			expect(cookie).toMatch(/;\s*Secure/i);
			expect(cookie).toMatch(/;\s*Path=\/desk/i);
		}
		expect(await secure.stop()).toBe(0);
	});

	test('lets no script or style in that the page did not bring', async () => {
		const response = await fetch(`${desk.baseUrl}/desk/sign-in`);
		const policy = response.headers.get('content-security-policy') ?? '';
		const page = await response.text();
		const meta = /http-equiv="content-security-policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
		expect(`${policy};${meta}`).toContain("frame-ancestors 'none'");
		expect(`${policy};${meta}`).toMatch(/default-src '(none|self)'/);
		expect(`${policy};${meta}`).not.toMatch(/unsafe-inline|unsafe-eval/);
	});

	test('takes no body over its limit, and goes on', async () => {
		const { client } = await desk.member('screener');
		const cookie = cookiesOf(client);
		const sent = form({ client: 'x'.repeat(3_000_000) }, { cookie, origin: desk.baseUrl });
		const { status } = await fetch(`${desk.baseUrl}/desk/cases/new`, sent);
		expect(status).toBe(413);
		expect((await client.get('/desk')).status).toBe(200);
	});

	test('shows and logs no trace of the program, and no name or word of anybody', async () => {
		const { client, credentials } = await desk.member('screener');
		const answers = [
			await client.get('/desk/cases/not-a-case'),
			await client.get(`/desk/cases/${crypto.randomUUID()}`),
			await client.get('/desk/import/%00'),
			await client.get('/desk/audit')
		];
		for (const answer of answers) {
			expect(answer.status).toBeGreaterThanOrEqual(400);
			expect(await answer.text()).not.toMatch(/\n\s+at |node_modules|file:\/\//);
		}
		await client.post('/desk/cases/new', { client: 'Quillfeather Ana' });
		for (const word of ['Quillfeather', credentials.email, password, credentials.secret]) {
			expect(desk.output()).not.toContain(word);
		}
	});

	test('told to stop, ends what is under way, takes nothing new, and ends well', async () => {
		const stopping = await started();
		const body = new URLSearchParams({ email: 'nobody@office.example', password: 'wrong' });
		const text = body.toString();
		const under = request(`${stopping.baseUrl}/desk/sign-in?/password`, {
			method: 'POST',
			headers: {
				'content-type': 'application/x-www-form-urlencoded',
				'content-length': text.length,
				origin: stopping.baseUrl,
				accept: 'text/html',
				expect: '100-continue'
			}
		});
		// The server has the request in hand, and waits for its body.
		await once(under, 'continue');
		under.write(text.slice(0, 10));
		const ended = stopping.stop();
		const another = () =>
			fetch(`${stopping.baseUrl}/healthz`).then(
				() => 'taken',
				() => 'refused'
			);
		await expect.poll(another).toBe('refused');
		const answered = once(under, 'response');
		under.end(text.slice(10));
		const [{ statusCode }] = (await answered) as [{ statusCode: number }];
		expect(statusCode).toBeLessThan(500);
		expect(await ended).toBe(0);
		expect(stopping.output()).toContain('"desk-stopped"');
	});
});
