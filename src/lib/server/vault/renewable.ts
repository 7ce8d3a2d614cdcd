import type { Key } from './keys.ts';
import { makeVault } from './make-vault.ts';
import type { Vault } from './vault.ts';

/** A vault whose keys may be renewed while it is in use. */
export type RenewableVault = {
	readonly vault: Vault;
	readonly renew: (keys: readonly Key[]) => void;
};

export function renewableVault(keys: readonly Key[]): RenewableVault {
	let current = makeVault(keys);
	return {
		vault: {
			seal: (about, text) => current.seal(about, text),
			open: (about, sealed) => current.open(about, sealed),
			rewrap: (about, sealed) => current.rewrap(about, sealed),
			wrap: (about, secret) => current.wrap(about, secret),
			unwrap: (about, wrapped) => current.unwrap(about, wrapped),
			get newestKeyId() {
				return current.newestKeyId;
			}
		},
		renew: (renewed) => {
			current = makeVault(renewed);
		}
	};
}
