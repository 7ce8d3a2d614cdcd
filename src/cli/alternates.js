import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** The languages of the site; English, the first, has no part of its own in an address. */
export const siteLanguages = ['en', 'es', 'fr'];

/**
 * The addresses of the pages written at build time.
 * @param {URL} folder
 * @returns {ReadonlySet<string>}
 */
export function writtenPages(folder) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const pages = files.filter((file) => file.endsWith('.html'));
	return new Set(
		pages.map((file) => `/${file.split(sep).join('/').slice(0, -5)}`.replace(/^\/index$/, '/'))
	);
}

/**
 * A `Link` header that names a page itself and the same page in each language, whole addresses all: the pages are
 * written before anyone knows where they will be served. Null for what is no such page, or not there in each language.
 * @param {ReadonlySet<string>} pages
 * @param {string} path
 * @param {string} origin
 */
export function alternatesOf(pages, path, origin) {
	const own = path.split('?', 1)[0] ?? path;
	if (!pages.has(own)) return null;
	const english = englishOf(own);
	const all = siteLanguages.map((language) => ({ language, page: pageIn(language, english) }));
	if (all.some(({ page }) => !pages.has(page))) return null;
	return [
		`<${origin}${own}>; rel="canonical"`,
		...[...all, { language: 'x-default', page: english }].map(
			({ language, page }) => `<${origin}${page}>; rel="alternate"; hreflang="${language}"`
		)
	].join(', ');
}

/** @param {string} path */
function englishOf(path) {
	const [, first = '', ...rest] = path.split('/');
	return siteLanguages.slice(1).includes(first) ? `/${rest.join('/')}` : path;
}

/**
 * @param {string} language
 * @param {string} english
 */
function pageIn(language, english) {
	if (language === 'en') return english;
	return english === '/' ? `/${language}` : `/${language}${english}`;
}

/**
 * Where the site is served, as whoever runs it has said; else as the proxy in front says of this request.
 * @param {import('node:http').IncomingMessage} request
 * @param {NodeJS.ProcessEnv} env
 */
export function originOf(request, env) {
	if (env.ORIGIN) return env.ORIGIN;
	const named = (/** @type {string | undefined} */ name) =>
		name && request.headers[name.toLowerCase()];
	const host = named(env.HOST_HEADER) || request.headers.host;
	const origin = `${named(env.PROTOCOL_HEADER) || 'https'}://${host}`;
	return URL.canParse(origin) ? new URL(origin).origin : null;
}
