import type { Here } from './here.ts';

const openToAll = /^\/desk\/(sign-in|set-up|join)(\/|$)/;
const openToHalf = /^\/desk\/second-factor(\/|$)/;
const openToOutside = /^\/desk\/account(\/|$)/;

/** Routes that work with the desk's database. */
export function isOfDesk(route: string): boolean {
	return /^\/(desk|send|feed|api\/send)(\/|$)/.test(route);
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
