import { randomInt } from 'node:crypto';
import { recordAudit } from '../audit/record.ts';
import type { At, Tx } from '../desk.ts';
import { newId } from '../ids.ts';
import { settingsOf } from '../office-settings.ts';
import { permissions } from '../people/permissions.ts';

/** Sends a declined case to another reader as often as the office decided, by lot, so that nobody can foresee which. */
export async function drawSecondEyes(tx: Tx, at: At, intakeId: string): Promise<void> {
	const { officeId, userId } = at.actor;
	const { secondEyesPercent } = await settingsOf(tx, at);
	if (randomInt(100) >= secondEyesPercent) return;
	const readers = await tx
		.selectFrom('member')
		.select('user_id')
		.where('removed_at', 'is', null)
		.where('role', 'in', [...permissions['review.decide']])
		.where('user_id', '!=', userId)
		.execute();
	const reader = readers.length === 0 ? undefined : readers[randomInt(readers.length)];
	await tx
		.insertInto('review')
		.values({
			id: newId(),
			office_id: officeId,
			intake_id: intakeId,
			kind: 'second-eyes',
			decision_by: userId,
			assigned_to: reader?.user_id ?? null,
			asked_at: at.desk.now()
		})
		.execute();
	await recordAudit(tx, at, 'review.ask', { intakeId, detail: { kind: 'second-eyes' } });
}
