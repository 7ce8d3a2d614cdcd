import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseWords } from '#lib/content/copy/desk/case.ts';
import { dashboard } from '#lib/content/copy/desk/dashboard.ts';
import { deadlines } from '#lib/content/copy/desk/deadlines.ts';
import { list } from '#lib/content/copy/desk/list.ts';
import { rescreenWords } from '#lib/content/copy/desk/rescreen.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { openPostgres } from '#lib/server/db/open-postgres.ts';
import { inProcessJobs } from '#lib/server/jobs/in-process.ts';
import { newKey, readKeys } from '#lib/server/vault/keys.ts';
import { makeVault } from '#lib/server/vault/make-vault.ts';
import { generate } from '../../bench/desk/generate.ts';
import { poolOf } from '../../bench/desk/pool.ts';
import { postgresServer } from '../../support/postgres-server.ts';
import type { PostgresServer } from '../../support/postgres-server.ts';
import { expectNoAxeViolations, screenshot } from '../support/page.ts';
import { startDesk } from './support.ts';
import type { StartedDesk } from './support.ts';

const phone = { viewport: { width: 320, height: 700 } };
const cases = 260;
let postgres: PostgresServer;
let desk: StartedDesk;

beforeAll(async () => {
	postgres = await postgresServer();
	const key = newKey();
	const url = postgres.urlOf('postgres');
	desk = await startDesk({ env: { DATABASE_URL: url, THRESHOLD_KEY: key } });
	await fill(url, key);
}, 180_000);

afterAll(async () => {
	await desk.stop();
	await postgres.remove();
});

/** Puts made-up cases in behind the server's back. */
async function fill(url: string, key: string): Promise<void> {
	const { db, pool: connections } = openPostgres(url);
	const vault = makeVault(readKeys(key));
	const log = () => undefined;
	const member = await db
		.selectFrom('member')
		.select(['user_id', 'office_id', 'name'])
		.executeTakeFirstOrThrow();
	const actor = {
		userId: member.user_id,
		officeId: member.office_id,
		name: member.name,
		role: 'administrator' as const
	};
	const at = {
		desk: {
			db,
			engine: 'postgres' as const,
			vault,
			jobs: inProcessJobs(log),
			lawbook: wholeLawbook,
			now: () => new Date(),
			log
		},
		actor
	};
	// The cases bring a log of their own, and nothing but a superuser without triggers can take the old one away.
	await connections.query(`set session_replication_role = replica;
		delete from audit; delete from audit_head; set session_replication_role = default`);
	const pool = await poolOf(200, '2026-11-22');
	await generate(at, connections, { count: cases, pool, members: [member.user_id] });
	await db
		.insertInto('lawbook')
		.values({
			version: 'bench-before',
			as_of: wholeLawbook.asOf,
			data: JSON.stringify({ ...wholeLawbook, version: 'bench-before' })
		})
		.execute();
	await db
		.updateTable('intake')
		.set({ outcome_today: 'not-available' })
		.where('outcome_today', '=', 'could-proceed')
		.execute();
	await db.destroy();
}

function lines(page: Page) {
	return page.locator('[data-line]');
}

function shown(from: number, to: number) {
	return new RegExp(`^${from}–${to} of `);
}

describe('the list of cases', () => {
	test('is worked by keys alone: search, move, select, assign, open', async () => {
		const page = await desk.open('/desk', 'administrator');
		expect(await lines(page).count()).toBe(50);
		await expectNoAxeViolations(page);
		await screenshot(page, 'desk-list');
		const name = (await lines(page).nth(3).locator('th a').textContent()) ?? '';
		await page.keyboard.press('/');
		await page.keyboard.type(name);
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: list.search.found(name) }).waitFor();
		expect(decodeURIComponent(page.url())).not.toContain(name.split(' ')[1]);
		await screenshot(page, 'desk-list-search');
		await page.keyboard.press('j');
		await page.keyboard.press('x');
		await page.getByText(list.assign.selected(1)).waitFor();
		await page.keyboard.press('a');
		await page.keyboard.press('A');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.getByText(list.assign.done(1)).waitFor();
		await page.getByRole('heading', { level: 1 }).click();
		await page.keyboard.press('j');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/desk\/cases\/[\w-]+$/);
		await page.context().close();
	});

	test('goes forward and back in pages, and keeps a filter as a view', async () => {
		const page = await desk.open('/desk', 'administrator');
		const first = await lines(page).first().textContent();
		await page.getByRole('link', { name: list.pages.next }).first().click();
		await page.getByText(shown(51, 100)).first().waitFor();
		await page.getByRole('link', { name: list.pages.previous }).first().click();
		await page.getByText(shown(1, 50)).first().waitFor();
		expect(await lines(page).first().textContent()).toBe(first);
		await page.getByText(list.filters.summary(0), { exact: true }).click();
		await page.getByLabel(caseWords.statuses.declined).check();
		await page.getByLabel(list.filters.due).selectOption('overdue');
		await page.getByRole('button', { name: list.filters.apply }).click();
		await page.waitForURL(/status=declined/);
		await expectNoAxeViolations(page);
		await screenshot(page, 'desk-list-filters');
		await page.locator('summary', { hasText: list.views.heading }).click();
		await page.getByLabel(list.views.name).fill('Declined and late');
		await page.getByRole('button', { name: list.views.save }).click();
		await page.getByText(list.views.saved).waitFor();
		await page.goto('/desk', { waitUntil: 'networkidle' });
		await page.locator('summary', { hasText: list.views.heading }).click();
		await page.getByRole('link', { name: 'Declined and late' }).click();
		await page.waitForURL(/status=declined.*due=overdue|due=overdue.*status=declined/);
		await page.context().close();
	});

	test('works without JavaScript, on a narrow screen and in the dark', async () => {
		const page = await desk.open('/desk', 'administrator', {
			...phone,
			javaScriptEnabled: false,
			colorScheme: 'dark'
		});
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
		await screenshot(page, 'desk-list-phone-dark');
		await page.getByLabel(list.search.label).fill('7');
		await page.getByRole('button', { name: list.search.button, exact: true }).click();
		await expect.poll(() => lines(page).count()).toBe(1);
		await page.getByRole('link', { name: list.search.clear }).click();
		await page.getByRole('link', { name: list.pages.next }).first().click();
		await page.getByText(shown(51, 100)).first().waitFor();
		await page.context().close();
	});

	test('is downloaded by lawyers and not by screeners', async () => {
		const page = await desk.open('/desk', 'screener');
		expect(await page.getByRole('link', { name: list.export }).count()).toBe(0);
		expect((await page.request.get('/desk/export')).status()).toBe(403);
		await page.context().close();
		const lawyer = await desk.open('/desk', 'administrator');
		const csv = await (await lawyer.request.get('/desk/export?status=declined')).text();
		expect(csv.split('\r\n')[0]).toContain('number,status,client');
		expect(
			csv
				.split('\r\n')
				.slice(1, -1)
				.every((line) => line.includes(',declined,'))
		).toBe(true);
		await lawyer.context().close();
	});
});

describe('deadlines and dashboard', () => {
	test('a calendar link made on the board gives events, and nothing once it is ended', async () => {
		const page = await desk.open('/desk/deadlines', 'administrator');
		await expectNoAxeViolations(page);
		await screenshot(page, 'desk-deadlines');
		await page.getByLabel(deadlines.feed.scope).selectOption('office');
		await page.getByRole('button', { name: deadlines.feed.make }).click();
		const link = (await page.locator('code').textContent()) ?? '';
		const calendar = await fetch(link);
		expect(calendar.headers.get('content-type')).toContain('text/calendar');
		expect(await calendar.text()).toMatch(/SUMMARY:Case \d+ \(/);
		await page.getByRole('button', { name: deadlines.feed.end }).click();
		await page.getByText(deadlines.feed.ended).waitFor();
		expect((await fetch(link)).status).toBe(404);
		await page.context().close();
	});

	test('the dashboard draws named charts, has their tables behind, and downloads what it shows', async () => {
		const page = await desk.open('/desk/dashboard?period=all', 'administrator');
		await page.getByRole('img', { name: dashboard.months.chart }).waitFor();
		expect(await page.getByRole('img').count()).toBeGreaterThanOrEqual(7);
		await expectNoAxeViolations(page);
		await screenshot(page, 'desk-dashboard');
		const csv = await (await page.request.get('/desk/dashboard/tables.csv?period=all')).text();
		expect(csv).toContain(`total,,${cases}`);
		expect(csv).not.toMatch(/,[1-4]\r\n(?!days)/);
		await page.context().close();
		const still = await desk.open('/desk/dashboard?period=all', 'administrator', {
			...phone,
			javaScriptEnabled: false
		});
		expect(await still.getByRole('table').count()).toBeGreaterThanOrEqual(8);
		await screenshot(still, 'desk-dashboard-phone');
		await still.context().close();
		const dark = await desk.open('/desk/dashboard?period=all', 'administrator', {
			colorScheme: 'dark'
		});
		await expectNoAxeViolations(dark);
		await screenshot(dark, 'desk-dashboard-dark');
		await dark.context().close();
	});

	test('the report of a changed law names cases by what decides, and makes an old outcome again', async () => {
		const page = await desk.open('/desk/rescreen', 'administrator');
		await page.getByRole('button', { name: rescreenWords.start }).click();
		await page.waitForURL(/\/desk\/rescreen\/[\w-]+$/);
		await page.getByText(rescreenWords.states['done'] ?? '', { exact: true }).waitFor();
		await page.getByRole('link', { name: rescreenWords.old }).first().waitFor();
		await expectNoAxeViolations(page);
		await screenshot(page, 'desk-rescreen-report');
		await page.getByRole('link', { name: rescreenWords.old }).first().click();
		await page.waitForURL(/\/desk\/rescreen\/[\w-]+\/[\w-]+$/);
		await page.getByText(/version bench-before/).waitFor();
		await expectNoAxeViolations(page);
		expect(await page.locator('main').textContent()).not.toMatch(/\b(vt|us|s254)-[a-z]+-/);
		await screenshot(page, 'desk-rescreen-case');
		await page.context().close();
	});

	test('no page of these breaks a rule of the content policy or throws', () => {
		expect(desk.problems).toEqual([]);
	});
});
