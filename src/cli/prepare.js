// Plain JavaScript that runs on Node 20, because nothing is installed yet when it starts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const modules = join(root, 'node_modules');
const binaries = join(modules, '.bin');
const stamp = join(root, 'build', '.source-hash');

/** Puts the installed tools, and the Node pinned in package.json, first on the path. */
export function toolEnvironment() {
	return { ...process.env, PATH: [binaries, ...pathWithoutTools()].join(delimiter) };
}

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, parameters, env = toolEnvironment()) {
	const { status, error } = spawnSync(command, parameters, {
		cwd: root,
		env,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32'
	});
	if (error) console.error(`${command}: ${error.message}`);
	return status === 0;
}

/** Installs exactly what the lock file names, and only when something else is there. */
export function install() {
	if (isInstalled()) return true;
	console.log('Installing what Threshold is built with (once; needs the network)…');
	const env = { ...process.env, PATH: pathWithoutTools().join(delimiter) };
	return run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], env) && isInstalled();
}

/** Builds the site, unless the build is of exactly these sources. */
export function build() {
	const sources = hashOfSources();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return true;
	console.log('Building the site…');
	if (!run('vite', ['build', '--logLevel', 'warn'])) return false;
	writeFileSync(stamp, sources);
	return true;
}

function isInstalled() {
	const installedLock = join(modules, '.package-lock.json');
	if (!existsSync(installedLock) || !existsSync(join(binaries, 'node'))) return false;
	const wanted = packagesIn(join(root, 'package-lock.json'));
	const installed = packagesIn(installedLock);
	return Object.entries(wanted).every(
		([path, { version, optional }]) =>
			path === '' || optional || installed[path]?.version === version
	);
}

/**
 * @param {string} lock
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(lock) {
	return JSON.parse(readFileSync(lock, 'utf8')).packages ?? {};
}

function pathWithoutTools() {
	return (process.env.PATH ?? '').split(delimiter).filter((part) => !part.startsWith(modules));
}

function hashOfSources() {
	const hash = createHash('sha256');
	const files = ['package-lock.json', 'svelte.config.js', 'vite.config.ts'];
	for (const folder of ['src', 'static']) files.push(...filesUnder(folder));
	for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
	return hash.digest('hex');
}

/** @param {string} folder */
function filesUnder(folder) {
	const start = join(root, folder);
	if (!existsSync(start)) return [];
	return readdirSync(start, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)))
		.sort();
}
