import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { allScenarios } from '#lib/content/scenarios/all.ts';
import { answerByKeys } from '../browser/desk/case-keys.ts';
import type { Typed } from '../browser/desk/case-keys.ts';
import { enter, newClient } from '../browser/desk/client.ts';
import { chromiumFlags, findChromium } from '../browser/support/chromium.ts';

// Twenty worked cases through the speed form of the built site, by keys alone: how many keys, and how long the machine took.
const fixtures = 20;
const port = 4700 + Math.floor(Math.random() * 200);
const baseUrl = `http://localhost:${port}`;

const scenarios = (await allScenarios())
	.toSorted((a, b) => Number(b.isExample) - Number(a.isExample))
	.slice(0, fixtures);
const folder = mkdtempSync(join(tmpdir(), 'threshold-keys-'));
const server = spawn(process.execPath, ['src/cli/serve.js'], {
	env: {
		...process.env,
		PORT: String(port),
		HOST: 'localhost',
		ORIGIN: baseUrl,
		THRESHOLD_DESK: 'on',
		THRESHOLD_DATA: folder
	},
	stdio: ['ignore', 'pipe', 'inherit']
});
let output = '';
server.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: [...chromiumFlags]
});

try {
	const email = 'administrator@office.example';
	const client = newClient(baseUrl);
	await enter(client, await printed(/\/desk\/set-up\/[\w-]+/), email, {
		office: 'Bench',
		name: 'Bench',
		email
	});
	const context = await browser.newContext({ baseURL: baseUrl });
	await context.addCookies(
		[...client.cookies].map(([name, value]) => ({
			name,
			value,
			domain: 'localhost',
			path: '/desk'
		}))
	);
	const page = await context.newPage();
	const results: (Typed & { readonly id: string })[] = [];
	for (const [index, { id, facts }] of scenarios.entries()) {
		await openCase(page, index);
		const typed = await answerByKeys(page, facts);
		await page.locator('[data-saved=true]').waitFor();
		results.push({ id, ...typed });
		console.log(
			`${id.padEnd(28)} ${String(typed.questions).padStart(4)} questions ${String(typed.keystrokes).padStart(5)} keys ${(typed.machine / 1000).toFixed(1).padStart(6)} s`
		);
	}
	console.log(
		summary(
			'questions',
			results.map((one) => one.questions)
		)
	);
	console.log(
		summary(
			'keystrokes',
			results.map((one) => one.keystrokes)
		)
	);
	console.log(
		summary(
			'machine time a key press (ms)',
			results.map((one) => one.machine / one.keystrokes)
		)
	);
	console.log(
		summary(
			'machine time a case (s)',
			results.map((one) => one.machine / 1000)
		)
	);
} finally {
	await browser.close();
	server.kill('SIGTERM');
	await new Promise((resolve) => server.once('exit', resolve));
	rmSync(folder, { recursive: true, force: true });
}

/** Opens a case at its speed form, past the conflict check. */
async function openCase(page: Page, index: number): Promise<void> {
	const letters = [...String(index)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
	await page.goto('/desk/cases/new', { waitUntil: 'networkidle' });
	await page.locator('[name=client]').fill(`Fixture ${letters}x${letters}`);
	await page.getByRole('button', { name: 'Check names' }).press('Enter');
	await page.getByRole('button', { name: 'Open the case' }).press('Enter');
	await page.locator('form[data-fact]').waitFor();
}

function summary(name: string, values: readonly number[]): string {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
	const said = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1));
	return `${name}: median ${said(at(0.5))}, from ${said(at(0))} to ${said(at(1))} (${values.length} cases)`;
}

async function printed(pattern: RegExp): Promise<string> {
	for (let attempt = 0; attempt < 600; attempt++) {
		const [found] = pattern.exec(output) ?? [];
		if (found !== undefined && output.includes('"desk-open"')) return found;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`The server did not print ${pattern.source}: ${output}`);
}
