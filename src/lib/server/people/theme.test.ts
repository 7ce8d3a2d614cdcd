import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chooseTheme, themeMark, themeOf } from './theme.ts';

function jar() {
	const kept = new Map<string, string>();
	return {
		getAll: () => [...kept].map(([name, value]) => ({ name, value })),
		set: (name: string, value: string, { maxAge }: { maxAge?: number | undefined }) => {
			if (maxAge === 0) kept.delete(name);
			else kept.set(name, value);
		}
	};
}

test('a theme that was chosen marks each page until the device’s own is chosen again', () => {
	const cookies = jar();
	expect(themeMark(cookies)).toBe('');
	chooseTheme(cookies, 'dark');
	expect(themeMark(cookies)).toBe(' data-theme="dark"');
	chooseTheme(cookies, 'light');
	expect(themeOf(cookies)).toBe('light');
	chooseTheme(cookies, 'system');
	expect(themeMark(cookies)).toBe('');
});

test('what else stands in the cookie marks nothing', () => {
	const cookies = jar();
	cookies.set('threshold-theme', '"><script>', {});
	expect(themeMark(cookies)).toBe('');
});

test('a chosen theme has every colour of the device’s own, light and dark', () => {
	const [light = '', dark = ''] = read('../../ui/tokens.css').split('prefers-color-scheme: dark');
	const [lights, darks] = [coloursIn(light), coloursIn(dark)];
	const names = Object.keys(darks);
	expect(names.length).toBeGreaterThan(20);
	const wanted = names.map((name) => [name, `light-dark(${lights[name]}, ${darks[name]})`]);
	expect(coloursIn(read('../../ui/desk/frame/theme.css'))).toEqual(Object.fromEntries(wanted));
});

function read(path: string): string {
	return readFileSync(new URL(path, import.meta.url), 'utf8');
}

function coloursIn(css: string): Readonly<Record<string, string>> {
	const found = css.matchAll(/--([a-z-]+):\s*((?:#|light-dark)[^;]+);/g);
	return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value.trim()]));
}
