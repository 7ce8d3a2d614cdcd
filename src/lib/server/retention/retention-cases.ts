import { sql } from 'kysely';
import type { OfficeSettings } from '#lib/schemas/desk-office.ts';
import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import type { At } from '../desk.ts';
import { settingsOf } from '../office-settings.ts';
import { useCase } from '../use-case.ts';
import { casesDue, finalStatuses, lastKept } from './due.ts';
import type { FinalStatus } from './due.ts';
import { erase } from './erase.ts';

/** The office's periods, and what they would erase now. */
export const retention = useCase('retention.change', (at: At, _: null) =>
	inOffice(at, async (tx) => {
		const { retention: periods } = await settingsOf(tx, at);
		const due: Partial<Record<FinalStatus, number>> = {};
		for (const status of finalStatuses) {
			const before = lastKept(periods[status], at.desk.now());
			if (before !== null) due[status] = (await casesDue(tx, status, before, 1001)).length;
		}
		const { rows } = await sql<{ held: number; erased: number }>`
			select count(*) filter (where is_held and erased_at is null)::integer as held,
				count(*) filter (where erased_at is not null)::integer as erased
			from intake`.execute(tx);
		const asked = await tx
			.selectFrom('arrival')
			.innerJoin('intake', 'intake.id', 'arrival.intake_id')
			.select(['intake.id', 'intake.number', 'intake.is_held', 'arrival.erasure_asked_at'])
			.where('arrival.erasure_asked_at', 'is not', null)
			.where('intake.erased_at', 'is', null)
			.orderBy('arrival.erasure_asked_at')
			.limit(200)
			.execute();
		return { kind: 'ok', periods, due, asked, ...(rows[0] ?? { held: 0, erased: 0 }) } as const;
	})
);

/** Sets how long the cases of each final status are kept. */
export const setRetention = useCase(
	'retention.change',
	(at: At, { periods }: { readonly periods: OfficeSettings['retention'] }) =>
		inOffice(at, async (tx) => {
			const settings = await settingsOf(tx, at, 'lock');
			await tx
				.updateTable('office')
				.set({ settings: JSON.stringify({ ...settings, retention: periods }) })
				.where('id', '=', at.actor.officeId)
				.execute();
			const detail = Object.fromEntries(
				finalStatuses.map((status) => [status, periods[status] ?? 0])
			);
			await recordAudit(tx, at, 'retention.change', { detail });
			return { kind: 'set' } as const;
		})
);

/** Erases a case at somebody's wish, unless it is held, or its number was asked for and another was given. */
export const eraseCase = useCase(
	'case.erase',
	(at: At, { id, number }: { readonly id: string; readonly number?: number }) =>
		inOffice(at, async (tx) => {
			if (number === undefined) return erase(tx, at, id);
			const row = await tx
				.selectFrom('intake')
				.select('number')
				.where('id', '=', id)
				.executeTakeFirst();
			if (row !== undefined && row.number !== number) return { kind: 'other-number' } as const;
			return erase(tx, at, id);
		})
);
