import { buffer } from 'node:stream/consumers';
import { Decrypter } from 'age-encryption';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrivals } from '#lib/content/copy/desk/arrivals.ts';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import { lawbookVersion } from '#lib/content/version.ts';
import { caseFileOf } from '#lib/schemas/case-file.ts';
import { expectNoAxeViolations } from '../support/page.ts';
import { startDesk } from './support.ts';
import type { StartedDesk } from './support.ts';

const { facts: answers } = await loadScenario('search-cash');
const name = 'Quillfeather Ana';

let desk: StartedDesk;

beforeAll(async () => {
	desk = await startDesk();
});
afterAll(() => desk.stop());

async function newLink(): Promise<string> {
	const office = await desk.open('/desk/arrivals', 'screener');
	await office.getByLabel('Who is it for?').fill('Ana');
	await office.getByRole('button', { name: 'Make a link' }).click();
	const link = await office.getByLabel('Link', { exact: true }).inputValue();
	await office.context().close();
	return link;
}

/** A page on which the link is opened by a person whose draft is kept on the device. */
async function opened(link: string, told = answers): Promise<{ page: Page; requests: Request[] }> {
	const page = await desk.open('/privacy');
	const file = JSON.stringify(caseFileOf(told, lawbookVersion));
	await page.evaluate((draft) => localStorage.setItem('threshold.draft', draft), file);
	const requests: Request[] = [];
	page.on('request', (request) => requests.push(request));
	await page.goto(link);
	await page.getByRole('heading', { name: 'All answers' }).waitFor();
	return { page, requests };
}

/** Words that only an answer holds: every own text, and the options that stand nowhere in an address of the site. */
function toldWords(): readonly string[] {
	const { facts, incidents, officers } = answers;
	const values = [facts, ...incidents, ...officers].flatMap((one) => Object.values(one).flat());
	return [...new Set([...values.filter((value) => value.length > 9), name])];
}

function plainOf(request: Request): string {
	return `${request.url()}\n${JSON.stringify(request.headers())}\n${request.postData() ?? ''}`;
}

describe('sending a case to an office', () => {
	test('shows all that would be sent and leaves the device only sealed, by the person’s own act', async () => {
		const link = await newLink();
		const { page, requests } = await opened(link);
		expect(page.url()).not.toContain('#');
		expect(await page.locator('dl dd').count()).toBeGreaterThan(10);
		await page.getByRole('button', { name: 'Seal and send' }).click();
		await page.getByText('Enter your name.').waitFor();
		await page.getByLabel('Your name').fill(name);
		await page.getByRole('button', { name: 'Seal and send' }).click();
		await page.getByText('Tick the box to say that you want to send.').waitFor();
		const posted = () => requests.filter((request) => request.url().endsWith('/api/send'));
		expect(posted()).toEqual([]);
		await page.getByLabel('I want to send these answers').check();
		await page.getByRole('button', { name: 'Seal and send' }).click();
		await page.getByRole('heading', { name: 'It was sent' }).waitFor();

		const token = new URL(link).hash.slice(1);
		for (const request of requests) {
			expect(request.url()).not.toContain(token);
			for (const word of toldWords()) expect(plainOf(request)).not.toContain(word);
		}
		expect(posted()).toHaveLength(1);
		const body = posted()[0]?.postDataJSON() as Record<string, string>;
		expect(Object.keys(body).toSorted()).toEqual(['sealed', 'token']);
		const sealed = Buffer.from(body['sealed'] ?? '', 'base64');
		for (const word of toldWords()) expect(sealed.toString('latin1')).not.toContain(word);
		const other = new Decrypter();
		other.addPassphrase('not the office');
		await expect(other.decrypt(sealed)).rejects.toThrow();
		expect(desk.output()).not.toContain(token);
		await page.context().close();
	});

	test('opens at the desk by its names first, becomes a case, and can still be asked back', async () => {
		const { page } = await opened(await newLink());
		await page.getByLabel('Your name').fill(name);
		await page.getByLabel('I want to send these answers').check();
		await page.getByRole('button', { name: 'Seal and send' }).click();
		const code = await page.locator('main .code').innerText();

		const office = await desk.open('/desk/arrivals', 'reviewer');
		await office.getByRole('link', { name: 'Check the names' }).first().click();
		await office.getByText(name).waitFor();
		await expectNoAxeViolations(office);
		expect(await office.getByText(answers.incidents[0]?.['incident.town'] as string).count()).toBe(
			0
		);
		await office.getByRole('button', { name: 'Open it as a new case' }).click();
		await office.waitForURL(/\/desk\/cases\//);
		await office.getByText(name).first().waitFor();

		await page.getByLabel('Your code').fill(code.toLowerCase());
		await page.getByRole('button', { name: 'Take it back' }).click();
		await page.getByText('The office has already opened it.').waitFor();
		await office.goto(`${desk.baseUrl}/desk/arrivals`);
		await expectNoAxeViolations(office);
		await office.getByText('The person asks to erase it').waitFor();
		await page.context().close();
		await office.context().close();
	});

	test('is deleted when it is taken back unread', async () => {
		const { page } = await opened(await newLink());
		await page.getByLabel('Your name').fill(name);
		await page.getByLabel('I want to send these answers').check();
		await page.getByRole('button', { name: 'Seal and send' }).click();
		const code = await page.locator('main .code').innerText();
		await page.getByLabel('Your code').fill(code);
		await page.getByRole('button', { name: 'Take it back' }).click();
		await page.getByText('No one had opened it.').waitFor();
		const office = await desk.open('/desk/arrivals', 'screener');
		expect(await office.getByText('Taken back').count()).toBeGreaterThan(0);
		await office.context().close();
		await page.context().close();
	});

	test('shows every answer that would be sent, also of a page answered in part', async () => {
		const [incident = {}, ...others] = answers.incidents;
		const { 'incident.place': _, ...rest } = incident;
		const { page } = await opened(await newLink(), { ...answers, incidents: [rest, ...others] });
		const town = String(rest['incident.town']);
		expect(await page.locator('main dd', { hasText: town }).count()).toBe(1);
		await page.context().close();
	});

	test('may also be handed over as a sealed file, which only the office opens', async () => {
		const { page, requests } = await opened(await newLink());
		await page.getByLabel('Your name').fill(name);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as a sealed file instead' }).click()
		]);
		expect(download.suggestedFilename()).toMatch(/\.age$/);
		expect(requests.filter((request) => request.url().endsWith('/api/send'))).toEqual([]);
		const sealed = await buffer(await download.createReadStream());
		for (const word of toldWords()) expect(sealed.toString('latin1')).not.toContain(word);

		const office = await desk.open('/desk/arrivals', 'reviewer');
		const file = { name: download.suggestedFilename(), mimeType: 'application/octet-stream' };
		await office.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from('x') });
		await office.getByRole('button', { name: arrivals.file.bring }).click();
		await office.getByRole('alert').waitFor();
		await office.locator('input[type=file]').setInputFiles({ ...file, buffer: sealed });
		await office.getByRole('button', { name: arrivals.file.bring }).click();
		await office.waitForURL(/\/desk\/arrivals\/[\w-]{30,}$/);
		await office.getByText(name).waitFor();
		for (const one of [page, office]) await one.context().close();
	});

	test('takes another link where the page stands open already', async () => {
		const page = await desk.open('/send');
		await page.getByText('An office that may help you can give you a personal link.').waitFor();
		await page.goto(`${desk.baseUrl}/send#${'x'.repeat(43)}`);
		await page.getByText('This link can’t be used.').waitFor();
		expect(page.url()).not.toContain('#');
		await page.context().close();
	});

	test('sends nothing through a link that was used, nor without a link', async () => {
		const page = await desk.open(`/send#${'x'.repeat(43)}`);
		await page.getByText('This link can’t be used.').waitFor();
		await page.goto(`${desk.baseUrl}/es/send`);
		await page.getByText('Sin ese enlace no se puede enviar nada.').waitFor();
		expect(desk.problems).toEqual([]);
		await page.context().close();
	});
});
