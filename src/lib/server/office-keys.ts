import { generateIdentity, identityToRecipient } from 'age-encryption';
import type { Vault } from './vault/vault.ts';

/** The key pair an office receives sealed cases with, as columns of `office`; the identity is wrapped. */
export async function newOfficeKeys(
	vault: Vault,
	officeId: string
): Promise<{ readonly recipient: string; readonly identity_wrapped: Uint8Array }> {
	const identity = await generateIdentity();
	return {
		recipient: await identityToRecipient(identity),
		identity_wrapped: vault.wrap(officeId, Buffer.from(identity))
	};
}

/** The age identity that opens what was sealed to the office. */
export function officeIdentity(
	vault: Vault,
	office: { readonly id: string; readonly identity_wrapped: Uint8Array }
): string {
	return Buffer.from(vault.unwrap(office.id, office.identity_wrapped)).toString();
}
