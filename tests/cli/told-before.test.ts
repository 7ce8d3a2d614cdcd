import { expect, test } from 'vitest';
import { splitAtId, toldBefore } from '../../src/cli/screen/told-before.ts';
import { work } from '../../src/cli/screen/work.ts';

const facts = '"facts":{"claims":["force"],"incident.date":"2025-02-03","force.restrained":"yes"}}';

async function answersTo(lines: readonly string[], today = '2026-11-22') {
	const { bytes, ...rest } = await work({
		text: lines.join('\n'),
		header: '',
		from: 'jsonl',
		to: 'jsonl',
		today
	});
	return { ...rest, text: new TextDecoder().decode(bytes) };
}

test('a case told again under another id has the same answer under that id', async () => {
	const [first] = (await answersTo([`{"id":"a",${facts}`])).text.split('\n');
	const again = await answersTo([`{"id":"b-2",${facts}`, `{ "id" : "c",${facts}`]);
	const [second, third] = again.text.split('\n');
	expect(second).toBe(first?.replace('"id":"a"', '"id":"b-2"'));
	expect(third).toBe(first?.replace('"id":"a"', '"id":"c"'));
	expect(again).toMatchObject({ cases: 2, lines: 2, bad: [] });
});

test('the same case on another day is worked out anew', async () => {
	const line = `{"id":"a",${facts}`;
	const before = (await answersTo([line])).text;
	expect((await answersTo([line], '2031-01-01')).text).not.toBe(before);
	expect((await answersTo([line])).text).toBe(before);
});

test.each([
	['an id too long', `{"id":"${'x'.repeat(201)}",${facts}`],
	['no id', `{"id":"",${facts}`],
	['text after the end', `{"id":"a",${facts}}`]
])('a line with %s is refused though its facts were told before', async (_, line) => {
	await answersTo([`{"id":"a",${facts}`]);
	expect((await answersTo([line])).bad).toHaveLength(1);
});

test('of two ids in a line the last counts, as in any JSON', async () => {
	await answersTo([`{"id":"a",${facts}`]);
	const line = `{"id":"a","id":"z",${facts}`;
	expect(splitAtId(line)).toBeNull();
	expect(JSON.parse((await answersTo([line])).text)).toMatchObject({ id: 'z' });
});

test('lines that hardly ever come again are soon looked up no more, and again later', () => {
	const memory = toldBefore();
	for (let line = 0; line < 3_000; line += 1) {
		memory.get(`${line}`);
		memory.keep(`${line}`, 'answer');
	}
	expect(memory.get('2999')).toBeUndefined();
	for (let line = 0; line < 20_000; line += 1) memory.get('other');
	memory.keep('again', 'answer');
	expect(memory.get('again')).toBeUndefined();
	memory.keep('again', 'answer');
	expect(memory.get('again')).toBe('answer');
});
