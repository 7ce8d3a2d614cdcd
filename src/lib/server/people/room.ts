import { APIError } from 'better-auth/api';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import type { Desk } from '../desk.ts';
import type { Auth } from './auth.ts';

/** One request at the door: with what it came, and where its cookies are kept. */
export type Room = {
	readonly desk: Desk;
	readonly auth: Auth;
	readonly address: string;
	readonly userAgent: string;
	readonly cookies: Jar;
};

export type Jar = {
	readonly getAll: () => readonly { readonly name: string; readonly value: string }[];
	readonly set: (name: string, value: string, options: CookieOptions) => void;
};

type CookieOptions = Omit<ReturnType<typeof toCookieOptions>, 'path'> & { path: string };

/** What better-auth reads: the cookies as they are now, those set during this request among them. */
export function headersOf({ cookies, userAgent }: Room): Headers {
	const all = cookies.getAll().map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
	return new Headers({ cookie: all.join('; '), 'user-agent': userAgent });
}

export type Asked<Response> =
	| { readonly kind: 'ok'; readonly response: Response }
	| { readonly kind: 'refused'; readonly code: string };

/** Calls better-auth and keeps the cookies it sets. What it refuses is a code; what breaks is thrown. */
export async function ask<Response>(
	room: Room,
	call: Promise<{ readonly headers: Headers; readonly response: Response }>
): Promise<Asked<Response>> {
	try {
		const { headers, response } = await call;
		keepCookies(room.cookies, headers);
		return { kind: 'ok', response };
	} catch (error) {
		if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
		if (error.headers) keepCookies(room.cookies, new Headers(error.headers));
		return { kind: 'refused', code: error.body?.code ?? String(error.status) };
	}
}

function keepCookies(jar: Jar, headers: Headers): void {
	const written = headers.get('set-cookie');
	if (!written) return;
	for (const [name, attributes] of parseSetCookieHeader(written)) {
		const { path = '/desk', ...options } = toCookieOptions(attributes);
		jar.set(name, attributes.value, { ...options, path });
	}
}
