import { readOfficeSettings } from '#lib/schemas/desk-office.ts';
import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import { settingsOf } from '../office-settings.ts';
import { useCase } from '../use-case.ts';

export const readOffice = useCase('office.change', async (at) =>
	inOffice(at, async (tx) => {
		const { name, recipient, settings } = await tx
			.selectFrom('office')
			.select(['name', 'recipient', 'settings'])
			.where('id', '=', at.actor.officeId)
			.executeTakeFirstOrThrow();
		return {
			kind: 'office' as const,
			name,
			recipient,
			settings: readOfficeSettings(settings)
		};
	})
);

export const changeOffice = useCase(
	'office.change',
	async (
		at,
		{ name, secondEyesPercent }: { readonly name: string; readonly secondEyesPercent: number }
	): Promise<{ readonly kind: 'changed' }> =>
		inOffice(at, async (tx) => {
			const settings = { ...(await settingsOf(tx, at, 'lock')), secondEyesPercent };
			await tx
				.updateTable('office')
				.set({ name, settings: JSON.stringify(settings) })
				.where('id', '=', at.actor.officeId)
				.execute();
			await recordAudit(tx, at, 'office.change', { detail: { secondEyesPercent } });
			return { kind: 'changed' };
		})
);
