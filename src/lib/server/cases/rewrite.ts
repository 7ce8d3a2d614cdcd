import type { CaseContent, Remark } from '#lib/schemas/desk-case.ts';
import type { At, NotFound, Tx } from '../desk.ts';
import { readContent, writeContent } from './store.ts';

/** Changes what a case says under a lock, at the version that was `seen` or, without it, whatever it stands at; the caller logs why. */
export async function rewrite(
	tx: Tx,
	at: At,
	id: string,
	change: (content: CaseContent) => CaseContent,
	seen?: number
): Promise<NotFound | { readonly kind: 'ok' } | { readonly kind: 'changed' }> {
	await tx.selectFrom('intake').select('id').where('id', '=', id).forUpdate().execute();
	const read = await readContent(tx, at, id);
	if (read.kind !== 'ok') return { kind: 'not-found' };
	if (seen !== undefined && read.version !== seen) return { kind: 'changed' };
	const written = await writeContent(
		tx,
		at,
		id,
		read.version,
		change(read.content),
		'logged-by-caller'
	);
	return written.kind === 'ok' ? written : { kind: 'not-found' };
}

/** The content with something a person wrote about the case. */
export function withRemark(
	content: CaseContent,
	{ desk, actor }: At,
	about: string,
	text: string
): CaseContent {
	const remark: Remark = { about, text, by: actor.userId, at: desk.now().toISOString() };
	return { ...content, remarks: [...content.remarks, remark] };
}
