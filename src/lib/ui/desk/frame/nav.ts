import { frame } from '#lib/content/copy/desk/frame.ts';

/** A page in the desk's navigation; `key` is pressed after `g`. */
export type Place = {
	readonly path: string;
	readonly words: string;
	readonly key?: string;
	/** Shown only to roles that may do this. */
	readonly needs?: string;
};

const { nav } = frame;

export const work: readonly Place[] = [
	{ path: '/desk', words: nav.cases, key: 'c' },
	{ path: '/desk/cases/new', words: nav.newCase, key: 'n' },
	{ path: '/desk/deadlines', words: nav.deadlines, key: 'd' },
	{ path: '/desk/review', words: nav.review, key: 'r', needs: 'review.list' },
	{ path: '/desk/arrivals', words: nav.arrivals, key: 'a' },
	{ path: '/desk/dashboard', words: nav.dashboard, key: 'b' }
];

export const settings: readonly Place[] = [
	{ path: '/desk/members', words: nav.members },
	{ path: '/desk/office', words: nav.office, needs: 'office.change' },
	{ path: '/desk/import', words: nav.import, needs: 'import.run' },
	{ path: '/desk/rescreen', words: nav.rescreen, needs: 'rescreen.read' },
	{ path: '/desk/retention', words: nav.retention, needs: 'retention.change' },
	{ path: '/desk/webhooks', words: nav.webhooks, needs: 'webhook.change' },
	{ path: '/desk/audit', words: nav.audit, needs: 'audit.read' }
];

/** The place of the navigation that a page belongs to: the one whose path goes furthest along. */
export function placeOf(pathname: string): string | undefined {
	return [...work, ...settings]
		.map(({ path }) => path)
		.filter((path) => pathname === path || isUnder(path, pathname))
		.toSorted((one, other) => other.length - one.length)[0];
}

/** Cases stand under the list of them; other pages that no place leads to, as the own account, under none. */
function isUnder(path: string, pathname: string): boolean {
	return pathname.startsWith(path === '/desk' ? '/desk/cases/' : `${path}/`);
}
