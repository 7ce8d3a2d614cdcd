import { decisions, needReason, nextState } from '#lib/machines/case-life.ts';
import type { LifeEventType, LifeState } from '#lib/machines/case-life.ts';
import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, Forbidden, NotFound, Tx } from '../desk.ts';
import { announce } from '../exchange/webhook/announce.ts';
import { isPermitted } from '../people/permissions.ts';
import { useCase } from '../use-case.ts';
import { isCleared } from './conflicts/standing.ts';
import { rewrite, withRemark } from './rewrite.ts';
import { drawSecondEyes } from './second-eyes.ts';

type Input = {
	readonly id: string;
	readonly event: LifeEventType;
	readonly reason: string;
	/** The version that was looked at before deciding; without it, whatever stands now is decided upon. */
	readonly seen?: number | undefined;
};

export type Moved =
	| NotFound
	| Forbidden
	| { readonly kind: 'moved'; readonly from: LifeState; readonly to: LifeState }
	| { readonly kind: 'reason-needed' }
	/** Somebody changed what the case says after it was looked at. */
	| { readonly kind: 'changed' }
	/** The machine does not allow it: it stands elsewhere by now, or was not screened or checked. */
	| { readonly kind: 'not-now'; readonly status: LifeState };

/** Moves a case that nobody decides upon: to screening, to wait, to review, to its end. */
export const moveCase = useCase('case.move', (at: At, input: Input): Promise<Moved> => {
	if (decisions.includes(input.event)) {
		return Promise.resolve({ kind: 'forbidden', action: 'case.decide' });
	}
	return inOffice(at, (tx) => move(tx, at, input));
});

/** Decides upon a case, or opens it again. */
export const decideCase = useCase('case.decide', (at: At, input: Input): Promise<Moved> =>
	inOffice(at, (tx) => move(tx, at, input))
);

/** One move with its row in the log, under a lock on the case. */
export async function move(tx: Tx, at: At, { id, event, reason, seen }: Input): Promise<Moved> {
	const row = await tx
		.selectFrom('intake')
		.select(['number', 'status', 'claims', 'version', 'erased_at'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	if (row === undefined || row.erased_at !== null) return { kind: 'not-found' };
	const from = row.status as LifeState;
	const hasReason = reason.trim() !== '';
	const to = nextState(from, {
		type: event,
		hasReason,
		isScreened: row.claims.length > 0,
		isCleared: await isCleared(tx, id),
		mayMove: isPermitted(at.actor.role, 'case.move'),
		mayDecide: isPermitted(at.actor.role, 'case.decide')
	});
	if (to === null) {
		return needReason.includes(event) && !hasReason
			? { kind: 'reason-needed' }
			: { kind: 'not-now', status: from };
	}
	if (seen !== undefined && row.version !== seen) return { kind: 'changed' };
	if (hasReason) await rewrite(tx, at, id, (content) => withRemark(content, at, event, reason));
	await tx.updateTable('intake').set(momentsOf(at, to)).where('id', '=', id).execute();
	await recordAudit(tx, at, 'case.move', { intakeId: id, detail: { event, from, to } });
	await announce(tx, at, 'case.moved', { id, number: row.number, status: to });
	if (event === 'DECLINE') await drawSecondEyes(tx, at, id);
	return { kind: 'moved', from, to };
}

const decided: readonly LifeState[] = ['accepted', 'referred', 'declined'];

function momentsOf({ desk }: At, status: LifeState) {
	const now = desk.now();
	if (decided.includes(status)) {
		return { status, updated_at: now, decided_at: now, closed_at: null };
	}
	if (status === 'closed') return { status, updated_at: now, closed_at: now };
	return { status, updated_at: now, decided_at: null, closed_at: null };
}
