import { existsSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';

const client = '.svelte-kit/output/client';
const nodes = '.svelte-kit/generated/client-optimized/nodes';
const manifestFile = `${client}/.vite/manifest.json`;
if (!existsSync(manifestFile)) throw new Error('No build to measure: run npm run build');

/** @type {Record<string, { file: string, name?: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

const question = 'src/routes/check/+page.svelte';

const wordsOfLaw = named('law').filter((key) => !/\/copy\/(?!en\/)/.test(key));
if (wordsOfLaw.length !== 1) throw new Error('The words of the result are not one file');

// Modules the page imports only once there is something to show; some are in chunks that vite.config.ts names.
const result = [
	...named('machine'),
	...named('engine'),
	'src/lib/ui/result/Result.svelte',
	...wordsOfLaw
];

// Their words in one language, asked for by name: the chunk that vite.config.ts puts them in.
const words = named('words-en');
if (words.length !== 1) throw new Error('The words of the first question are not one file');

export default [
	{ name: 'First question', path: filesOf(pageEntries(question)), gzip: true, limit: '60 kB' },
	{
		name: 'Up to the result',
		path: filesOf([...pageEntries(question), ...result]),
		gzip: true,
		limit: '180 kB'
	}
];

/** @param {string} name */
function named(name) {
	return Object.keys(manifest).filter((key) => manifest[key]?.name === name);
}

/**
 * The entries a browser loads for a page: the start, its layouts and the page itself.
 * @param {string} page
 */
function pageEntries(page) {
	const built = Object.keys(manifest).filter((key) => key.startsWith(`${nodes}/`));
	const ofPage = built.filter((key) => sourcesOf(key).includes(page));
	if (ofPage.length === 0) throw new Error(`${page} is not built`);
	const layouts = built.filter((key) => key.endsWith('/0.js') || sourcesOf(key).some(isLayout));
	const start = Object.keys(manifest).filter((key) => /client\/entry\.js$|\/app\.js$/.test(key));
	return [...start, ...layouts, ...ofPage, ...words];

	/** @param {string} source */
	function isLayout(source) {
		return /\/\+layout\.(svelte|ts)$/.test(source) && page.startsWith(`${dirname(source)}/`);
	}
}

/** @param {string} node */
function sourcesOf(node) {
	const imports = readFileSync(node, 'utf8').matchAll(/from ["'](.+?)["']/g);
	return [...imports].map(([, source]) => normalize(`${dirname(node)}/${source}`));
}

/**
 * Every script these entries import without asking, but none they import on demand.
 * @param {readonly string[]} entries
 */
function filesOf(entries) {
	const seen = new Set();
	const waiting = [...entries];
	for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
		const chunk = manifest[key];
		if (chunk === undefined) throw new Error(`${key} is not in the build`);
		if (seen.has(chunk.file)) continue;
		seen.add(chunk.file);
		waiting.push(...(chunk.imports ?? []));
	}
	return [...seen].filter((file) => file.endsWith('.js')).map((file) => `${client}/${file}`);
}
