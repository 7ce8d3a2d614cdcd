import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { languages } from '#lib/content/copy/language.ts';
import { alternatesOf, originOf, siteLanguages } from '../../src/cli/alternates.js';

const pages = new Set(['/', '/es', '/fr', '/law', '/es/law', '/fr/law', '/only-english']);

function from(headers: Record<string, string>): IncomingMessage {
	return { headers } as unknown as IncomingMessage;
}

test('the languages served are those of the site', () => {
	expect(siteLanguages).toEqual(languages);
});

test('a page names itself and the same page in each language by whole addresses', () => {
	expect(alternatesOf(pages, '/es/law?x=1', 'https://example.org')?.split(', ')).toEqual([
		'<https://example.org/es/law>; rel="canonical"',
		'<https://example.org/law>; rel="alternate"; hreflang="en"',
		'<https://example.org/es/law>; rel="alternate"; hreflang="es"',
		'<https://example.org/fr/law>; rel="alternate"; hreflang="fr"',
		'<https://example.org/law>; rel="alternate"; hreflang="x-default"'
	]);
	expect(alternatesOf(pages, '/fr', 'https://example.org')).toContain(
		'<https://example.org/>; rel="alternate"; hreflang="en"'
	);
});

test.each(['/only-english', '/no-such-page', '/desk'])('%s names no other', (path) => {
	expect(alternatesOf(pages, path, 'https://example.org')).toBeNull();
});

test('the origin is what was set, else what the proxy names, and never a broken host', () => {
	const asked = from({ host: 'inside:3000', 'x-proto': 'https', 'x-host': 'example.org' });
	expect(originOf(asked, { ORIGIN: 'https://set.example' })).toBe('https://set.example');
	expect(originOf(asked, { PROTOCOL_HEADER: 'X-Proto', HOST_HEADER: 'X-Host' })).toBe(
		'https://example.org'
	);
	expect(originOf(from({ host: 'a> b' }), { PROTOCOL_HEADER: 'X-Proto' })).toBeNull();
});
