import { webhookEventNames } from '#lib/schemas/webhook-events.ts';
import { recordAudit } from '../../audit/record.ts';
import { inOffice } from '../../db/in-office.ts';
import type { At, NotFound } from '../../desk.ts';
import { newId, newToken } from '../../ids.ts';
import { useCase } from '../../use-case.ts';
import { reachable } from './address.ts';
import { mayCallInside } from './deliver.ts';

/** The office's webhooks with their last deliveries. */
export const webhooks = useCase('webhook.change', (at: At, _: null) =>
	inOffice(at, async (tx) => {
		const hooks = await tx
			.selectFrom('webhook')
			.select(['id', 'url', 'events', 'created_at', 'disabled_at', 'failures'])
			.orderBy('id', 'desc')
			.execute();
		const deliveries = await tx
			.selectFrom('webhook_delivery')
			.select([
				'id',
				'webhook_id',
				'event',
				'made_at',
				'attempts',
				'next_at',
				'delivered_at',
				'last_status'
			])
			.orderBy('id', 'desc')
			.limit(50)
			.execute();
		return { kind: 'ok', hooks, deliveries } as const;
	})
);

/** Adds a webhook; its secret is shown now, and never again. */
export const addWebhook = useCase(
	'webhook.change',
	async (at: At, { url, events }: { readonly url: string; readonly events: readonly string[] }) => {
		const to = await reachable(url, mayCallInside());
		if (to.kind !== 'ok') return { kind: 'unreachable', why: to.kind } as const;
		const known = webhookEventNames.filter((event) => events.includes(event));
		if (known.length === 0) return { kind: 'no-events' } as const;
		return inOffice(at, async (tx) => {
			const id = newId(at.desk.now().getTime());
			const secret = newToken();
			await tx
				.insertInto('webhook')
				.values({
					id,
					office_id: at.actor.officeId,
					url: to.url.href,
					secret_wrapped: at.desk.vault.wrap(id, Buffer.from(secret)),
					events: known,
					created_by: at.actor.userId,
					created_at: at.desk.now()
				})
				.execute();
			await recordAudit(tx, at, 'webhook.add', { detail: { webhook: id } });
			return { kind: 'added', id, secret } as const;
		});
	}
);

/** Switches a webhook on or off. */
export const switchWebhook = useCase(
	'webhook.change',
	(at: At, { id, isOn }: { readonly id: string; readonly isOn: boolean }) =>
		inOffice(at, async (tx) => {
			const row = await tx
				.updateTable('webhook')
				.set({ disabled_at: isOn ? null : at.desk.now(), failures: 0 })
				.where('id', '=', id)
				.returning('id')
				.executeTakeFirst();
			if (row === undefined) return { kind: 'not-found' } satisfies NotFound;
			await recordAudit(tx, at, 'webhook.switch', { detail: { webhook: id, isOn } });
			return { kind: 'switched' } as const;
		})
);

/** Takes a webhook away, with what it was still to deliver. */
export const removeWebhook = useCase('webhook.change', (at: At, { id }: { readonly id: string }) =>
	inOffice(at, async (tx) => {
		const row = await tx
			.deleteFrom('webhook')
			.where('id', '=', id)
			.returning('id')
			.executeTakeFirst();
		if (row === undefined) return { kind: 'not-found' } satisfies NotFound;
		await recordAudit(tx, at, 'webhook.remove', { detail: { webhook: id } });
		return { kind: 'removed' } as const;
	})
);
