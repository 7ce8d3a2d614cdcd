import { sealedCheck } from '#lib/schemas/desk-conflict.ts';
import type { Asked, Match, SealedCheck } from '#lib/schemas/desk-conflict.ts';
import { z } from '#lib/schemas/zod.ts';
import { recordAudit } from '../../audit/record.ts';
import type { At, NotFound, Tx } from '../../desk.ts';
import { inOffice } from '../../db/in-office.ts';
import { newId } from '../../ids.ts';
import { colleagues, namesOf } from '../../list/members.ts';
import { useCase } from '../../use-case.ts';
import { leastAlike, similarTo } from './similar.ts';

export type CheckDecision = 'clear' | 'undecided' | 'cleared-by-person' | 'conflict';

/** A conflict check as it was recorded. */
export type ConflictCheck = SealedCheck & {
	/** How alike names had to be to be found, from 0 to 1. */
	readonly least: number;
	readonly id: string;
	readonly intakeId: string | null;
	readonly madeBy: string;
	readonly madeAt: Date;
	readonly decision: CheckDecision;
	readonly decidedBy: string | null;
	readonly decidedAt: Date | null;
};

/** Checks names against every case of the office, and records what was found. `intakeId`: the case they belong to. */
export const checkConflicts = useCase(
	'conflict.check',
	(at: At, { asked, intakeId }: { asked: readonly Asked[]; intakeId: string | null }) =>
		inOffice(at, async (tx): Promise<CheckMade | NotFound> => {
			if (intakeId !== null && !(await isHere(tx, intakeId))) return { kind: 'not-found' };
			return makeCheck(tx, at, asked, intakeId);
		})
);

export type CheckMade = {
	readonly kind: 'checked';
	readonly id: string;
	readonly decision: 'clear' | 'undecided';
};

async function isHere(tx: Tx, intakeId: string): Promise<boolean> {
	const row = await tx
		.selectFrom('intake')
		.select('id')
		.where('id', '=', intakeId)
		.executeTakeFirst();
	return row !== undefined;
}

/** Checks names and records what was found, in the transaction of whoever asks. */
export async function makeCheck(
	tx: Tx,
	at: At,
	asked: readonly Asked[],
	intakeId: string | null
): Promise<CheckMade> {
	return recordCheck(tx, at, asked, await similarTo(tx, asked, intakeId), intakeId);
}

async function recordCheck(
	tx: Tx,
	at: At,
	asked: readonly Asked[],
	matches: readonly Match[],
	intakeId: string | null
): Promise<CheckMade> {
	const id = newId();
	const decision = matches.some(({ isAdverse }) => isAdverse) ? 'undecided' : 'clear';
	await tx
		.insertInto('conflict_check')
		.values({
			id,
			office_id: at.actor.officeId,
			intake_id: intakeId,
			made_by: at.actor.userId,
			made_at: at.desk.now(),
			found: matches.length,
			matched: [...new Set(matches.map(({ intakeId: found }) => found))],
			decision,
			...at.desk.vault.seal(id, JSON.stringify({ asked, matches, reason: '' }))
		})
		.execute();
	await recordAudit(tx, at, 'conflict.check', {
		intakeId,
		detail: { asked: asked.length, found: matches.length, decision }
	});
	return { kind: 'checked', id, decision };
}

/** A recorded check with the names in it. */
export const readCheck = useCase('conflict.check', (at: At, { id }: { id: string }) =>
	inOffice(at, async (tx): Promise<NotFound | ReadCheck> => {
		const row = await tx
			.selectFrom('conflict_check')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirst();
		if (row === undefined) return { kind: 'not-found' };
		const names = namesOf(await colleagues(tx));
		const decider = row.decided_by === null ? null : (names.get(row.decided_by) ?? null);
		return { kind: 'ok', check: { ...openCheck(at, row), decider } };
	})
);

type ReadCheck = {
	readonly kind: 'ok';
	readonly check: ConflictCheck & { readonly decider: string | null };
};

type Row = {
	readonly id: string;
	readonly intake_id: string | null;
	readonly made_by: string;
	readonly made_at: Date;
	readonly decision: string;
	readonly decided_by: string | null;
	readonly decided_at: Date | null;
	readonly key_id: string;
	readonly key_wrapped: Uint8Array;
	readonly content: Uint8Array;
};

/** Opens what was sealed of a check. */
export function openCheck({ desk }: At, row: Row): ConflictCheck {
	const text = new TextDecoder().decode(desk.vault.open(row.id, row));
	return {
		...z.parse(sealedCheck, JSON.parse(text)),
		least: leastAlike,
		id: row.id,
		intakeId: row.intake_id,
		madeBy: row.made_by,
		madeAt: row.made_at,
		decision: row.decision as CheckDecision,
		decidedBy: row.decided_by,
		decidedAt: row.decided_at
	};
}
