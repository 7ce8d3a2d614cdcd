import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Role } from '#lib/server/people/permissions.ts';
import { freePort } from '../../support/free-port.ts';
import { postgresServer } from '../../support/postgres-server.ts';
import { awake, patience } from '../support/awake.ts';
import { enter, invitation, newClient } from './client.ts';
import type { Client, Credentials } from './client.ts';

export type StartedDesk = {
	readonly baseUrl: string;
	/** Where the first administrator comes in; used up unless the desk was started empty. */
	readonly setUpPath: string;
	/** A page in a fresh profile; with a role, of a member of that role who is signed in. */
	readonly open: (path: string, role?: Role, options?: BrowserContextOptions) => Promise<Page>;
	/** A new member without a browser. */
	readonly member: (
		role: Role
	) => Promise<{ readonly client: Client; readonly credentials: Credentials }>;
	/** Console errors, uncaught exceptions and refusals by the content policy, of every page. */
	readonly problems: readonly string[];
	/** What the server wrote. */
	readonly output: () => string;
	readonly stop: () => Promise<void>;
};

type Options = {
	readonly engine?: 'pglite' | 'postgres';
	/** Leaves the desk without an office. */
	readonly isEmpty?: boolean;
	readonly env?: Readonly<Record<string, string>>;
};

/** The built site with a desk of its own, in a fresh folder or on a PostgreSQL of its own. */
export async function startDesk({
	engine = 'pglite',
	isEmpty = false,
	env = {}
}: Options = {}): Promise<StartedDesk> {
	const folder = mkdtempSync(join(tmpdir(), 'threshold-desk-'));
	const postgres = engine === 'postgres' ? await postgresServer() : undefined;
	const port = await freePort();
	const baseUrl = `http://localhost:${port}`;
	const { ORIGIN: _, DATABASE_URL: __, ...inherited } = process.env;
	const server = spawn(process.execPath, ['src/cli/serve.js'], {
		env: {
			...inherited,
			PORT: String(port),
			HOST: 'localhost',
			THRESHOLD_DESK: 'on',
			THRESHOLD_DATA: folder,
			...(postgres && { DATABASE_URL: postgres.urlOf('postgres') }),
			...env
		},
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let output = '';
	server.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const setUpPath = await printedIn(() => output, /\/desk\/set-up\/[\w-]+/);
	await printedIn(() => output, /"desk-open"/);

	const administrator = newClient(baseUrl);
	const clients = new Map<Role, Client>([['administrator', administrator]]);
	if (!isEmpty) {
		const email = 'administrator@office.example';
		const fields = { office: 'Green Mountain Legal Aid', name: 'Ada Administrator', email };
		await enter(administrator, setUpPath, email, fields);
	}

	let made = 0;
	async function member(role: Role) {
		const email = `${role}-${++made}@office.example`;
		const path = await invitation(administrator, email, role);
		const client = newClient(baseUrl);
		const name = `${role[0]?.toUpperCase()}${role.slice(1)} ${made}`;
		return { client, credentials: await enter(client, `${path}?/join`, email, { name }) };
	}

	async function clientOf(role: Role): Promise<Client> {
		const client = clients.get(role) ?? (await member(role)).client;
		clients.set(role, client);
		return client;
	}

	let browser: Browser | undefined;
	const problems: string[] = [];
	return {
		baseUrl,
		setUpPath,
		problems,
		member,
		output: () => output,
		async open(path, role, options = {}) {
			browser ??= await chromium.connect(inject('browserEndpoint'));
			const context = await browser.newContext({ baseURL: baseUrl, ...options });
			context.setDefaultTimeout(patience);
			if (role) {
				const { cookies } = await clientOf(role);
				await context.addCookies(
					[...cookies].map(([name, value]) => ({ name, value, domain: 'localhost', path: '/desk' }))
				);
			}
			const page = await context.newPage();
			page.on('pageerror', (error) => problems.push(error.message));
			page.on('console', (message) => {
				const isRefusal = /status of 4\d\d/.test(message.text());
				if (['error', 'warning'].includes(message.type()) && !isRefusal) {
					problems.push(message.text());
				}
			});
			await page.goto(path, { waitUntil: 'networkidle' });
			if (options.javaScriptEnabled !== false) await awake(page);
			return page;
		},
		async stop() {
			await browser?.close();
			await ended(server);
			await postgres?.remove();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Waits until a server has printed what is looked for; gives it. */
export async function printedIn(output: () => string, pattern: RegExp): Promise<string> {
	for (let attempt = 0; attempt < 600; attempt++) {
		const [found] = pattern.exec(output()) ?? [];
		if (found !== undefined) return found;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`The server did not print ${pattern.source}: ${output()}`);
}

async function ended(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null) return;
	const gone = new Promise((resolve) => server.once('exit', resolve));
	server.kill('SIGTERM');
	await gone;
}
