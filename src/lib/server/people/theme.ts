import type { Jar } from './room.ts';

const cookie = 'threshold-theme';
const themes = ['light', 'dark'] as const;
const seconds = 365 * 86_400;

/** How a member wants the desk drawn on this device; by default as the device is set. */
export type Theme = 'system' | (typeof themes)[number];

export function themeOf(cookies: Pick<Jar, 'getAll'>): Theme {
	const given = cookies.getAll().find(({ name }) => name === cookie)?.value;
	return themes.find((theme) => theme === given) ?? 'system';
}

export function chooseTheme(cookies: Pick<Jar, 'set'>, theme: Theme): void {
	const maxAge = theme === 'system' ? 0 : seconds;
	cookies.set(cookie, theme, { path: '/desk', httpOnly: true, sameSite: 'lax', maxAge });
}

/** What stands in the first tag of a page of the desk. */
export function themeMark(cookies: Pick<Jar, 'getAll'>): string {
	const theme = themeOf(cookies);
	return theme === 'system' ? '' : ` data-theme="${theme}"`;
}
