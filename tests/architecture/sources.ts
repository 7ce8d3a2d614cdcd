import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

export interface Source {
	/** From the top of the project, as `src/lib/domain/facts/fact.ts`. */
	readonly path: string;
	readonly text: string;
	/** The script alone: of a component, what stands in its script elements. */
	readonly script: string;
	/** `domain`, `content`, … `routes`, `cli`, `hooks`. */
	readonly folder: string;
	readonly isTest: boolean;
}

export function sourcesUnder(folder: string): readonly Source[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => sourceOf(path, readFileSync(path, 'utf8')));
}

/** Every module this source names: imported, exported from, as a type, or on demand. */
export function importsOf({ script, text, path }: Source): readonly string[] {
	const named = ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
	if (!path.endsWith('.svelte')) return named;
	const onDemand = [...text.matchAll(/\bimport\(\s*['"](.+?)['"]/g)].map(([, name]) => name ?? '');
	return [...new Set([...named, ...onDemand])];
}

/** Where inside src an import leads, or undefined when it names a package. */
export function targetOf(source: Source, name: string): string | undefined {
	if (name.startsWith('./$types')) return undefined;
	if (name.startsWith('#lib/')) return name.replace('#lib/', 'src/lib/');
	if (name.startsWith('.')) return normalize(join(dirname(source.path), name));
	return undefined;
}

export function folderOf(path: string): string {
	const [, first = '', second = ''] = path.split('/');
	if (first === 'lib') return second;
	return first.replace(/\..*$/, '');
}

/** The parts of a syntax tree that the question holds for, each with its line. */
export function find(source: Source, holds: (node: ts.Node) => boolean): readonly string[] {
	const file = ts.createSourceFile(source.path, source.script, ts.ScriptTarget.Latest, true);
	const found: string[] = [];
	visit(file);
	return found;

	function visit(node: ts.Node): void {
		if (holds(node)) {
			const { line } = file.getLineAndCharacterOfPosition(node.getStart());
			found.push(`${source.path}:${line + 1}: ${node.getText().slice(0, 80)}`);
		}
		ts.forEachChild(node, visit);
	}
}

export function sourceOf(path: string, text: string): Source {
	const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
	return {
		path,
		text,
		script: path.endsWith('.svelte') ? scripts.map(([, body]) => body).join('\n') : text,
		folder: folderOf(path),
		isTest: /\.test\.ts$/.test(path)
	};
}
