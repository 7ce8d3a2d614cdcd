import { randomBytes } from '../random-bytes.ts';
import { decrypt, encrypt } from './cipher.ts';
import type { Key } from './keys.ts';
import type { Sealed, Vault } from './vault.ts';

const idLength = 16;

/** A vault over the keys of the installation; it seals with the first and opens with any. */
export function makeVault(keys: readonly Key[]): Vault {
	const [newest] = keys;
	if (!newest) throw new Error('A vault needs a key');

	function keyNamed(id: string): Key {
		const key = keys.find((candidate) => candidate.id === id);
		if (!key) throw new Error(`The key ${id} is not here`);
		return key;
	}

	function dataKeyOf(about: string, { key_id, key_wrapped }: Sealed): Uint8Array {
		return decrypt(keyNamed(key_id).bytes, `key ${about}`, key_wrapped);
	}

	function sealedUnder(key: Key, about: string, dataKey: Uint8Array, content: Uint8Array): Sealed {
		return { key_id: key.id, key_wrapped: encrypt(key.bytes, `key ${about}`, dataKey), content };
	}

	return {
		newestKeyId: newest.id,
		seal: (about, text) => {
			const dataKey = randomBytes(32);
			const plain = typeof text === 'string' ? Buffer.from(text) : text;
			return sealedUnder(newest, about, dataKey, encrypt(dataKey, about, plain));
		},
		open: (about, sealed) => decrypt(dataKeyOf(about, sealed), about, sealed.content),
		rewrap: (about, sealed) => sealedUnder(newest, about, dataKeyOf(about, sealed), sealed.content),
		wrap: (about, secret) =>
			Buffer.concat([Buffer.from(newest.id), encrypt(newest.bytes, `secret ${about}`, secret)]),
		unwrap: (about, wrapped) => {
			const id = Buffer.from(wrapped.subarray(0, idLength)).toString();
			return decrypt(keyNamed(id).bytes, `secret ${about}`, wrapped.subarray(idLength));
		}
	};
}
