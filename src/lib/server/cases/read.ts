import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { lifeStates, movesFrom } from '#lib/machines/case-life.ts';
import type { CaseMove, LifeState } from '#lib/machines/case-life.ts';
import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, NotFound, Tx } from '../desk.ts';
import type { Colleague } from '../list/page.ts';
import { colleagues } from '../list/members.ts';
import { isPermitted } from '../people/permissions.ts';
import { useCase } from '../use-case.ts';
import { standingOf } from './conflicts/standing.ts';
import type { Standing } from './conflicts/standing.ts';
import { judgedBy } from './judged-by.ts';
import { judged } from './judged.ts';
import type { Judged } from './judged.ts';
import { readContent } from './store.ts';
import { timelineOf } from './timeline.ts';
import type { Happened } from './timeline.ts';
import { todayIn } from './today.ts';

/** What stands on the outside of a case. */
export type CaseHead = {
	readonly id: string;
	readonly number: number;
	readonly status: LifeState;
	readonly clientName: string;
	readonly assignedTo: string | null;
	readonly createdBy: string | null;
	readonly source: string;
	readonly receivedAt: Date;
	readonly decidedAt: Date | null;
	readonly soonestDeadline: string | null;
	readonly outcomeToday: string | null;
	readonly outcomeProposed: string | null;
	readonly isStoppedByImmunity: boolean;
	readonly isHeld: boolean;
	readonly lawbook: string | null;
	readonly version: number;
};

/** A second look at the case: asked for, and how it came out. */
export type Look = {
	readonly id: string;
	readonly askedAt: Date;
	readonly decidedBy: string | null;
	readonly verdict: string | null;
};

export type CaseView = {
	readonly kind: 'ok';
	readonly head: CaseHead;
	/** ISO day in Vermont. */
	readonly today: string;
	/** Null while no conflict check allows it to be seen. */
	readonly content: CaseContent | null;
	/** What the law makes of it now; empty while it may not be seen. */
	readonly things: readonly Judged[];
	/** Answers that this version of the law does not know. */
	readonly dropped: readonly string[];
	readonly standing: Standing;
	readonly moves: readonly CaseMove[];
	readonly timeline: readonly Happened[];
	readonly looks: readonly Look[];
	readonly colleagues: readonly Colleague[];
};

/** Opens a case for a person to read; every opening is logged. */
export const readCase = useCase('case.read', (at: At, { id }: { id: string }) =>
	inOffice(at, async (tx): Promise<NotFound | { readonly kind: 'damaged' } | CaseView> => {
		const head = await headOf(tx, id);
		if (head === null) return { kind: 'not-found' };
		const read = await readContent(tx, at, id);
		if (read.kind !== 'ok') return read;
		const standing = await standingOf(tx, at, id, read.content);
		await recordAudit(tx, at, 'case.read', { intakeId: id });
		const { role } = at.actor;
		const today = todayIn(at.desk.now());
		return {
			kind: 'ok',
			head: head.head,
			today,
			content: standing.isOpen ? read.content : null,
			things: standing.isOpen ? judged(at.desk.lawbook, read.content, today) : [],
			dropped: read.dropped,
			standing,
			moves: movesFrom(head.head.status, {
				mayMove: isPermitted(role, 'case.move'),
				mayDecide: isPermitted(role, 'case.decide'),
				isScreened: head.isScreened,
				isCleared: standing.isOpen
			}).filter((move) => move !== 'DISAGREE'),
			timeline: await timelineOf(tx, at, id),
			looks: await looksAt(tx, id),
			colleagues: await colleagues(tx)
		};
	})
);

/** Notes in the log that a paper about the case was made on somebody's device. */
export const logPrint = useCase(
	'case.print',
	(at: At, { id, paper }: { readonly id: string; readonly paper: string }) =>
		inOffice(at, async (tx): Promise<NotFound | { readonly kind: 'logged' }> => {
			if ((await headOf(tx, id)) === null) return { kind: 'not-found' };
			await recordAudit(tx, at, 'case.print', { intakeId: id, detail: { paper } });
			return { kind: 'logged' };
		})
);

async function headOf(
	tx: Tx,
	id: string
): Promise<{ readonly head: CaseHead; readonly isScreened: boolean } | null> {
	const row = await tx
		.selectFrom('intake')
		.select(['id', 'number', 'status', 'client_name', 'assigned_to', 'created_by', 'source'])
		.select(['received_at', 'decided_at', 'soonest_deadline', 'outcome_today'])
		.select(['outcome_proposed', 'is_stopped_by_immunity', 'is_held', 'version'])
		.select(judgedBy.as('lawbook'))
		.select('claims')
		.where('id', '=', id)
		.where('erased_at', 'is', null)
		.executeTakeFirst();
	if (row === undefined) return null;
	const status = lifeStates.find((state) => state === row.status);
	if (status === undefined) throw new Error(`No case stands at "${row.status}"`);
	return {
		isScreened: row.claims.length > 0,
		head: {
			id: row.id,
			number: row.number,
			status,
			clientName: row.client_name,
			assignedTo: row.assigned_to,
			createdBy: row.created_by,
			source: row.source,
			receivedAt: row.received_at,
			decidedAt: row.decided_at,
			soonestDeadline: row.soonest_deadline,
			outcomeToday: row.outcome_today,
			outcomeProposed: row.outcome_proposed,
			isStoppedByImmunity: row.is_stopped_by_immunity,
			isHeld: row.is_held,
			lawbook: row.lawbook,
			version: row.version
		}
	};
}

async function looksAt(tx: Tx, id: string): Promise<readonly Look[]> {
	const rows = await tx
		.selectFrom('review')
		.select(['id', 'asked_at', 'decided_by', 'verdict'])
		.where('intake_id', '=', id)
		.where('kind', '=', 'second-eyes')
		.orderBy('asked_at', 'desc')
		.execute();
	return rows.map(({ id: review, asked_at, decided_by, verdict }) => ({
		id: review,
		askedAt: asked_at,
		decidedBy: decided_by,
		verdict
	}));
}
