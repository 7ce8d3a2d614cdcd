// How the desk stands up to many cases: npm run bench:desk -- --cases 100000
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { todayIn } from '#lib/server/cases/today.ts';
import { tallyOf } from '#lib/server/learning/tally.ts';
import { generate } from './desk/generate.ts';
import { judgeAnew } from './desk/judge-anew.ts';
import { load, spreadOf } from './desk/load.ts';
import type { Timing } from './desk/load.ts';
import { poolOf } from './desk/pool.ts';
import { listRequests, openRequests } from './desk/requests.ts';
import { openStage } from './desk/stage.ts';
import { importRate } from './desk/take-in.ts';

const { values } = parseArgs({
	options: {
		cases: { type: 'string', default: '10000' },
		rate: { type: 'string', default: '50' },
		seconds: { type: 'string', default: '30' },
		/** Leaves out importing and screening anew. */
		short: { type: 'boolean', default: false }
	}
});
const cases = Number(values.cases);
const perSecond = Number(values.rate);
const seconds = Number(values.seconds);
const fixed = (ms: number) => ms.toFixed(1);

const stage = await openStage(process.env['DATABASE_URL']);
try {
	const { at, members, origin, cookie } = stage;
	const pool = await poolOf(2000, todayIn(at.desk.now()));
	const filled = await timed(() => generate(at, cases, pool, members));
	console.log(`${cases.toLocaleString('en-US')} cases made in ${fixed(filled / 1000)} s`);
	console.log(`${cpus().length} cores, ${perSecond} requests a second for ${seconds} s each\n`);
	await stage.serve();
	const requests = await listRequests(at, members);
	const lists = { origin, cookie, requests, perSecond };
	await load({ ...lists, seconds: 10 });
	const asked = await load({ ...lists, seconds });
	print(asked);
	const opening = { origin, cookie, requests: await openRequests(at), perSecond: 10 };
	await load({ ...opening, seconds: 3 });
	print(await load({ ...opening, seconds: Math.min(seconds, 20) }));
	const counted = await timed(() => tallyOf(at, 'all'));
	console.log(`dashboard   counted in ${fixed(counted)} ms (kept for ten minutes)`);
	if (!values.short) {
		const anew = await judgeAnew(at, lists);
		console.log(
			`re-screen   ${anew.cases} cases in ${fixed(anew.seconds)} s, ${Math.round(anew.cases / anew.seconds)} a second; the list meanwhile:`
		);
		print(anew.meanwhile);
		const taken = await importRate(at, pool, Math.min(20_000, Math.max(5000, cases / 10)));
		console.log(`import      ${taken.taken} cases, ${Math.round(taken.perSecond)} a second`);
	}
} finally {
	await stage.close();
}

async function timed(run: () => Promise<unknown>): Promise<number> {
	const began = performance.now();
	await run();
	return performance.now() - began;
}

function print(timings: readonly Timing[]): void {
	const kinds = [...new Set(timings.map(({ kind }) => kind))].sort();
	for (const kind of kinds) {
		const of = timings.filter((timing) => timing.kind === kind);
		const { p50, p95, most } = spreadOf(of.map(({ ms }) => ms));
		const failed = of.filter(({ status }) => status !== 200).length;
		console.log(
			`${kind.padEnd(8)} p50 ${fixed(p50).padStart(8)} ms   p95 ${fixed(p95).padStart(8)} ms   most ${fixed(most).padStart(8)} ms   ${of.length} asked${failed > 0 ? `, ${failed} failed` : ''}`
		);
	}
}
