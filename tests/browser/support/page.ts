import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import { awake, patience } from './awake.ts';

const artifacts = 'tests/browser/.artifacts';
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Visitor {
	readonly viewport?: { readonly width: number; readonly height: number };
	readonly colorScheme?: 'light' | 'dark';
	readonly reducedMotion?: 'reduce' | 'no-preference';
	readonly javaScript?: boolean;
	/** An ISO day at which the visitor's clock stands still. */
	readonly today?: string;
}

/** A page in a fresh profile, with everything that went wrong in it so far. */
export interface Visit {
	readonly page: Page;
	/** Console errors and warnings, uncaught exceptions, and refusals by the content policy. */
	readonly problems: readonly string[];
	/** Every address asked for, by the page or its service worker. */
	readonly requests: readonly string[];
	readonly close: () => Promise<void>;
}

let browser: Browser | undefined;

afterAll(async () => {
	await browser?.close();
	browser = undefined;
});

export function baseUrl(): string {
	return inject('baseUrl');
}

export async function openPage(path: string, visitor: Visitor = {}): Promise<Visit> {
	browser ??= await chromium.connect(inject('browserEndpoint'));
	const context = await browser.newContext(optionsFor(visitor));
	context.setDefaultTimeout(patience);
	const page = await context.newPage();
	if (visitor.today) await page.clock.setFixedTime(`${visitor.today}T12:00:00`);
	const problems: string[] = [];
	const requests: string[] = [];
	context.on('request', (request) => requests.push(request.url()));
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) problems.push(message.text());
	});
	await page.goto(path, { waitUntil: 'networkidle' });
	if (visitor.javaScript !== false) await awake(page);
	return { page, problems, requests, close: () => context.close() };
}

/** Holds the page to WCAG 2.2 A and AA and to axe's best practices. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
	const found = violations.map(
		({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(' ; ')}`
	);
	expect(found, page.url()).toEqual([]);
}

/** Writes a picture for people to look at; nothing is compared with it. */
export async function screenshot(page: Page, name: string): Promise<void> {
	await page.screenshot({ path: `${artifacts}/${name}.png`, fullPage: true });
}

function optionsFor(visitor: Visitor): BrowserContextOptions {
	return {
		baseURL: baseUrl(),
		viewport: visitor.viewport ?? { width: 1280, height: 900 },
		colorScheme: visitor.colorScheme ?? 'light',
		reducedMotion: visitor.reducedMotion ?? 'no-preference',
		javaScriptEnabled: visitor.javaScript ?? true
	};
}
