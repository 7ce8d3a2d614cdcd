import type { CaseContent } from '#lib/schemas/desk-case.ts';
import type { Asked } from '#lib/schemas/desk-conflict.ts';
import type { At, Tx } from '../../desk.ts';
import { partiesIn } from '../parties.ts';
import { plainName } from '../plain-name.ts';
import { openCheck } from './check.ts';
import type { ConflictCheck } from './check.ts';

/** Where a case stands with its conflict checks. */
export type Standing = {
	readonly checks: readonly ConflictCheck[];
	/** Whether what the case says may be seen and entered: a check came out clear or was cleared, and none is a conflict. */
	readonly isOpen: boolean;
	/** Names in the case that no check of it has asked about. */
	readonly unchecked: readonly Asked[];
};

/** The checks of a case, newest first, and what they leave to be done. */
export async function standingOf(
	tx: Tx,
	at: At,
	intakeId: string,
	content: CaseContent
): Promise<Standing> {
	const rows = await tx
		.selectFrom('conflict_check')
		.selectAll()
		.where('intake_id', '=', intakeId)
		.orderBy('made_at', 'desc')
		.execute();
	const checks = rows.map((row) => openCheck(at, row));
	const asked = new Set(
		checks.flatMap((check) => check.asked.map(({ kind, name }) => keyOf(kind, plainName(name))))
	);
	const unchecked = partiesIn(content)
		.filter(({ kind, name_plain }) => !asked.has(keyOf(kind, name_plain)))
		.map(({ kind, name }) => ({ kind, name }));
	return { checks, isOpen: isOpen(checks.map(({ decision }) => decision)), unchecked };
}

/** Whether confidential facts may be entered: asked before every write, without opening the checks. */
export async function isCleared(tx: Tx, intakeId: string): Promise<boolean> {
	const rows = await tx
		.selectFrom('conflict_check')
		.select('decision')
		.where('intake_id', '=', intakeId)
		.execute();
	return isOpen(rows.map(({ decision }) => decision));
}

function isOpen(decisions: readonly string[]): boolean {
	const isClear = decisions.some((one) => one === 'clear' || one === 'cleared-by-person');
	return isClear && !decisions.includes('conflict');
}

function keyOf(kind: string, plain: string): string {
	return `${kind} ${plain}`;
}
