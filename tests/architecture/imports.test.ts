import { describe, expect, test } from 'vitest';
import { mayImport, rooms } from './may-import.ts';
import { folderOf, importsOf, sourceOf, sourcesUnder, targetOf, type Source } from './sources.ts';

const sources = sourcesUnder('src').filter(
	({ isTest, path }) => !isTest && path !== 'src/app.d.ts'
);

describe('the parser of imports', () => {
	test('sees static, type, re-exported and on-demand imports, in a script and in markup', () => {
		const script = [
			`import { a } from 'one';`,
			`import type { B } from 'two';`,
			`export { c } from 'three';`,
			`const d = import('four');`,
			`type E = import('five').E;`
		].join('\n');
		const markup = `<script>${script}</script>{#await import('six')}{/await}`;
		const component = sourceOf('src/lib/ui/A.svelte', markup);
		expect(importsOf(component).toSorted()).toEqual(
			['one', 'two', 'three', 'four', 'five', 'six'].toSorted()
		);
	});
});

describe('imports', () => {
	test('every folder of src is in the table', () => {
		const folders = new Set(sources.map(({ folder }) => folder));
		expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
	});

	test('a folder uses only the folders and packages the table gives it', () => {
		expect(sources.flatMap((source) => forbiddenIn(source))).toEqual([]);
	});

	test('a room of domain uses only the rooms below it', () => {
		const inDomain = sources.filter(({ folder }) => folder === 'domain');
		expect(inDomain.flatMap((source) => upwardIn(source))).toEqual([]);
	});

	test('a path names its file with its ending, and leaves its folder only through #lib', () => {
		const wrong = sources.flatMap((source) =>
			importsOf(source)
				.filter((name) => isCareless(source, name))
				.map((name) => `${source.path} imports ${name}`)
		);
		expect(wrong).toEqual([]);
	});
});

function forbiddenIn(source: Source): readonly string[] {
	const allowed = mayImport[source.folder] ?? { folders: [], packages: [] };
	return importsOf(source)
		.filter((name) => {
			const target = targetOf(source, name);
			if (target !== undefined) {
				const folder = folderOf(target);
				return folder !== source.folder && !allowed.folders.includes(folder);
			}
			return !allowed.packages.some((pattern) =>
				typeof pattern === 'string' ? pattern === name : pattern.test(name)
			);
		})
		.map((name) => `${source.path} imports ${name}`);
}

function upwardIn(source: Source): readonly string[] {
	const room = roomOf(source.path);
	return importsOf(source)
		.filter((name) => {
			const target = targetOf(source, name);
			if (target === undefined || folderOf(target) !== 'domain') return false;
			return roomOf(target) !== room && !rooms[room]?.includes(roomOf(target));
		})
		.map((name) => `${source.path} (${room}) imports ${name}`);
}

function roomOf(path: string): string {
	return path.replace('src/lib/domain/', '').split('/')[0] ?? '';
}

function isCareless(source: Source, name: string): boolean {
	if (name.startsWith('$lib')) return true;
	const target = targetOf(source, name);
	if (target === undefined) return false;
	if (!/\.(ts|js|svelte|css|json|woff2?)(\?\w+)?$/.test(name)) return true;
	return name.startsWith('..') && folderOf(target) !== source.folder;
}
