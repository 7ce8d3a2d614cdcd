import type { Desk } from '../desk.ts';
import { officeIdentity } from '../office-keys.ts';
import type { Vault } from '../vault/vault.ts';

/** Whether the keys here open an office's secret; with a wrong key nothing new may be sealed. */
export async function keysOpenWhatIsStored(db: Desk['db'], vault: Vault): Promise<boolean> {
	const offices = await db.selectFrom('office').select(['id', 'identity_wrapped']).execute();
	try {
		for (const office of offices) officeIdentity(vault, office);
		return true;
	} catch {
		return false;
	}
}
