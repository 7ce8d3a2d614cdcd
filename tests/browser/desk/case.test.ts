import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenWords } from '#lib/content/copy/desk/screen.ts';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import { totp } from '../../support/totp.ts';
import { awake } from '../support/awake.ts';
import { expectNoAxeViolations, screenshot } from '../support/page.ts';
import { answerByKeys } from './case-keys.ts';
import { startDesk } from './support.ts';
import type { StartedDesk } from './support.ts';

describe.each(['pglite', 'postgres'] as const)('a case at the desk on %s', (engine) => {
	let desk: StartedDesk;
	let screener: Page;
	let reviewer: Page;
	let casePath = '';

	beforeAll(async () => {
		desk = await startDesk({ engine });
		reviewer = await desk.open('/desk/review', 'reviewer');
	}, 180_000);
	afterAll(() => desk?.stop());

	it('an invited screener signs in with a second factor', async () => {
		const { credentials } = await desk.member('screener');
		screener = await desk.open('/desk/sign-in');
		await screener.locator('[name=email]').fill(credentials.email);
		await screener.locator('[name=password]').fill(credentials.password);
		await screener.locator('[name=password]').press('Enter');
		await screener.locator('[name=code]').fill(totp(credentials.secret));
		await screener.locator('[name=code]').press('Enter');
		await screener.waitForURL(/\/desk$/);
		await expect.poll(() => screener.locator('main').count()).toBe(1);
	});

	it('names are checked before anything else, and a case is opened', async () => {
		await screener.goto('/desk/cases/new', { waitUntil: 'networkidle' });
		await expectNoAxeViolations(screener);
		await screener.getByRole('button', { name: 'Check names' }).press('Enter');
		await screener.getByRole('alert').waitFor();
		await screener.locator('[name=client]').fill('Ana Peralta');
		await screener.locator('[name=officer]').fill('Sgt. John Doe');
		await screener.locator('[name=agency]').fill('Burlington Police Department');
		await screener.getByRole('button', { name: 'Check names' }).press('Enter');
		await screener.waitForURL(/\/desk\/cases\/check\//);
		await expectNoAxeViolations(screener);
		await screener.getByRole('button', { name: 'Open the case' }).press('Enter');
		await screener.waitForURL(/\/screen$/);
		casePath = new URL(screener.url()).pathname.replace(/\/screen$/, '');
	});

	it('the case is screened by keys alone, beside what the law makes of it, and saved as it goes', async () => {
		const { facts } = await loadScenario('chained-taser');
		await screener.locator('form[data-fact]').waitFor();
		await screenshot(screener, `desk-screen-${engine}`);
		const { questions, keystrokes } = await answerByKeys(screener, facts);
		expect(questions).toBeGreaterThan(5);
		expect(keystrokes / questions).toBeLessThan(4);
		await screener.locator('[data-saved=true]').waitFor();
		await expectNoAxeViolations(screener);
		await screenshot(screener, `desk-screened-${engine}`);
	}, 180_000);

	it('it is sent to review from its page', async () => {
		const onward = screener.getByRole('link', { name: screenWords.toCaseNext });
		await expect.poll(() => onward.evaluate((link) => link === document.activeElement)).toBe(true);
		await onward.press('Enter');
		await screener.waitForURL(new RegExp(`${casePath}$`));
		await screener.getByRole('button', { name: 'Send to review' }).waitFor();
		await expectNoAxeViolations(screener);
		await screenshot(screener, `desk-case-${engine}`);
		await screener.getByRole('button', { name: 'Send to review' }).press('Enter');
		await screener.getByText('In review', { exact: true }).waitFor();
		expect(await screener.getByRole('button', { name: 'Accept' }).count()).toBe(0);
	});

	it('a reviewer finds it waiting, must give a reason to decline, and accepts it', async () => {
		await reviewer.reload({ waitUntil: 'networkidle' });
		await awake(reviewer);
		await expectNoAxeViolations(reviewer);
		await screenshot(reviewer, `desk-review-${engine}`);
		await reviewer.getByRole('link', { name: 'Ana Peralta' }).press('Enter');
		await reviewer.getByRole('button', { name: 'Decline' }).press('Enter');
		await reviewer.getByRole('alert').waitFor();
		await reviewer.getByRole('button', { name: 'Accept' }).press('Enter');
		await reviewer.getByText('Accepted', { exact: true }).waitFor();
	});

	it('the attorney memorandum is made on the device, and that is logged', async () => {
		const [download] = await Promise.all([
			reviewer.waitForEvent('download'),
			reviewer.getByRole('button', { name: 'PDF' }).press('Enter')
		]);
		expect(download.suggestedFilename()).toMatch(/\.pdf$/);
		const pdf = await getDocumentProxy(
			new Uint8Array(await buffer(await download.createReadStream()))
		);
		const { text } = await extractText(pdf, { mergePages: true });
		for (const words of ['Client: Ana Peralta', 'Sgt. John Doe', 'Green Mountain Legal Aid']) {
			expect(text.replace(/\s+/g, ' ')).toContain(words);
		}
		expect(text).toContain('Source: Client said');
		await reviewer.reload({ waitUntil: 'networkidle' });
		await reviewer.getByText('What happened to the case').click();
		await reviewer.getByText('made the memorandum').first().waitFor();
	}, 180_000);

	it('a client who was an officer’s name elsewhere waits for a person, and is never opened by the screener', async () => {
		await screener.goto('/desk/cases/new', { waitUntil: 'networkidle' });
		await screener.locator('[name=client]').fill('Jon Doe');
		await screener.getByRole('button', { name: 'Check names' }).press('Enter');
		await screener.waitForURL(/\/desk\/cases\/check\//);
		await screener.getByText('Sgt. John Doe').waitFor();
		await screenshot(screener, `desk-conflict-${engine}`);
		expect(await screener.getByRole('button', { name: 'Open the case' }).count()).toBe(0);
		await reviewer.goto('/desk/review', { waitUntil: 'networkidle' });
		await reviewer.getByRole('link', { name: 'Jon Doe' }).waitFor();
	});

	it('an attorney exports the case whole, and erases it only by its number', async () => {
		const attorney = await desk.open(casePath, 'attorney');
		const exported = attorney.getByRole('link', { name: 'Export for the client (JSON)' });
		const [download] = await Promise.all([
			attorney.waitForEvent('download'),
			exported.press('Enter')
		]);
		expect(download.suggestedFilename()).toMatch(/^case-\d+\.json$/);
		const number = /\d+/.exec(download.suggestedFilename())?.[0] ?? '';
		await attorney.getByText('Erase this case').click();
		await attorney.locator('#erase-number').fill(`${number}1`);
		await attorney.locator('#erase-number').press('Enter');
		await attorney.getByRole('alert').waitFor();
		await expectNoAxeViolations(attorney);
		await screenshot(attorney, `desk-erase-${engine}`);
		await attorney.locator('#erase-number').fill(number);
		await attorney.locator('#erase-number').press('Enter');
		await attorney.waitForURL(/\/desk$/);
		expect((await attorney.goto(casePath))?.status()).toBe(404);
	}, 180_000);

	it('nothing was refused by the content policy or went wrong in a page', () => {
		expect(desk.problems).toEqual([]);
	});
});
