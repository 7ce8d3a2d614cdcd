import { inOfficeOf } from '../../db/in-office.ts';
import type { Desk } from '../../desk.ts';
import { call, longestCall } from './call.ts';
import type { Called } from './call.ts';
import { signatureOf } from './sign.ts';

/** Seconds until the next try after each failed one: about a day in all. */
const pauses = [30, 120, 600, 3600, 4 * 3600, 8 * 3600, 12 * 3600] as const;
/** Deliveries given up in a row after which a webhook is switched off. */
const mostGivenUp = 3;
const atOnce = 200;
/** Deliveries to one webhook in one round, one after another so that they come in order. */
const toEach = 20;
/** How long a delivery under way is nobody else's, in seconds: until all before it were tried, however slowly. */
const claimed = toEach * (longestCall + 2);

type Call = typeof call;

/**
 * Delivers what is due, oldest first; what fails is tried again later, and in the end given up. Each webhook has a
 * queue of its own, so that one that is slow or silent holds up no other.
 */
export async function deliverDue(desk: Desk, post: Call = call): Promise<void> {
	const now = desk.now();
	const due = await desk.db
		.updateTable('webhook_delivery')
		.set({ next_at: new Date(now.getTime() + claimed * 1000) })
		.where('id', 'in', (eb) =>
			eb
				.selectFrom('webhook_delivery')
				.select('id')
				.where('id', 'in', firstOfEach(desk, now))
				.where('next_at', '<=', now)
				.orderBy('next_at')
				.limit(atOnce)
				.forUpdate()
				.skipLocked()
		)
		.returning(['id', 'office_id', 'webhook_id', 'event', 'body', 'attempts'])
		.execute();
	const queues = Map.groupBy(due.toSorted(byAge), ({ webhook_id }) => webhook_id);
	await Promise.all([...queues.values()].map((queue) => deliverInTurn(desk, post, queue)));
}

/** Due to each webhook: its first few. */
function firstOfEach({ db }: Desk, now: Date) {
	return db
		.selectFrom((eb) =>
			eb
				.selectFrom('webhook_delivery')
				.select((of) => [
					'id',
					of.fn
						.agg<number>('row_number')
						.over((over) => over.partitionBy('webhook_id').orderBy('next_at').orderBy('id'))
						.as('turn')
				])
				.where('delivered_at', 'is', null)
				.where('next_at', '<=', now)
				.as('due')
		)
		.select('due.id')
		.where('due.turn', '<=', toEach);
}

/** One webhook's queue. Where nobody answers, the rest of it waits for the next round and counts as not tried. */
async function deliverInTurn(desk: Desk, post: Call, queue: readonly Delivery[]): Promise<void> {
	for (const [turn, delivery] of queue.entries()) {
		if (await deliver(desk, post, delivery)) continue;
		const rest = queue.slice(turn + 1).map(({ id }) => id);
		if (rest.length === 0) return;
		const next_at = new Date(desk.now().getTime() + pauses[0] * 1000);
		await inOfficeOf(desk, delivery.office_id, (tx) =>
			tx.updateTable('webhook_delivery').set({ next_at }).where('id', 'in', rest).execute()
		);
		return;
	}
}

function byAge(a: Delivery, b: Delivery): number {
	return a.id < b.id ? -1 : 1;
}

type Delivery = {
	readonly id: string;
	readonly office_id: string;
	readonly webhook_id: string;
	readonly event: string;
	readonly body: unknown;
	readonly attempts: number;
};

/** False where nobody answered. */
async function deliver(desk: Desk, post: Call, delivery: Delivery): Promise<boolean> {
	const hook = await inOfficeOf(desk, delivery.office_id, (tx) =>
		tx
			.selectFrom('webhook')
			.selectAll()
			.where('id', '=', delivery.webhook_id)
			.where('disabled_at', 'is', null)
			.executeTakeFirst()
	);
	if (hook === undefined) {
		await giveUp(desk, delivery);
		return true;
	}
	const body = JSON.stringify(delivery.body);
	const moment = Math.floor(desk.now().getTime() / 1000);
	const secret = Buffer.from(desk.vault.unwrap(hook.id, hook.secret_wrapped)).toString();
	const headers = {
		'content-type': 'application/json',
		'user-agent': 'Threshold',
		'threshold-event': delivery.event,
		'threshold-delivery': delivery.id,
		'threshold-timestamp': String(moment),
		'threshold-signature': `v1=${signatureOf(secret, moment, body)}`
	};
	const called = await post(hook.url, headers, body, mayCallInside());
	await note(desk, delivery, called);
	return called.status !== 0;
}

async function note(desk: Desk, delivery: Delivery, { status }: Called): Promise<void> {
	const isDone = status >= 200 && status < 300;
	const attempts = delivery.attempts + 1;
	const pause = pauses[delivery.attempts];
	const now = desk.now();
	const isGivenUp = !isDone && pause === undefined;
	const next = isDone || pause === undefined ? null : new Date(now.getTime() + pause * 1000);
	await inOfficeOf(desk, delivery.office_id, async (tx) => {
		await tx
			.updateTable('webhook_delivery')
			.set({
				attempts,
				last_status: status,
				next_at: next,
				...(isDone && { delivered_at: now })
			})
			.where('id', '=', delivery.id)
			.execute();
		if (!isDone && !isGivenUp) return;
		const hook = await tx
			.updateTable('webhook')
			.set((eb) => ({ failures: isDone ? 0 : eb('failures', '+', 1) }))
			.where('id', '=', delivery.webhook_id)
			.returning('failures')
			.executeTakeFirst();
		if (hook === undefined || hook.failures < mostGivenUp) return;
		await tx
			.updateTable('webhook')
			.set({ disabled_at: now })
			.where('id', '=', delivery.webhook_id)
			.execute();
		desk.log('webhook-switched-off', { webhook: delivery.webhook_id });
	});
}

async function giveUp(desk: Desk, { id, office_id }: Delivery): Promise<void> {
	await inOfficeOf(desk, office_id, (tx) =>
		tx.updateTable('webhook_delivery').set({ next_at: null }).where('id', '=', id).execute()
	);
}

/** An installation may allow its webhooks to call its own network. */
export function mayCallInside(): boolean {
	return process.env['THRESHOLD_WEBHOOKS_INSIDE'] === 'yes';
}
