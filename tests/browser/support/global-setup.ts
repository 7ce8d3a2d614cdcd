import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../support/free-port.ts';
import { chromiumFlags, findChromium } from './chromium.ts';

declare module 'vitest' {
	interface ProvidedContext {
		baseUrl: string;
		browserEndpoint: string;
	}
}

/** Serves the built site on a free port and starts the one browser that all journeys share. */
export default async function setUp(
	project: Pick<TestProject, 'provide'>
): Promise<() => Promise<void>> {
	if (!existsSync('build/handler.js')) throw new Error('No build to test: run npm run build');
	const port = await freePort();
	const baseUrl = `http://localhost:${port}`;
	const { ORIGIN: _, ...env } = process.env;
	const site = spawn(process.execPath, ['src/cli/serve.js'], {
		env: { ...env, PORT: String(port), HOST: 'localhost', THRESHOLD_DESK: 'off' },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const browser = await chromium.launchServer({
		executablePath: await findChromium(),
		args: [...chromiumFlags]
	});
	await answered(baseUrl, site);
	project.provide('baseUrl', baseUrl);
	project.provide('browserEndpoint', browser.wsEndpoint());
	return async () => {
		await browser.close();
		site.kill();
	};
}

async function answered(url: string, site: ChildProcess): Promise<void> {
	for (let attempt = 0; attempt < 600 && site.exitCode === null; attempt++) {
		const response = await fetch(url).catch(() => undefined);
		if (response?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`The site did not answer at ${url}`);
}
