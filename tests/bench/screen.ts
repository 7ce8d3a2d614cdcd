// How many cases a second the screen gets through, and how much memory it takes at most.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import type { FactRecord, FactValue } from '#lib/domain/facts/fact.ts';
import {
	factsOf,
	pick,
	randomAnswer,
	randomCase,
	seeded,
	someDay
} from '../proofs/random-cases.ts';
import { rounded } from './measure.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '200000' } } });
const count = Number(values.cases);
const workers = availableParallelism();
const today = '2026-11-22';
const agencies = ['state-police', 'municipal', 'sheriff'];

/** As decisions are coded: the day, the place, the agency, and the factors of the claim, each left out one time in five. */
function coded(claim: string, random: () => number): FactRecord {
	const factors = factsOf(law, claim).filter(({ factor }) => factor !== undefined);
	const told = factors.filter(() => random() < 0.8);
	return {
		claims: [claim],
		'incident.date': someDay(random),
		'incident.place': 'vermont',
		'officer.agency': pick(agencies, random),
		'officer.onDuty': 'yes',
		...Object.fromEntries(told.map((one) => [one.id, randomAnswer(one, random)]))
	};
}

/** Any answer at all to four facts in five. */
function toldInFull(claim: string, random: () => number): FactRecord {
	const { facts, incidents, officers } = randomCase(law, claim, 0.2, random);
	const flat: Record<string, FactValue> = { ...facts, ...incidents[0], ...officers[0] };
	const isAnswer = ([, value]: [string, FactValue]) => value.length > 0;
	return {
		...Object.fromEntries(Object.entries(flat).filter(isAnswer)),
		'incident.date': someDay(random)
	};
}

async function writeCases(path: string, make: typeof coded): Promise<void> {
	const random = seeded(1789);
	const file = createWriteStream(path);
	for (let index = 0; index < count; index += 1) {
		const claim = law.claims[index % law.claims.length]?.id ?? '';
		const line = `${JSON.stringify({ id: `${index}`, facts: make(claim, random) })}\n`;
		if (!file.write(line)) await once(file, 'drain');
	}
	file.end();
	await finished(file);
}

/** The most memory the process, threads and all, has held so far, in MiB. */
function peakOf(pid: number | undefined): number {
	try {
		const held = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
		return Number(held?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}

/** Seconds of processor time the process has taken so far, all threads together. */
function workedBy(pid: number | undefined): number {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
		return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
	} catch {
		return 0;
	}
}

const ticksPerSecond = 100;

async function screened(path: string, bad: string) {
	const began = performance.now();
	const child = spawn(
		process.execPath,
		['src/cli/screen.ts', '--in', path, '--bad', bad, '--today', today],
		{ stdio: ['ignore', 'ignore', 'inherit'] }
	);
	let peak = 0;
	let worked = 0;
	const watch = setInterval(() => {
		peak = Math.max(peak, peakOf(child.pid));
		worked = Math.max(worked, workedBy(child.pid));
	}, 50);
	const [code] = (await once(child, 'close')) as [number];
	clearInterval(watch);
	if (code !== 0) throw new Error(`The screen ended with ${code}`);
	const seconds = (performance.now() - began) / 1000;
	return {
		seconds: rounded(seconds),
		'cases a second': rounded(count / seconds),
		'a second of one processor': worked === 0 ? 'not known' : rounded(count / worked),
		'a million, in seconds': rounded((seconds / count) * 1_000_000),
		'most memory, MiB': peak === 0 ? 'not known' : rounded(peak)
	};
}

const folder = mkdtempSync(join(tmpdir(), 'screen-bench-'));
try {
	const rows: Record<string, Awaited<ReturnType<typeof screened>>> = {};
	for (const [name, make] of [
		['coded by factors', coded],
		['four facts in five told', toldInFull]
	] as const) {
		const path = join(folder, 'cases.jsonl');
		await writeCases(path, make);
		rows[name] = await screened(path, join(folder, 'bad.jsonl'));
	}
	console.log(
		`${count.toLocaleString('en-US')} cases of each kind, ${workers} threads, Node ${process.version}, start included.`
	);
	console.log('The outcomes are written to nowhere; every case is another one.');
	console.table(rows);
} finally {
	rmSync(folder, { recursive: true });
}
