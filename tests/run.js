// Runs every check there is, or those named: npm test -- unit browser
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, run } from '../src/cli/prepare.js';

/** @typedef {{ passed: number, failed: number }} Count */

const one = { pass: { passed: 1, failed: 0 }, fail: { passed: 0, failed: 1 } };

/** @type {Record<string, () => Count>} */
const steps = {
	types: () => check('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
	lint: () => check('eslint', '.', '--max-warnings', '0'),
	format: () => check('prettier', '--check', '.', '--log-level', 'warn'),
	unused: () => check('knip'),
	unit: () => tests('unit'),
	databases: () => tests('databases'),
	component: () => tests('component'),
	build: () => (build() ? one.pass : one.fail),
	browser: () => (build() ? tests('browser') : one.fail)
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
	console.error(
		`No check is named ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}`
	);
	process.exit(2);
}

const started = Date.now();
const total = { passed: 0, failed: 0 };
if (install() && run('svelte-kit', ['sync'])) {
	for (const name of asked.length > 0 ? asked : Object.keys(steps)) record(name, steps[name]);
} else {
	console.error('The packages could not be installed, so nothing was checked.');
	total.failed++;
}
console.log(`\nTook ${seconds(started)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {(() => Count) | undefined} step
 */
function record(name, step) {
	if (!step) return;
	console.log(`\n== ${name}`);
	const began = Date.now();
	const { passed, failed } = step();
	console.log(
		`== ${name}: ${failed === 0 ? 'ok' : 'FAILED'}, ${passed} of ${passed + failed}, ${seconds(began)} s`
	);
	total.passed += passed;
	total.failed += failed;
}

/**
 * A tool whose exit code is its verdict counts as one test.
 * @param {string} tool
 * @param {...string} parameters
 * @returns {Count}
 */
function check(tool, ...parameters) {
	return run(tool, parameters) ? one.pass : one.fail;
}

/**
 * @param {string} project
 * @returns {Count}
 */
function tests(project) {
	const folder = mkdtempSync(join(tmpdir(), 'threshold-'));
	const report = join(folder, 'report.json');
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
	const succeeded = run('vitest', ['run', '--project', project, '--passWithNoTests', ...reporters]);
	try {
		return countOf(JSON.parse(readFileSync(report, 'utf8')), succeeded);
	} catch {
		return succeeded ? { passed: 0, failed: 0 } : one.fail;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * A file that could not be loaded, or an error outside any test, counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @param {boolean} succeeded
 * @returns {Count}
 */
function countOf({ numPassedTests, numFailedTests, testResults }, succeeded) {
	const unloaded = testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	).length;
	const failed = numFailedTests + unloaded;
	return { passed: numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) };
}

/** @param {number} since */
function seconds(since) {
	return ((Date.now() - since) / 1000).toFixed(1);
}
