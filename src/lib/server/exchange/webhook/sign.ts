import { createHmac } from 'node:crypto';

/** What is sent beside the body, so that the receiver can tell who sent it and when: HMAC-SHA256 over `moment.body`. */
export function signatureOf(secret: string, moment: number, body: string): string {
	return createHmac('sha256', secret).update(`${moment}.${body}`).digest('hex');
}
