import { describe, expect, test } from 'vitest';
import { languages } from '#lib/content/copy/language.ts';
import { baseUrl, expectNoAxeViolations, openPage } from './support/page.ts';

async function firstScript(): Promise<string> {
	const html = await (await fetch(baseUrl())).text();
	const source = /(?:href|src)="\.?(\/_app\/[^"]+\.js)"/.exec(html)?.[1];
	if (source === undefined) throw new Error('the home page loads no script');
	return source;
}

describe('every response', () => {
	test.each([
		['a page written at build time', async () => '/'],
		['a script', firstScript],
		['an address that is not there', async () => '/no-such-page']
	])('%s refuses framing, sniffing and referrers, and sets no cookie', async (_, path) => {
		const { headers } = await fetch(baseUrl() + (await path()));
		expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
		expect(headers.get('permissions-policy')).toContain('geolocation=()');
		expect(headers.get('set-cookie')).toBeNull();
	});

	test('a signed-in page is never kept, and tells only this site where the reader came from', async () => {
		const { headers } = await fetch(`${baseUrl()}/desk`, { redirect: 'manual' });
		expect(headers.get('cache-control')).toContain('no-store');
		expect(headers.get('referrer-policy')).toBe('same-origin');
	});
});

describe('a page in several languages', () => {
	test.each(['/', '/es', '/fr', '/law/questions', '/es/privacy', '/fr/law/changes'])(
		'%s names its own address and the same page in each language, and each is there',
		async (path) => {
			const { headers } = await fetch(baseUrl() + path);
			const link = headers.get('link') ?? '';
			expect(link).toContain(`<${baseUrl()}${path}>; rel="canonical"`);
			const alternates = [...link.matchAll(/<([^>]+)>; rel="alternate"; hreflang="([\w-]+)"/g)];
			expect(alternates.map(([, , language]) => language)).toEqual([...languages, 'x-default']);
			for (const [, address = '', language = ''] of alternates) {
				const other = await fetch(address);
				expect(other.status).toBe(200);
				expect(other.headers.get('link')).toContain(`<${address}>; rel="canonical"`);
				const named = language === 'x-default' ? 'en' : language;
				expect(await other.text()).toContain(`<html lang="${named}"`);
			}
		}
	);

	test.each(['/no-such-page', '/desk', '/favicon.svg'])('%s has no others', async (path) => {
		const { headers } = await fetch(baseUrl() + path, { redirect: 'manual' });
		expect(headers.get('link') ?? '').not.toContain('hreflang');
	});
});

describe('the page', () => {
	test('allows no eval, and no inline script or style but those it names by hash', async () => {
		const html = await (await fetch(baseUrl())).text();
		const policy = /content-security-policy" content="([^"]+)"/.exec(html)?.[1];
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("script-src 'self'");
		expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
	});

	test('opens without an error, a warning or a request to anyone else', async () => {
		const { page, problems, requests, close } = await openPage('/');
		expect(problems).toEqual([]);
		await expectNoAxeViolations(page);
		expect(problems).toEqual([]);
		expect(requests.filter((address) => !address.startsWith(baseUrl()))).toEqual([]);
		await close();
	});
});
