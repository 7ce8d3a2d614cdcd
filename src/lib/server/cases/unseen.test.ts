import { expect, it } from 'vitest';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import { inOffice } from '../db/in-office.ts';
import { checkConflicts } from './conflicts/check.ts';
import { createCase } from './create.ts';
import { decideCase, moveCase } from './move.ts';
import { overrideOutcome } from './override.ts';
import { saveCase } from './save.ts';
import { readContent } from './store.ts';

onBothDatabases('a case that says something else than was seen', (make) => {
	it('is not decided upon, and its outcome is not changed', async () => {
		const { at } = await make();
		const asked = [{ kind: 'client' as const, name: 'Ana Peralta' }];
		const checked = await checkConflicts(at.screener, { asked, intakeId: null });
		if (checked.kind !== 'checked') throw new Error(checked.kind);
		const created = await createCase(at.screener, { checkId: checked.id });
		if (created.kind !== 'created') throw new Error(created.kind);
		const { id } = created;
		const versionNow = async () => {
			const read = await inOffice(at.screener, (tx) => readContent(tx, at.screener, id));
			return read.kind === 'ok' ? read.version : -1;
		};
		const { override: _override, remarks: _remarks, ...entered } = emptyContent;
		const incidents = [{ 'incident.place': 'vermont', claims: ['force'] }];
		const save = async (narrative: string) => {
			const answers = { facts: {}, incidents, officers: [{}] };
			const version = await versionNow();
			return saveCase(at.screener, { id, version, entered: { ...entered, answers, narrative } });
		};
		await save('What was told');
		await moveCase(at.screener, { id, event: 'SEND_TO_REVIEW', reason: '' });
		const seen = await versionNow();
		await save('And what was told later');

		const accept = { id, event: 'ACCEPT', reason: '' } as const;
		const change = { id, today: 'contested', proposed: '', reason: 'A new decision' } as const;
		expect(await decideCase(at.reviewer, { ...accept, seen })).toEqual({ kind: 'changed' });
		expect(await overrideOutcome(at.reviewer, { ...change, seen })).toEqual({ kind: 'changed' });

		const both = { seen: await versionNow() };
		expect(await overrideOutcome(at.reviewer, { ...change, ...both })).toEqual({
			kind: 'overridden'
		});
		expect(await overrideOutcome(at.attorney, { ...change, ...both })).toEqual({
			kind: 'changed'
		});
		const last = { ...accept, seen: await versionNow() };
		expect(await decideCase(at.attorney, last)).toMatchObject({ kind: 'moved', to: 'accepted' });
	});
});
