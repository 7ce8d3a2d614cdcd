import type { At, Tx } from '../desk.ts';
import { isPermitted } from '../people/permissions.ts';

/** One thing that happened to a case, from the log: codes and numbers. */
export type Happened = {
	readonly seq: number;
	readonly at: Date;
	/** A user's id, 'system' or 'public'. */
	readonly by: string;
	readonly action: string;
	readonly detail: Readonly<Record<string, unknown>>;
};

/** How many entries of a case are shown. */
const most = 200;

/** What happened to a case, latest first. Who merely read it is shown to those who may read the log. */
export async function timelineOf(tx: Tx, { actor }: At, id: string): Promise<readonly Happened[]> {
	const rows = await tx
		.selectFrom('audit')
		.select(['seq', 'at', 'actor', 'action', 'detail'])
		.where('intake_id', '=', id)
		.$if(!isPermitted(actor.role, 'audit.read'), (query) =>
			query.where('action', '!=', 'case.read')
		)
		.orderBy('seq', 'desc')
		.limit(most)
		.execute();
	return rows.map(({ seq, at, actor: by, action, detail }) => ({
		seq,
		at,
		by,
		action,
		detail: isRecord(detail) ? detail : {}
	}));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
