import type { Desk } from '../desk.ts';
import { authSecret } from './auth-secret.ts';
import { makeAuth } from './auth.ts';
import type { Auth } from './auth.ts';
import { newSetUpToken } from './set-up.ts';

const entrances = new WeakMap<Desk, Promise<Auth>>();

/** What brings people into this desk; made once for as long as the desk is open. */
export function entranceOf(desk: Desk): Promise<Auth> {
	const known = entrances.get(desk);
	if (known) return known;
	const made = authSecret(desk).then((secret) => makeAuth(desk, secret, originOf(process.env)));
	entrances.set(desk, made);
	made.catch(() => entrances.delete(desk));
	return made;
}

/** While there is no administrator, each start prints a way in for the first, which works once. */
export async function printSetUpLink(desk: Desk): Promise<void> {
	const token = await newSetUpToken(desk);
	if (token === null) return;
	process.stdout.write(
		`To set up the desk, open this address within a day. It works once:\n${originOf(process.env)}/desk/set-up/${token}\n`
	);
}

/** Where people reach this installation; without ORIGIN, a proxy that says so speaks https. */
function originOf(env: Readonly<Record<string, string | undefined>>): string {
	if (env['ORIGIN']) return env['ORIGIN'];
	return env['PROTOCOL_HEADER'] ? 'https://localhost' : 'http://localhost:5173';
}
