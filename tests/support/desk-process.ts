import { randomInt } from 'node:crypto';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { insertCase, readContent, writeContent } from '#lib/server/cases/store.ts';
import { inOffice } from '#lib/server/db/in-office.ts';
import type { At } from '#lib/server/desk.ts';
import { newId } from '#lib/server/ids.ts';
import { openDesk } from '#lib/server/start.ts';
import { newOffice } from './new-office.ts';
import { openedDesk } from './opened-desk.ts';

/** What a test asks of a desk in a process of its own. */
export type Ask = { readonly kind: 'write'; readonly count: number } | { readonly kind: 'close' };

/** What it says: that it is ready, a write that was acknowledged, that all are, or that it is closed. */
export type Say =
	| { readonly kind: 'ready'; readonly officeId: string }
	| {
			readonly kind: 'written';
			readonly id: string;
			readonly version: number;
			readonly text: string;
	  }
	| { readonly kind: 'all-written' }
	| { readonly kind: 'closed' };

const say = (what: Say) => process.send?.(what);
const logged: string[] = [];
const running = openDesk(process.env, undefined, (event, detail) =>
	logged.push(event, JSON.stringify(detail))
);
const desk = await openedDesk(running, logged);
const officeId = await newOffice(desk);
const at: At = { desk, actor: { userId: newId(), officeId, role: 'screener', name: 'A screener' } };
const versions = new Map<string, number>();

process.on('message', (ask: Ask) => {
	void (ask.kind === 'close' ? close() : writeMany(ask.count));
});
say({ kind: 'ready', officeId });

async function writeMany(count: number): Promise<void> {
	for (let turn = 0; turn < count; turn++) {
		const known = [...versions.keys()];
		const id = known[randomInt(known.length + 1)];
		await (id === undefined ? writeNew() : rewrite(id));
	}
	say({ kind: 'all-written' });
}

async function writeNew(): Promise<void> {
	const text = `first ${newId()}`;
	const { id } = await inOffice(at, (tx) =>
		insertCase(tx, at, { ...emptyContent, narrative: text }, { source: 'desk' })
	);
	versions.set(id, 1);
	say({ kind: 'written', id, version: 1, text });
}

async function rewrite(id: string): Promise<void> {
	const text = `again ${newId()}`;
	const written = await inOffice(at, async (tx) => {
		const read = await readContent(tx, at, id);
		if (read.kind !== 'ok') throw new Error(`The case ${id} is ${read.kind}`);
		return writeContent(tx, at, id, read.version, { ...read.content, narrative: text });
	});
	if (written.kind !== 'ok') throw new Error(`The case ${id} is ${written.kind}`);
	versions.set(id, written.version);
	say({ kind: 'written', id, version: written.version, text });
}

async function close(): Promise<void> {
	await running.close();
	say({ kind: 'closed' });
	process.disconnect();
}
