// How the desk stands up to many cases: npm run bench:desk -- --cases 100000
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { todayIn } from '#lib/server/cases/today.ts';
import { tallyOf } from '#lib/server/learning/tally.ts';
import { checking } from './desk/checking.ts';
import { erasing } from './desk/erasing.ts';
import { generate } from './desk/generate.ts';
import { judgeAnew } from './desk/judge-anew.ts';
import { load, spreadOf } from './desk/load.ts';
import type { Load, Timing } from './desk/load.ts';
import { poolOf } from './desk/pool.ts';
import { spentIn } from './desk/processor.ts';
import type { Spent } from './desk/processor.ts';
import { listRequests, openRequests } from './desk/requests.ts';
import { openStage } from './desk/stage.ts';
import { importRate, triedFile } from './desk/take-in.ts';

const parts = ['list', 'open', 'check', 'dashboard', 'anew', 'import', 'erase'] as const;

const { values } = parseArgs({
	options: {
		cases: { type: 'string', default: '10000' },
		rate: { type: 'string', default: '50' },
		seconds: { type: 'string', default: '30' },
		/** A folder for the database, which is left there; one that holds enough cases is used as it is. */
		keep: { type: 'string' },
		/** What is measured, by commas; `none` only makes the cases. */
		only: { type: 'string', default: parts.join(',') },
		/** After so many seconds the screening anew is broken off. */
		anew: { type: 'string', default: '900' },
		/** How many cases are imported, and then erased. */
		taken: { type: 'string' }
	}
});
const cases = Number(values.cases);
const perSecond = Number(values.rate);
const seconds = Number(values.seconds);
const taken = Number(values.taken ?? Math.min(100_000, Math.max(5000, cases / 10)));
const wanted = new Set(values.only.split(','));
const fixed = (ms: number) => ms.toFixed(1);
const grouped = (count: number) => Math.round(count).toLocaleString('en-US');

const stage = await openStage(process.env['DATABASE_URL'], values.keep);
try {
	const { at, members, origin, cookie } = stage;
	const pool = await poolOf(2000, todayIn(at.desk.now()));
	if (stage.stored < cases) {
		if (stage.stored > 0) throw new Error(`There are ${stage.stored} cases; name another folder`);
		const made = await timed(() =>
			stage.hurried(() => generate(at, stage.pool, { count: cases, pool, members }))
		);
		console.log(`${grouped(cases)} cases made in ${fixed(made / 1000)} s`);
	} else console.log(`${grouped(stage.stored)} cases are there`);
	console.log(`${cpus().length} cores, ${perSecond} requests a second\n`);
	if (!wanted.has('none')) await stage.serve();
	const requests = await listRequests(at, members);
	const lists = { origin, cookie, requests, perSecond };
	const row = [grouped(cases)];
	if (wanted.has('list')) {
		await load({ ...lists, seconds: 10 });
		const timings = await loaded({ ...lists, seconds });
		for (const kind of ['list', 'filter', 'search']) row.push(p95Of(timings, kind));
	}
	if (wanted.has('open')) {
		const opening = { origin, cookie, requests: await openRequests(at), perSecond: 10 };
		await load({ ...opening, seconds: 3 });
		row.push(p95Of(await loaded({ ...opening, seconds: Math.min(seconds, 20) })));
	}
	if (wanted.has('check')) {
		console.log('conflict check of one name:');
		print(await checking(at, 300));
	}
	if (wanted.has('dashboard')) {
		const counted = await timed(() => tallyOf(at, 'all'));
		console.log(`dashboard   counted in ${fixed(counted)} ms (kept for ten minutes)`);
	}
	if (wanted.has('import')) {
		const file = await triedFile(at, pool, taken);
		const { result, spent } = await spentIn(stage.pids(), () => importRate(at, lists, file));
		console.log(`import      ${rateOf(result.taken, result.taken / result.perSecond)}`);
		printSpent(spent, result.taken);
		row.push(`${grouped(result.perSecond)}/s`);
	}
	if (wanted.has('erase')) {
		const erased = await erasing(at, taken);
		console.log(`erasure     ${rateOf(taken, erased.seconds)}`);
	}
	// One part does not wait for what another left to be written and tidied.
	for (const statement of ['vacuum (analyze) intake', 'vacuum (analyze) party', 'checkpoint']) {
		await stage.pool.query(statement);
	}
	if (wanted.has('anew')) {
		const { result, spent } = await spentIn(stage.pids(), () =>
			judgeAnew(at, lists, Number(values.anew))
		);
		console.log(`re-screen   ${rateOf(result.cases, result.seconds)}; the list meanwhile:`);
		print(result.meanwhile);
		console.log('         of the processor, the list included:');
		printSpent(spent, result.cases);
		row.push(`${fixed(result.seconds)} s`, p95Of(result.meanwhile));
	}
	if (wanted.size === parts.length) console.log(`\n| ${row.join(' | ')} |`);
} finally {
	await stage.close();
}

async function loaded(asked: Load): Promise<readonly Timing[]> {
	const { result, spent } = await spentIn(stage.pids(), () => load(asked));
	print(result);
	printSpent(spent, result.length);
	return result;
}

function p95Of(timings: readonly Timing[], kind?: string): string {
	const of = timings.filter((timing) => kind === undefined || timing.kind === kind);
	return `${Math.round(spreadOf(of.map(({ ms }) => ms)).p95)} ms`;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
	const began = performance.now();
	await run();
	return performance.now() - began;
}

function rateOf(count: number, inSeconds: number): string {
	return `${grouped(count)} cases in ${fixed(inSeconds)} s, ${grouped(count / inSeconds)} a second`;
}

function print(timings: readonly Timing[]): void {
	const kinds = [...new Set(timings.map(({ kind }) => kind))].sort();
	for (const kind of kinds) {
		const of = timings.filter((timing) => timing.kind === kind);
		const { p50, p95, most } = spreadOf(of.map(({ ms }) => ms));
		const failed = of.filter(({ status }) => status !== 200).map(({ status }) => status);
		console.log(
			`${kind.padEnd(8)} p50 ${fixed(p50).padStart(8)} ms   p95 ${fixed(p95).padStart(8)} ms   most ${fixed(most).padStart(8)} ms   ${of.length} asked${failed.length > 0 ? `, ${failed.length} failed (${[...new Set(failed)].join(', ')})` : ''}`
		);
	}
}

function printSpent({ server, database }: Spent, count: number): void {
	const each = (ms: number | null) => (ms === null ? '?' : (ms / count).toFixed(2));
	console.log(
		`         processor for each: server ${each(server)} ms, database ${each(database)} ms`
	);
}
