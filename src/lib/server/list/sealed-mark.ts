import type { At } from '../desk.ts';

/**
 * A value that goes through an address and comes back unread: what was searched for is often a name, and a place in the
 * list may hold one. It opens only for the person it was given to.
 */
export function sealMark({ desk, actor }: At, kind: MarkKind, value: unknown): string {
	const wrapped = desk.vault.wrap(aboutOf(actor, kind), Buffer.from(JSON.stringify(value)));
	return Buffer.from(wrapped).toString('base64url');
}

/** The value again, or undefined where it is not one of ours, or of another key. */
export function openMark({ desk, actor }: At, kind: MarkKind, mark: string): unknown {
	try {
		const opened = desk.vault.unwrap(aboutOf(actor, kind), Buffer.from(mark, 'base64url'));
		return JSON.parse(Buffer.from(opened).toString());
	} catch {
		return undefined;
	}
}

export type MarkKind = 'find' | 'place';

function aboutOf(actor: At['actor'], kind: MarkKind): string {
	return `list ${kind} ${actor.officeId} ${actor.userId}`;
}
