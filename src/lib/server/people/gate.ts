import type { Here } from './here.ts';

const openToAll = /^\/desk\/(sign-in|set-up|join)(\/|$)/;
const openToHalf = /^\/desk\/second-factor(\/|$)/;
const openToOutside = /^\/desk\/account(\/|$)/;

/** Routes that work with the desk's database. */
export function isOfDesk(route: string): boolean {
	return /^\/(desk|send|feed|api\/send)(\/|$)/.test(route);
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const ids = ['id', 'run', 'case'];

/** Whether an address names a thing by what can be no id of anything: there is no such page, nor anything to do on it. */
export function namesNothing(params: Readonly<Partial<Record<string, string>>>): boolean {
	return ids.some((name) => params[name] !== undefined && !uuid.test(params[name]));
}

/** Where somebody must go first, or null where they may stay. */
export function sentTo(
	here: Here['kind'],
	route: string,
	url: { readonly pathname: string; readonly search: string }
): string | null {
	if (!/^\/desk(\/|$)/.test(route) || openToAll.test(route)) return null;
	if (here === 'in') return null;
	if (here === 'half') return openToHalf.test(route) ? null : '/desk/second-factor';
	if (here === 'outside') return openToOutside.test(route) ? null : '/desk/account';
	const next = encodeURIComponent(url.pathname + url.search);
	return `/desk/sign-in?next=${next}`;
}
