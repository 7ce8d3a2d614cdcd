import { describe, expect, test } from 'vitest';
import { readRow } from './read-case.ts';
import { columnsOf, delimiterOf, NotRows, rowsOf } from './rows.ts';
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

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
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

	test.each([
		[',', 'Client,Town,"Notes; more"\n"Ruiz, Ana",Barre,ok\n'],
		[';', '\uFEFFClient;Town;"Notes, more, and more"\r\n"Ruiz, Ana";Barre;ok\r\n'],
		['\t', 'Client\tTown\tNotes\nRuiz, Ana\tBarre\tok\n'],
		[',', 'Client\nRuiz\n']
	] as const)('are parted by “%s” where their heading is: %j', async (delimiter, text) => {
		const bytes = () => inPieces(text, 11);
		expect(await delimiterOf(bytes())).toBe(delimiter);
		const columns = await columnsOf(bytes(), 'csv', delimiter);
		const [row] = await all(rowsOf(bytes(), 'csv', columns, beginning, delimiter));
		const expected = columns.length === 1 ? ['Ruiz'] : ['Ruiz, Ana', 'Barre', 'ok'];
		expect(Object.values(row?.cells ?? {})).toEqual(expected);
	});

	test('keep each of two columns of one name, and one without a name', async () => {
		const text = 'Client,Notes,Notes,\nAna,first,second,third\n';
		const columns = await columnsOf(inPieces(text, 9), 'csv');
		expect(columns).toEqual(['Client', 'Notes', 'Notes (3)', '(4)']);
		const [row] = await all(rowsOf(inPieces(text, 9), 'csv', columns, beginning));
		expect(Object.values(row?.cells ?? {})).toEqual(['Ana', 'first', 'second', 'third']);
	});

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

	test('is refused where its letters are not UTF-8, as a file of an older program has them', async () => {
		const file = Buffer.from('Client name,claims\nJos\xe9 Nu\xf1ez,force\n', 'latin1');
		const heading = await columnsOf(whole(file), 'csv');
		const old = { ...plan, columns: heading, targets: suggested(heading, 'csv') };
		const [row] = await all(rowsOf(whole(file), 'csv', heading, beginning));
		expect(readRow(old, row?.cells ?? null, today, now)).toEqual({
			kind: 'bad',
			problems: [{ column: 'Client name', code: 'not-letters' }]
		});
	});

	test('keeps a story as it was written, and cuts nothing off', () => {
		const targets = ['client', 'narrative', 'officer', 'client.phone'];
		const own = { columns: ['a', 'b', 'c', 'd'], targets, size: 0, tried: null };
		const story = 'He said: “Stop; now!”\n\n;; Then  he   left.';
		expect(readRow(own, { a: 'Ana', b: story, c: 'Doe; Roe' }, today, now)).toMatchObject({
			content: { narrative: story, people: [{ name: 'Ana' }, { name: 'Doe' }, { name: 'Roe' }] }
		});
		const long = 'x'.repeat(201);
		const many = Array.from({ length: 20 }, (_, index) => `Doe ${index}`).join(';');
		const cells = { a: long, b: 'x'.repeat(20_001), c: many, d: long };
		expect(readRow(own, cells, today, now)).toEqual({
			kind: 'bad',
			problems: ['a', 'b', 'c', 'd'].map((column) => ({ column, code: 'too-long' }))
		});
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
