import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { interview } from '#lib/content/copy/en/interview.ts';
import { letters } from '#lib/content/copy/en/letters.ts';
import { questions } from '#lib/content/copy/en/questions/index.ts';
import { result } from '#lib/content/copy/en/result.ts';
import { site } from '#lib/content/copy/en/site.ts';
import { takeAway as copy } from '#lib/content/copy/en/take-away.ts';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import type { ScenarioId } from '#lib/content/scenarios/index.ts';
import { lawbookVersion } from '#lib/content/version.ts';
import { draftKey } from '#lib/device/storage.ts';
import { caseFileOf, readCaseFile } from '#lib/schemas/case-file.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { unzip, wordsIn } from '../documents/unzip.ts';
import { expectNoAxeViolations, openPage, screenshot } from './support/page.ts';
import type { Visit, Visitor } from './support/page.ts';

const story = 'He pushed me twice, and I fell against the car.';
const artifacts = 'tests/browser/.artifacts';
const papers = copy.papers;

async function caseFor(id: ScenarioId): Promise<CaseFacts> {
	const { facts } = await loadScenario(id);
	const [first, ...others] = facts.incidents;
	return { ...facts, incidents: [{ ...first, 'incident.story': story }, ...others] };
}

/** The end of the result page of an example, taken up from a draft. */
async function openPanel(id: ScenarioId, visitor: Visitor = {}): Promise<Visit> {
	const visit = await openPage('/privacy', { today: '2026-11-22', ...visitor });
	const draft = JSON.stringify(caseFileOf(await caseFor(id), lawbookVersion));
	await visit.page.evaluate(([key, text]) => localStorage.setItem(key, text), [
		draftKey,
		draft
	] as const);
	await visit.page.goto('/result', { waitUntil: 'networkidle' });
	await visit.page.getByRole('heading', { level: 2, name: result.parts.takeAway }).waitFor();
	return visit;
}

/** What the browser saves when a button is pressed, with its name. */
async function saved(page: Page, press: () => Promise<void>): Promise<[string, Buffer]> {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	const parts: Buffer[] = [];
	for await (const part of await download.createReadStream()) parts.push(part as Buffer);
	const bytes = Buffer.concat(parts);
	const name = download.suggestedFilename();
	mkdirSync(artifacts, { recursive: true });
	writeFileSync(`${artifacts}/${name}`, bytes);
	return [name, bytes];
}

function button(page: Page, form: string, name: string) {
	return () => page.getByRole('button', { name: copy.make(form, name), exact: true }).click();
}

describe('what a person takes along', () => {
	test(
		'is made in the browser under its own strict rules, and nothing of it is sent',
		{ timeout: 180_000 },
		async () => {
			const { page, problems, requests, close } = await openPanel('bar-shove');
			// The offline copy is made of the same files for everybody; what comes after it is of the papers.
			await page.evaluate(async () => void (await navigator.serviceWorker.ready));
			const before = requests.length;
			for (const name of [papers.summary.name, papers.memorandum.name]) {
				const [file, pdf] = await saved(page, button(page, copy.forms.pdf, name));
				expect(file).toMatch(/^(summary|memorandum)-2026-11-22\.pdf$/);
				const read = await getDocumentProxy(new Uint8Array(pdf));
				expect(await read.getMarkInfo()).toMatchObject({ Marked: true });

				const [, word] = await saved(page, button(page, copy.forms.word, name));
				const words = wordsIn(unzip(word).get('word/document.xml') ?? '');
				expect(words).toContain(story);
			}
			const [, calendar] = await saved(page, button(page, copy.forms.ics, papers.calendar.name));
			expect(calendar.toString()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VALARM/);
			expect(calendar.toString()).not.toContain('pushed');

			const [, data] = await saved(page, button(page, copy.forms.json, papers.data.name));
			expect(readCaseFile(data.toString(), '2026-11-22')).toMatchObject({
				kind: 'ok',
				dropped: [],
				file: { answers: await caseFor('bar-shove') }
			});
			expect(problems).toEqual([]);
			// It asks again later which version is served.
			const later = requests
				.slice(before)
				.filter((url) => !url.startsWith('blob:') && !url.endsWith('/_app/version.json'));
			expect(later.length).toBeGreaterThan(0);
			for (const url of later) {
				expect(new URL(url).pathname).toMatch(/^\/_app\/immutable\/[\w./-]+\.(js|css|woff)$/);
				expect(new URL(url).search).toBe('');
			}
			await close();
		}
	);

	test('is offered so that all can use it, on a narrow screen too', async () => {
		for (const visitor of [
			{ viewport: { width: 1280, height: 900 } },
			{ viewport: { width: 320, height: 640 }, colorScheme: 'dark' }
		] as const) {
			const { page, problems, close } = await openPanel('border-patrol', visitor);
			for (const text of [letters.title, copy.seal.show, copy.open.show, copy.code.show]) {
				await page.getByText(text, { exact: true }).click();
			}
			const drafts = page.locator('#take-away ~ details details > summary');
			for (const draft of await drafts.all()) await draft.click();
			await expectNoAxeViolations(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
			expect(problems).toEqual([]);
			await page.locator('#take-away').scrollIntoViewIfNeeded();
			await screenshot(page, `take-away-${visitor.viewport.width}`);
			await close();
		}
	});
});

describe('a letter', () => {
	test('can be edited, and the Word file holds what was edited', async () => {
		const { page, problems, close } = await openPanel('bar-shove');
		await page.getByText(letters.title, { exact: true }).click();
		const name = 'Ask for public records';
		await page.getByText(name, { exact: true }).click();
		const text = page.getByLabel(copy.letters.text).filter({ visible: true });
		expect(await text.inputValue()).toContain('1 V.S.A. §§ 315–320');
		await text.fill('My own words & <nothing> else.');
		const [file, word] = await saved(page, () =>
			page.getByRole('button', { name: new RegExp(`^${copy.letters.word} ?: ${name}`) }).click()
		);
		expect(file).toBe('letter-public-records-2026-11-22.docx');
		const words = wordsIn(unzip(word).get('word/document.xml') ?? '');
		expect(words).toContain('My own words & <nothing> else.');
		expect(words).not.toContain('§§ 315–320, I ask');
		expect(problems).toEqual([]);
		await close();
	});
});

describe('a sealed case', () => {
	test('goes to another device and opens there with its passphrase only', async () => {
		const passphrase = 'four quiet lamps';
		const first = await openPanel('bar-shove');
		await first.page.getByText(copy.seal.show, { exact: true }).click();
		const save = () => first.page.getByRole('button', { name: copy.seal.save }).click();
		await first.page.getByLabel(copy.seal.passphrase, { exact: true }).fill('short');
		await save();
		await first.page.getByText(copy.seal.short(12)).waitFor();
		await first.page.getByLabel(copy.seal.passphrase, { exact: true }).fill(passphrase);
		await first.page.getByLabel(copy.seal.again).fill(passphrase);
		const [name, sealed] = await saved(first.page, save);
		expect(sealed.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
		expect(sealed.toString('latin1')).not.toContain('municipal');
		await first.close();

		const { page, problems, close } = await openPanel('four-stops');
		await page.getByText(copy.open.show, { exact: true }).click();
		const open = () => page.getByRole('button', { name: copy.open.open }).click();
		const choose = (bytes: Buffer) =>
			page
				.getByLabel(copy.open.file, { exact: true })
				.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
		const says = (words: string) => page.getByText(words).waitFor();
		await open();
		await says(copy.open.missing);
		await choose(Buffer.from('a recipe for bread'));
		await open();
		await says(copy.open.results.foreign);
		await choose(sealed);
		await open();
		await says(copy.open.results.sealed);
		await page.getByLabel(copy.open.passphrase).fill('four quiet lamp');
		await open();
		await says(copy.open.results['wrong-passphrase']);
		await choose(sealed.subarray(0, -3));
		await page.getByLabel(copy.open.passphrase).fill(passphrase);
		await open();
		await says(copy.open.results.damaged);
		await choose(sealed);
		await page.getByLabel(copy.open.passphrase).fill(passphrase);
		await open();
		await page.waitForURL('**/check');
		await page.getByText(story).waitFor();
		expect(problems).toEqual([]);
		await close();
	});
});

describe('a case saved before', () => {
	const choose = (page: Page, text: string) =>
		page.getByLabel(copy.open.file, { exact: true }).setInputFiles({
			name: 'case.json',
			mimeType: 'application/json',
			buffer: Buffer.from(text)
		});
	const open = (page: Page) => page.getByRole('button', { name: copy.open.open }).click();

	test('opens from the start page, and is not fetched for before it is asked for', async () => {
		const { page, problems, requests, close } = await openPage('/', { today: '2026-11-22' });
		await page.waitForLoadState('networkidle');
		const before = requests.length;
		await page.getByText(copy.open.show, { exact: true }).click();
		await choose(page, 'a recipe for bread');
		expect(requests.length).toBeGreaterThan(before);
		await open(page);
		await page.getByText(copy.open.results.foreign).waitFor();
		const saved = caseFileOf(await caseFor('bar-shove'), lawbookVersion);
		await choose(page, JSON.stringify(saved));
		await open(page);
		await page.getByText(copy.open.opened).waitFor();
		await expectNoAxeViolations(page);
		await screenshot(page, 'start-opened');
		await page.getByRole('link', { name: interview.check.title }).click();
		await page.getByText(story).waitFor();
		expect(problems).toEqual([]);
		await close();
	});

	test('opens from the page of answers, which names what contradicts in it and leads back to it', async () => {
		const { page, problems, close } = await openPage('/', { today: '2026-11-22' });
		const examples = page.getByRole('region', { name: site.start.examples.heading });
		await examples.getByRole('link').first().click();
		await page.getByRole('heading', { level: 1, name: interview.check.title }).waitFor();
		expect(await page.getByRole('complementary', { name: /may not fit/ }).count()).toBe(0);
		await page.getByText(copy.open.show, { exact: true }).click();
		const { facts, incidents, officers } = await caseFor('bar-shove');
		const answers = {
			facts,
			officers,
			incidents: incidents.map((one) => ({
				...one,
				'force.warned-or-ordered': 'yes',
				'force.no-warning': 'yes',
				'force.no-threat': 'yes',
				'force.dangerous-driving': 'yes'
			}))
		};
		await choose(page, JSON.stringify(caseFileOf(answers, lawbookVersion)));
		await open(page);
		await page.getByText(copy.open.opened).waitFor();
		const notice = page.getByRole('complementary', { name: /may not fit/ });
		await notice.waitFor();
		expect(await page.getByText(interview.exampleCase.notice).count()).toBe(0);
		expect(await notice.getByRole('listitem').count()).toBe(2);
		await expectNoAxeViolations(page);
		await screenshot(page, 'contradictions');
		const { title } = questions['force-before'];
		await notice.getByRole('button', { name: title }).first().click();
		await page.getByRole('heading', { level: 1, name: title }).waitFor();
		expect(problems).toEqual([]);
		await close();
	});
});

describe('a result code', () => {
	test('says whether a printed summary is of this case', async () => {
		const { page, close } = await openPanel('bar-shove');
		await page.getByText(copy.code.show, { exact: true }).click();
		const own = (await page.locator('code', { hasText: /^\s*T1 / }).innerText()).trim();
		expect(own).toMatch(/^T1 /);
		const compare = async (code: string) => {
			await page.getByLabel(copy.code.label).fill(code);
			await page.getByRole('button', { name: copy.code.check }).click();
		};
		await compare(own.toLowerCase());
		await page.getByText(copy.code.results.same).waitFor();
		await compare('hello');
		await page.getByText(copy.code.results['not-a-code']).waitFor();
		await compare(own.replace(/ [\w-]{14} /, ' 0000-0000-0000 '));
		await page.getByText(copy.code.results['other-facts']).waitFor();
		await close();
	});
});
