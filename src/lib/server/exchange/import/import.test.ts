import { describe, expect, test } from 'vitest';
import { readRow } from './read-case.ts';
import { columnsOf, NotRows, rowsOf } from './rows.ts';
import type { Row } from './rows.ts';
import { suggested } from './suggest.ts';

const today = '2026-11-22';
const now = '2026-11-22T12:00:00.000Z';
const beginning = { byte: 0, line: 1 };

const csv =
	'\uFEFFClient name,Date received,claims,incident.date,force.restrained,Favorite color\r\n' +
	'"Ruiz, Ana",3/14/2026,force;stop,1/8/2026,Y,blue\n' +
	'"Two\nlines",2026-03-15,force,2026-02,maybe,\n' +
	'\n' +
	'Éva Lind,,force,,unknown,\n';
const json =
	'{"id":"17","facts":{"claims":["force"],"incident.date":"2025-01-08"}}\n' +
	'\n{"id":"18",\n' +
	'{"id":"19","facts":{"incidents":[{"claims":["stop"]}],"officers":[{"officer.agency":"municipal"}]}}';

async function* inPieces(text: string, size: number, from = 0): AsyncGenerator<Uint8Array> {
	const bytes = Buffer.from(text);
	for (let at = from; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(rows: AsyncIterable<Row>): Promise<readonly Row[]> {
	const list: Row[] = [];
	for await (const row of rows) list.push(row);
	return list;
}

describe('the rows of a file', () => {
	test.each([
		['csv', csv],
		['jsonl', json]
	] as const)(
		'of %s are the same from any row on and in pieces of any size',
		async (format, text) => {
			const columns = await columnsOf(inPieces(text, 7), format);
			const whole = await all(rowsOf(inPieces(text, 1000), format, columns, beginning));
			expect(whole).toHaveLength(3);
			for (const size of [1, 5, 64]) {
				expect(await all(rowsOf(inPieces(text, size), format, columns, beginning))).toEqual(whole);
			}
			for (const [index, { next }] of whole.entries()) {
				const rest = rowsOf(inPieces(text, 9, next.byte), format, columns, next);
				expect(await all(rest)).toEqual(whole.slice(index + 1));
			}
		}
	);

	test('name the line they begin at', async () => {
		const columns = await columnsOf(inPieces(csv, 50), 'csv');
		const rows = await all(rowsOf(inPieces(csv, 50), 'csv', columns, beginning));
		expect(rows.map(({ line }) => line)).toEqual([2, 3, 5]);
	});

	test.each([
		['csv', 'a,b\n1,2\n"two\nlines",3\n"never closed,4\n5,6\n'],
		['csv', `a,b\n1,2\n3,\n4,"${'long '.repeat(300_000)}"\n5,6\n`],
		['jsonl', `{"a":1}\n{"a":2}\n{"a":3}\n{"a":"${'long '.repeat(300_000)}"}\n`]
	] as const)(
		'of %s end with the line from which on there are none: %.24s',
		async (format, text) => {
			const reading = all(rowsOf(inPieces(text, 9000), format, ['a', 'b'], beginning));
			await expect(reading).rejects.toEqual(new NotRows(text.includes('two') ? 5 : 4));
			await expect(reading).rejects.toBeInstanceOf(NotRows);
		}
	);

	test('that are no JSON are kept apart, and the next is read', async () => {
		const rows = await all(rowsOf(inPieces(json, 50), 'jsonl', [], beginning));
		expect(rows.map(({ cells }) => cells === null)).toEqual([false, true, false]);
	});
});

describe('what a column is probably taken for', () => {
	test('is found by its heading', () => {
		const headings = ['Client name', 'Date received', 'claims', 'force.restrained', 'Colour'];
		expect(suggested(headings, 'csv')).toEqual([
			'client',
			'received',
			'claims',
			'force.restrained',
			''
		]);
	});

	test('is found where the heading is spelled a little otherwise, and once only', () => {
		const offered = suggested(['Inake date', 'Officer names', 'Adverse party'], 'csv');
		expect(offered).toEqual(['received', 'officer.name', 'officer']);
	});
});

describe('a row', () => {
	const columns = ['Client name', 'Date received', 'claims', 'incident.date', 'force.restrained'];
	const plan = { columns, targets: suggested(columns, 'csv'), size: 0, tried: null };

	test('becomes a case with its client, its day and its answers', () => {
		const cells = {
			'Client name': 'Ana Ruiz',
			'Date received': '3/14/2026',
			claims: 'Force; stop',
			'incident.date': '1/8/2026',
			'force.restrained': 'Y'
		};
		expect(readRow(plan, cells, today, now)).toMatchObject({
			kind: 'ok',
			received: '2026-03-14',
			content: {
				people: [{ kind: 'client', name: 'Ana Ruiz' }],
				answers: {
					incidents: [
						{
							claims: ['force', 'stop'],
							'incident.date': '2026-01-08',
							'incident.when': 'day',
							'force.restrained': 'yes'
						}
					]
				}
			}
		});
	});

	test('is refused with each column that is wrong, and never with what stood there', () => {
		const cells = {
			'Client name': 'Ana Ruiz',
			'Date received': '2027-01-01',
			claims: 'murder',
			'incident.date': '2026-02-30',
			'force.restrained': 'perhaps'
		};
		const read = readRow(plan, cells, today, now);
		expect(read).toEqual({
			kind: 'bad',
			problems: [
				{ column: 'claims', code: 'not-an-option' },
				{ column: 'incident.date', code: 'impossible-date' },
				{ column: 'force.restrained', code: 'not-an-option' },
				{ column: 'Date received', code: 'future-date' }
			]
		});
		expect(JSON.stringify(read)).not.toMatch(/Ruiz|murder|perhaps/);
	});

	test('of the contract may hold lists of incidents and officers', async () => {
		const names = await columnsOf(inPieces(json, 50), 'jsonl');
		const contract = { columns: names, targets: suggested(names, 'jsonl'), size: 0, tried: null };
		const rows = await all(rowsOf(inPieces(json, 50), 'jsonl', names, beginning));
		const read = rows.map(({ cells }) => readRow(contract, cells, today, now));
		expect(read.map(({ kind }) => kind)).toEqual(['ok', 'bad', 'ok']);
		expect(read[2]).toMatchObject({
			content: {
				answers: {
					incidents: [{ claims: ['stop'] }],
					officers: [{ 'officer.agency': 'municipal' }]
				}
			}
		});
	});

	test('that cannot be read is refused whole', () => {
		expect(readRow(plan, null, today, now)).toEqual({
			kind: 'bad',
			problems: [{ column: '', code: 'not-readable' }]
		});
	});
});
