import { expect, test } from 'vitest';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { insertCase, readContent, writeContent } from '#lib/server/cases/store.ts';
import { inOffice } from '#lib/server/db/in-office.ts';
import { onBothDatabases } from '../support/desk.ts';
import { everyRow } from '../support/other-desk.ts';

const told = {
	phone: '802-555-0143',
	email: 'someone.private@example.org',
	note: 'Afraid of the officer coming back',
	narrative: 'He struck me with a flashlight near the bridge',
	answerNote: 'Said so twice on the call',
	reason: 'The video contradicts the report',
	remark: 'Declined because the second witness withdrew',
	language: 'Kirundi',
	born: '1991-03-07',
	story: 'They kicked the door in at dawn'
};

const content: CaseContent = {
	...emptyContent,
	answers: {
		facts: { 'person.birthDate': told.born },
		incidents: [{ 'incident.story': told.story, 'bias.words': 'yes' }],
		officers: [{}]
	},
	people: [
		{
			kind: 'client',
			name: 'Ada Searchable',
			phone: told.phone,
			email: told.email,
			language: told.language,
			note: told.note
		}
	],
	notes: { 'bias.words': told.answerNote },
	sources: { 'bias.words': 'video' },
	narrative: told.narrative,
	override: { outcomes: {}, reason: told.reason, by: 'somebody', at: '2026-11-22T12:00:00Z' },
	remarks: [{ about: 'declined', text: told.remark, by: 'somebody', at: '2026-11-22T12:00:00Z' }]
};

const secrets = [...Object.values(told), 'bias.words', 'person.birthDate', 'incidents'];

/** Those that stand in a text as they are, or as the hexadecimal digits bytes are printed in. */
function foundIn(text: string): readonly string[] {
	const lower = text.toLowerCase();
	return secrets.filter(
		(secret) =>
			lower.includes(secret.toLowerCase()) ||
			lower.includes(Buffer.from(secret).toString('hex')) ||
			lower.includes(Buffer.from(secret).toString('base64').slice(0, -4).toLowerCase())
	);
}

onBothDatabases('a dump of the whole database', (make) => {
	test('shows nothing a case says but its searchable columns', async () => {
		const { desk, at } = await make();
		await inOffice(at.screener, async (tx) => {
			const { id } = await insertCase(tx, at.screener, content, { source: 'desk' });
			const read = await readContent(tx, at.screener, id);
			expect(read).toMatchObject({ kind: 'ok', content: { narrative: told.narrative } });
			await writeContent(tx, at.screener, id, 1, { ...content, narrative: told.narrative });
		});
		const dump = JSON.stringify(await everyRow(desk.db));
		expect(dump).toContain('Ada Searchable');
		expect(foundIn(dump)).toEqual([]);
	});
});
