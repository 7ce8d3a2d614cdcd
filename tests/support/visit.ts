import { makeAuth } from '#lib/server/people/auth.ts';
import type { Auth } from '#lib/server/people/auth.ts';
import { doorOf } from '#lib/server/people/door.ts';
import type { Door } from '#lib/server/people/door.ts';
import { whoIsHere } from '#lib/server/people/here.ts';
import type { Here } from '#lib/server/people/here.ts';
import type { Desk } from '#lib/server/desk.ts';

/** A browser at the door: it keeps its cookies from one request to the next. */
export type Browser = {
	/** What one request sees. */
	readonly request: () => Promise<{ readonly here: Here; readonly door: Door }>;
	readonly cookies: Map<string, string>;
};

/** Desks of a test share a database and not a vault, so the secret is the same for all. */
export function authFor(desk: Desk): Auth {
	return makeAuth(desk, 'vx3Jk0qpW8yN2dLrT5mZ7cBfH1sGaEuQ', 'http://localhost:3000');
}

export function newBrowser(desk: Desk, auth: Auth, address = '192.0.2.1'): Browser {
	const cookies = new Map<string, string>();
	return {
		cookies,
		async request() {
			const room = {
				desk,
				auth,
				address,
				userAgent: 'test',
				cookies: {
					getAll: () => [...cookies].map(([name, value]) => ({ name, value })),
					set(name: string, value: string, { maxAge }: { readonly maxAge?: number | undefined }) {
						if (maxAge === 0) cookies.delete(name);
						else cookies.set(name, value);
					}
				}
			};
			const here = await whoIsHere(room);
			return { here, door: doorOf(room, here) };
		}
	};
}
