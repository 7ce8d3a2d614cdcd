import { Decrypter } from 'age-encryption';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { readSent } from '#lib/schemas/sent-case.ts';
import type { SentCase } from '#lib/schemas/sent-case.ts';
import { todayIn } from '../cases/today.ts';
import type { At, Tx } from '../desk.ts';
import { officeIdentity } from '../office-keys.ts';

export type Unsealed =
	| { readonly kind: 'ok'; readonly content: CaseContent; readonly dropped: readonly string[] }
	| { readonly kind: 'damaged' };

/** Opens what was sealed to the office. */
export async function unseal(tx: Tx, at: At, sealed: Uint8Array): Promise<Unsealed> {
	const office = await tx
		.selectFrom('office')
		.select(['id', 'identity_wrapped'])
		.where('id', '=', at.actor.officeId)
		.executeTakeFirstOrThrow();
	const decrypter = new Decrypter();
	decrypter.addIdentity(officeIdentity(at.desk.vault, office));
	const text = await decrypter.decrypt(sealed, 'text').catch(() => null);
	if (text === null) return { kind: 'damaged' };
	const read = readSent(text, todayIn(at.desk.now()));
	if (read.kind === 'damaged') return read;
	return { kind: 'ok', content: contentOf(read.sent), dropped: read.dropped };
}

function contentOf({ sender, answers }: SentCase): CaseContent {
	const client = {
		kind: 'client',
		name: sender.name,
		...(sender.phone && { phone: sender.phone }),
		...(sender.email && { email: sender.email }),
		...(sender.language && { language: sender.language }),
		...(sender.contact && { note: sender.contact })
	} as const;
	return { ...emptyContent, answers, people: [client] };
}
