import { Encrypter } from 'age-encryption';
import { textOfSent } from '#lib/schemas/sent-case.ts';
import type { LinkAnswer, SendAnswer, SentCase, WithdrawAnswer } from '#lib/schemas/sent-case.ts';

/** Seals a case so that only the office can open it. */
export async function sealForOffice(sent: SentCase, recipient: string): Promise<Uint8Array> {
	const encrypter = new Encrypter();
	encrypter.addRecipient(recipient);
	return encrypter.encrypt(textOfSent(sent));
}

/** Whose link this is. */
export function askForOffice(token: string): Promise<LinkAnswer> {
	return post<LinkAnswer>('/api/send/office', { token });
}

/** Sends sealed bytes: this alone leaves the device. */
export function sendSealed(token: string, bytes: Uint8Array): Promise<SendAnswer> {
	return post<SendAnswer>('/api/send', { token, sealed: base64Of(bytes) });
}

export function takeBack(code: string): Promise<WithdrawAnswer> {
	return post<WithdrawAnswer>('/api/send/withdraw', { code });
}

async function post<Answer>(path: string, body: Readonly<Record<string, string>>): Promise<Answer> {
	const response = await fetch(path, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		credentials: 'omit',
		body: JSON.stringify(body)
	});
	if (!response.ok) throw new Error(`The server answered ${response.status}`);
	return (await response.json()) as Answer;
}

function base64Of(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 0x8000) {
		text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	}
	return btoa(text);
}
