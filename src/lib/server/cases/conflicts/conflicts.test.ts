import { beforeAll, expect, it } from 'vitest';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import type { Person } from '#lib/schemas/desk-case.ts';
import type { Asked } from '#lib/schemas/desk-conflict.ts';
import { inOffice } from '../../db/in-office.ts';
import type { At } from '../../desk.ts';
import { createCase } from '../create.ts';
import { insertCase, readContent } from '../store.ts';
import { onBothDatabases } from '../../../../../tests/support/desk.ts';
import type { TestDesk } from '../../../../../tests/support/desk.ts';
import { checkConflicts, readCheck } from './check.ts';
import { decideConflict, undecidedConflicts } from './decide.ts';

onBothDatabases('the conflict check', (make) => {
	let test: TestDesk;

	beforeAll(async () => {
		test = await make();
		await put(test.at.screener, [
			{ kind: 'client', name: 'María O’Brien-Núñez' },
			{ kind: 'officer', name: 'Sgt. Jonathan Smith' },
			{ kind: 'agency', name: 'Burlington Police Department' }
		]);
		await put(test.elsewhere.screener, [{ kind: 'client', name: 'Zebulon Quist' }]);
	});

	async function put(at: At, people: readonly Person[]) {
		return inOffice(at, (tx) =>
			insertCase(tx, at, { ...emptyContent, people }, { source: 'desk' })
		);
	}

	async function check(...asked: readonly Asked[]) {
		const made = await checkConflicts(test.at.screener, { asked, intakeId: null });
		if (made.kind !== 'checked') throw new Error(made.kind);
		const read = await readCheck(test.at.screener, { id: made.id });
		if (read.kind !== 'ok') throw new Error(read.kind);
		return read.check;
	}

	it.each([
		['other accents and marks', 'Maria OBrien Nunez'],
		['names transposed', 'Nunez Maria O’Brien'],
		['a slip of spelling', 'Marya Obrian Nunez'],
		['an initial', 'M. O’Brien-Nunez'],
		['the last name alone', 'O’Brien-Núñez']
	])('finds a client under %s when the name is an officer’s now', async (_how, name) => {
		const found = await check({ kind: 'officer', name });
		expect(found.matches).toMatchObject([{ name: 'María O’Brien-Núñez', isAdverse: true }]);
		expect(found.decision).toBe('undecided');
	});

	it('an officer accused in another case too is shown, and is no conflict', async () => {
		const found = await check({ kind: 'officer', name: 'John Smith' });
		expect(found.matches).toMatchObject([{ name: 'Sgt. Jonathan Smith', isAdverse: false }]);
		expect(found.decision).toBe('clear');
	});

	it('an agency accused in another case is not shown for an agency', async () => {
		expect((await check({ kind: 'agency', name: 'Burlington Police Dept' })).matches).toEqual([]);
	});

	it('looks at no other office’s cases', async () => {
		expect((await check({ kind: 'officer', name: 'Zebulon Quist' })).matches).toEqual([]);
	});

	it('opens a case on a clear check, once, with its names and no answers', async () => {
		const { id } = await check({ kind: 'client', name: 'Ana Peralta' });
		const made = await createCase(test.at.screener, { checkId: id });
		if (made.kind !== 'created') throw new Error(made.kind);
		const read = await inOffice(test.at.screener, (tx) =>
			readContent(tx, test.at.screener, made.id)
		);
		expect(read).toMatchObject({
			kind: 'ok',
			content: {
				people: [{ kind: 'client', name: 'Ana Peralta' }],
				answers: emptyContent.answers
			}
		});
		expect(await createCase(test.at.screener, { checkId: id })).toEqual({
			kind: 'already-opened',
			intakeId: made.id
		});
	});

	it('opens no case while a similar name waits for a person, nor when it is a conflict', async () => {
		const { id } = await check({ kind: 'client', name: 'Jon Smith' });
		expect(await createCase(test.at.screener, { checkId: id })).toEqual({ kind: 'not-clear' });
		expect(await decideConflict(test.at.screener, decision(id, 'cleared-by-person'))).toMatchObject(
			{ kind: 'forbidden' }
		);
		expect(await decideConflict(test.at.reviewer, decision(id, 'conflict'))).toEqual({
			kind: 'decided'
		});
		expect(await createCase(test.at.screener, { checkId: id })).toEqual({ kind: 'not-clear' });
	});

	it('opens a case once a reviewer has cleared it, with the reason kept', async () => {
		const { id } = await check({ kind: 'client', name: 'Jonathan Smith' });
		const waiting = await undecidedConflicts(test.at.reviewer, null);
		expect(waiting.kind === 'ok' && waiting.checks.map((one) => one.id)).toContain(id);
		await decideConflict(test.at.reviewer, decision(id, 'cleared-by-person'));
		const read = await readCheck(test.at.reviewer, { id });
		expect(read).toMatchObject({
			check: { reason: 'Another birth date', decision: 'cleared-by-person' }
		});
		expect(await decideConflict(test.at.attorney, decision(id, 'conflict'))).toEqual({
			kind: 'already-decided'
		});
		expect(await createCase(test.at.screener, { checkId: id })).toMatchObject({ kind: 'created' });
	});

	it('a clear check is good for a day', async () => {
		test.setNow('2026-11-22T12:00:00Z');
		const { id } = await check({ kind: 'client', name: 'Wendell Okafor' });
		test.setNow('2026-11-23T12:00:01Z');
		const made = await createCase(test.at.screener, { checkId: id });
		test.setNow(null);
		expect(made).toEqual({ kind: 'check-again' });
	});
});

function decision(checkId: string, decided: 'cleared-by-person' | 'conflict') {
	return { checkId, decision: decided, reason: 'Another birth date' };
}
