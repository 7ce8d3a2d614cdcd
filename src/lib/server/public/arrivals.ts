import { sql } from 'kysely';
import { recordAudit } from '../audit/record.ts';
import { makeCheck, openCheck } from '../cases/conflicts/check.ts';
import type { CheckDecision } from '../cases/conflicts/check.ts';
import { partiesIn } from '../cases/parties.ts';
import { insertCase } from '../cases/store.ts';
import type { Inserted } from '../cases/put-in.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, NotFound, Tx } from '../desk.ts';
import { newId, newToken, sha256 } from '../ids.ts';
import { useCase } from '../use-case.ts';
import { unseal } from './unseal.ts';

const notFound: NotFound = { kind: 'not-found' };
/** What was sent cannot be opened, and was not thrown away. */
type Damaged = { readonly kind: 'damaged' };
/** The person took it back. */
type Withdrawn = { readonly kind: 'withdrawn' };

/** How many are shown at once. */
const mostShown = 200;

/** What was sent and where it stands, first what still wants somebody, newest first; nothing of what it says. */
export const arrivals = useCase('arrival.list', (at: At, _: null) =>
	inOffice(at, async (tx) => {
		const rows = await tx
			.selectFrom('arrival')
			.leftJoin('inbox_link', 'inbox_link.id', 'arrival.link_id')
			.leftJoin('intake', 'intake.id', 'arrival.intake_id')
			.select((eb) => [
				'arrival.id',
				'arrival.received_at',
				'arrival.opened_at',
				'arrival.withdrawn_at',
				'arrival.erasure_asked_at',
				'arrival.intake_id',
				eb('arrival.sealed', 'is not', null).as('is_here'),
				'inbox_link.label',
				'intake.number',
				'intake.erased_at'
			])
			.orderBy(
				sql`arrival.sealed is not null
					or arrival.erasure_asked_at is not null and intake.erased_at is null`,
				'desc'
			)
			.orderBy('arrival.id', 'desc')
			.limit(mostShown)
			.execute();
		const list = rows.map((row) => ({
			id: row.id,
			receivedAt: row.received_at,
			label: row.label,
			intake: row.intake_id === null ? null : { id: row.intake_id, number: row.number ?? 0 },
			state: stateOf({ ...row, isHere: row.is_here === true }),
			isErasureAsked: row.erasure_asked_at !== null && row.erased_at === null
		}));
		return { kind: 'ok', arrivals: list } as const;
	})
);

type ArrivalState = 'waiting' | 'names-seen' | 'withdrawn' | 'turned-away' | 'case';

function stateOf(row: {
	readonly isHere: boolean;
	readonly opened_at: Date | null;
	readonly withdrawn_at: Date | null;
	readonly intake_id: string | null;
}): ArrivalState {
	if (row.isHere) return row.opened_at === null ? 'waiting' : 'names-seen';
	if (row.withdrawn_at !== null) return 'withdrawn';
	return row.intake_id === null ? 'turned-away' : 'case';
}

/**
 * Opens what was sent far enough to check its names, and shows no more than these until the check is clear. The
 * arrival is locked meanwhile, so that two who open it share one check.
 */
export const lookAtArrival = useCase('arrival.open', (at: At, { id }: { readonly id: string }) =>
	inOffice(at, async (tx) => {
		const arrival = await arrivalOf(tx, id, 'lock');
		if (arrival === null) return notFound;
		if (arrival.sealed === null) return gone(arrival);
		const unsealed = await unseal(tx, at, arrival.sealed);
		if (unsealed.kind === 'damaged') return unsealed satisfies Damaged;
		const asked = partiesIn(unsealed.content).map(({ kind, name }) => ({ kind, name }));
		const checkId = arrival.check_id ?? (await makeCheck(tx, at, asked, null)).id;
		await tx
			.updateTable('arrival')
			.set({
				check_id: checkId,
				opened_at: arrival.opened_at ?? at.desk.now(),
				opened_by: arrival.opened_by ?? at.actor.userId
			})
			.where('id', '=', id)
			.execute();
		await recordAudit(tx, at, 'arrival.names', { detail: { arrival: id } });
		return { kind: 'names', asked, checkId, decision: await decisionOf(tx, at, checkId) } as const;
	})
);

async function decisionOf(tx: Tx, at: At, checkId: string): Promise<CheckDecision> {
	const row = await tx
		.selectFrom('conflict_check')
		.selectAll()
		.where('id', '=', checkId)
		.executeTakeFirstOrThrow();
	return openCheck(at, row).decision;
}

export type TakenOver =
	| NotFound
	| Damaged
	| Withdrawn
	| ({ readonly kind: 'case' } & Inserted)
	/** The names were not checked, or nobody cleared what was found. */
	| { readonly kind: 'not-clear' };

/** Makes a case of what was sent. From then on the sealed bytes are gone, and the case is sealed as every other. */
export const takeArrival = useCase(
	'arrival.open',
	(at: At, { id }: { readonly id: string }): Promise<TakenOver> =>
		inOffice(at, async (tx) => {
			const arrival = await arrivalOf(tx, id, 'lock');
			if (arrival === null) return notFound;
			if (arrival.sealed === null) return gone(arrival);
			if (arrival.check_id === null) return { kind: 'not-clear' };
			const decision = await decisionOf(tx, at, arrival.check_id);
			if (decision !== 'clear' && decision !== 'cleared-by-person') return { kind: 'not-clear' };
			const unsealed = await unseal(tx, at, arrival.sealed);
			if (unsealed.kind === 'damaged') return unsealed;
			const made = await insertCase(tx, at, unsealed.content, {
				source: 'public',
				receivedAt: arrival.received_at
			});
			await tx
				.updateTable('conflict_check')
				.set({ intake_id: made.id })
				.where('id', '=', arrival.check_id)
				.execute();
			await tx
				.updateTable('arrival')
				.set({ sealed: null, intake_id: made.id, opened_by: at.actor.userId })
				.where('id', '=', id)
				.execute();
			await recordAudit(tx, at, 'arrival.open', {
				intakeId: made.id,
				detail: { arrival: id, dropped: unsealed.dropped.length }
			});
			return { kind: 'case', ...made };
		})
);

/** Throws away what was sent without making a case of it, as where there is a conflict. */
export const turnArrivalAway = useCase('arrival.open', (at: At, { id }: { readonly id: string }) =>
	inOffice(at, async (tx) => {
		const arrival = await arrivalOf(tx, id, 'lock');
		if (arrival === null) return notFound;
		if (arrival.sealed === null) return gone(arrival);
		await tx.updateTable('arrival').set({ sealed: null }).where('id', '=', id).execute();
		await recordAudit(tx, at, 'arrival.turn-away', { detail: { arrival: id } });
		return { kind: 'turned-away' } as const;
	})
);

/** Takes in a sealed file that a person handed over. */
export const bringArrival = useCase(
	'arrival.open',
	(at: At, { sealed }: { readonly sealed: Uint8Array }) =>
		inOffice(at, async (tx) => {
			const unsealed = await unseal(tx, at, sealed);
			if (unsealed.kind === 'damaged') return unsealed satisfies Damaged;
			const id = newId(at.desk.now().getTime());
			await tx
				.insertInto('arrival')
				.values({
					id,
					office_id: at.actor.officeId,
					link_id: null,
					sealed,
					withdrawal_hash: sha256(newToken()),
					received_at: at.desk.now()
				})
				.execute();
			await recordAudit(tx, at, 'arrival.bring', { detail: { arrival: id } });
			return { kind: 'brought', id } as const;
		})
);

async function arrivalOf(tx: Tx, id: string, lock?: 'lock') {
	const query = tx.selectFrom('arrival').selectAll().where('id', '=', id);
	return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

function gone({ withdrawn_at }: { readonly withdrawn_at: Date | null }): NotFound | Withdrawn {
	return withdrawn_at === null ? notFound : { kind: 'withdrawn' };
}
