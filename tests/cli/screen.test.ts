import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import type { ScreenOutput } from '#lib/schemas/screen.ts';

const folder = mkdtempSync(join(tmpdir(), 'screen-'));
afterAll(() => rmSync(folder, { recursive: true }));

function screen(args: readonly string[], input = '') {
	return spawnSync(process.execPath, ['src/cli/screen.ts', ...args], { input, encoding: 'utf8' });
}

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

const claims = wholeLawbook.claims.map(({ id }) => id);
const lineOf = (index: number) =>
	JSON.stringify({
		id: `case-${index}`,
		asOf: '2026-01-05',
		facts: {
			claims: [claims[index % claims.length]],
			'incident.date': '2025-02-03',
			'incident.place': 'vermont',
			'officer.agency': index % 2 === 0 ? 'municipal' : 'state-police'
		}
	});

function idsIn(text: string): readonly string[] {
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => (JSON.parse(line) as ScreenOutput).id);
}

describe('npm run screen', () => {
	test('answers every line in the order it came, whichever thread was first', () => {
		const count = 2400;
		const path = file('many.jsonl', Array.from({ length: count }, (_, i) => lineOf(i)).join('\n'));
		const out = join(folder, 'many.out.jsonl');
		const { status } = screen(['--in', path, '--out', out, '--workers', '3']);
		expect(status).toBe(0);
		expect(idsIn(readFileSync(out, 'utf8'))).toEqual(
			Array.from({ length: count }, (_, i) => `case-${i}`)
		);
		expect(existsSync(`${out}.bad.jsonl`)).toBe(false);
	});

	test('keeps each bad line with its number and the reason, and says so by its exit code', () => {
		const path = file(
			'bad.jsonl',
			[lineOf(1), 'nope', '', '{"id":"x","facts":{}}', lineOf(2)].join('\r\n')
		);
		const out = join(folder, 'bad.out.jsonl');
		const { status } = screen(['--in', path, '--out', out]);
		expect(status).toBe(1);
		expect(idsIn(readFileSync(out, 'utf8'))).toEqual(['case-1', 'case-2']);
		const bad = readFileSync(`${out}.bad.jsonl`, 'utf8').trim().split('\n');
		expect(bad.map((line) => JSON.parse(line) as { line: number; text: string })).toMatchObject([
			{ line: 2, text: expect.stringContaining('nope') as string },
			{ line: 4, text: expect.stringContaining('"x"') as string }
		]);
	});

	test('reads standard input and writes standard output', () => {
		const { stdout, status } = screen(
			['--bad', join(folder, 'none')],
			`${lineOf(3)}\n${lineOf(4)}\n`
		);
		expect(status).toBe(0);
		expect(idsIn(stdout)).toEqual(['case-3', 'case-4']);
	});

	test('takes and gives CSV by the name of the file', () => {
		const path = file(
			'cases.csv',
			'\uFEFFid,asOf,claims,incident.date,officer.agency,incident.story\r\n' +
				'one,2026-01-05,force;stop,2025-02-03,municipal,"He said ""no"",\nand left"\r\n' +
				'=two,2026-01-05,pursuit,2025-02,unknown,\r\n' +
				'three,2026-01-05,piracy,2025-02,,\r\n'
		);
		const out = join(folder, 'outcomes.csv');
		const { status } = screen(['--in', path, '--out', out]);
		expect(status).toBe(1);
		const [header, ...rows] = readFileSync(out, 'utf8').trim().split('\n');
		expect(header).toMatch(/^id,incident,claim,lean,band,route,law,/);
		expect(rows).toHaveLength(3 * wholeLawbook.routes.length);
		expect(rows.at(-1)).toMatch(/^'=two,/);
		const bad = JSON.parse(readFileSync(`${out}.bad.jsonl`, 'utf8')) as { line: number };
		expect(bad.line).toBe(5);
	});

	test('prints its contract, and refuses to write over what it reads', () => {
		const schema = JSON.parse(screen(['--schema', 'input']).stdout) as { properties: object };
		expect(Object.keys(schema.properties)).toEqual(['id', 'asOf', 'facts']);
		const path = file('same.jsonl', lineOf(1));
		expect(screen(['--in', path, '--out', path]).status).toBe(2);
		expect(readFileSync(path, 'utf8')).toBe(lineOf(1));
	});
});
