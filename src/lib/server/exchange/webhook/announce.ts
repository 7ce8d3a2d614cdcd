import type { WebhookEvent } from '#lib/schemas/webhook-events.ts';
import type { At, Tx } from '../../desk.ts';
import { newId } from '../../ids.ts';

/** Notes, in the transaction that did it, that those who asked are to be told; they get codes and a number alone. */
export async function announce(
	tx: Tx,
	at: At,
	event: WebhookEvent,
	about: { readonly id: string; readonly number: number; readonly status: string }
): Promise<void> {
	const hooks = await tx
		.selectFrom('webhook')
		.select(['id', 'events'])
		.where('disabled_at', 'is', null)
		.execute();
	const listening = hooks.filter(({ events }) => events.includes(event));
	if (listening.length === 0) return;
	const now = at.desk.now();
	const rows = listening.map(({ id: webhook_id }) => {
		const id = newId(now.getTime());
		const body = { id, event, at: now.toISOString(), case: about };
		return {
			id,
			office_id: at.actor.officeId,
			webhook_id,
			event,
			body: JSON.stringify(body),
			made_at: now,
			next_at: now
		};
	});
	await tx.insertInto('webhook_delivery').values(rows).execute();
}
