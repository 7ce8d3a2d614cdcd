import { isUndecided } from '#lib/machines/undecided.ts';
import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { readAnswers } from '#lib/schemas/desk-case.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, NotFound } from '../desk.ts';
import { useCase } from '../use-case.ts';
import { isCleared } from './conflicts/standing.ts';
import { move } from './move.ts';
import { readContent, writeContent } from './store.ts';

/** What a screener enters; everything else a case says is kept as it stands. */
export type Entered = Omit<CaseContent, 'override' | 'remarks' | 'answers'> & {
	readonly answers: Parameters<typeof readAnswers>[0];
};

export type Saved =
	| NotFound
	| { readonly kind: 'damaged' }
	| { readonly kind: 'saved'; readonly version: number }
	| { readonly kind: 'stale'; readonly version: number; readonly theirs: CaseContent }
	/** No conflict check allows facts to be entered. */
	| { readonly kind: 'not-cleared' }
	/** The case was decided; it must be opened again first. */
	| { readonly kind: 'decided' };

/** Saves what was entered upon a version of a case; what somebody else wrote meanwhile is given back, not overwritten. */
export const saveCase = useCase(
	'case.change',
	(
		at: At,
		{ id, version, entered }: { id: string; version: number; entered: Entered }
	): Promise<Saved> =>
		inOffice(at, async (tx): Promise<Saved> => {
			const row = await tx
				.selectFrom('intake')
				.select('status')
				.where('id', '=', id)
				.forUpdate()
				.executeTakeFirst();
			if (row === undefined) return { kind: 'not-found' };
			if (!isUndecided(row.status)) return { kind: 'decided' };
			if (!(await isCleared(tx, id))) return { kind: 'not-cleared' };
			const read = await readContent(tx, at, id);
			if (read.kind !== 'ok') return read;
			const { answers } = readAnswers(entered.answers);
			const content = { ...read.content, ...entered, answers };
			const written = await writeContent(tx, at, id, version, content);
			if (written.kind !== 'ok') return written;
			if (row.status === 'received') await move(tx, at, { id, event: 'START', reason: '' });
			return { kind: 'saved', version: written.version };
		})
);
