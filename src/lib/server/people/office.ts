import { readOfficeSettings } from '#lib/schemas/desk-office.ts';
import type { OfficeSettings } from '#lib/schemas/desk-office.ts';
import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import type { Tx } from '../desk.ts';
import { useCase } from '../use-case.ts';

/** The settings of the office a transaction is in. */
async function settingsIn(tx: Tx, officeId: string): Promise<OfficeSettings> {
	const { settings } = await tx
		.selectFrom('office')
		.select('settings')
		.where('id', '=', officeId)
		.executeTakeFirstOrThrow();
	return readOfficeSettings(settings);
}

export const readOffice = useCase('office.change', async (at) =>
	inOffice(at, async (tx) => {
		const { name, recipient } = await tx
			.selectFrom('office')
			.select(['name', 'recipient'])
			.where('id', '=', at.actor.officeId)
			.executeTakeFirstOrThrow();
		const settings = await settingsIn(tx, at.actor.officeId);
		return { kind: 'office' as const, name, recipient, settings };
	})
);

export const changeOffice = useCase(
	'office.change',
	async (
		at,
		{ name, secondEyesPercent }: { readonly name: string; readonly secondEyesPercent: number }
	): Promise<{ readonly kind: 'changed' }> =>
		inOffice(at, async (tx) => {
			const settings = { ...(await settingsIn(tx, at.actor.officeId)), secondEyesPercent };
			await tx
				.updateTable('office')
				.set({ name, settings: JSON.stringify(settings) })
				.where('id', '=', at.actor.officeId)
				.execute();
			await recordAudit(tx, at, 'office.change', { detail: { secondEyesPercent } });
			return { kind: 'changed' };
		})
);
