import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { find, sourceOf, sourcesUnder, type Source } from './sources.ts';

const sources = sourcesUnder('src');
const written = sources.filter(({ isTest }) => !isTest);
const domain = written.filter(({ folder }) => folder === 'domain');
const library = written.filter(({ path }) => path.startsWith('src/lib/') && path.endsWith('.ts'));

const citation = /§|\bU\.S\.C\.|\bV\.S\.A\.|\bF\.[234]d\b|\bF\. App'x\b|\bS\. Ct\.|\b\d+ Vt\. \d+/;

describe('what these rules look for, they see', () => {
	test.each([
		['a clock', asksClock, 'const a = new Date();', "const a = new Date('2022-01-07');"],
		['a clock', asksClock, 'const a = Date.now();', 'const a = Date.UTC(2022, 0, 7);'],
		['dice', reachesOut, 'const a = Math.random();', 'const a = Math.min(1, 2);'],
		['the network', reachesOut, 'void fetch(a);', 'const a = { fetch: 1 };'],
		['the process', reachesOut, 'const a = process.env.A;', 'const a = b.process;'],
		['no docstring', isUnexplainedExport, 'export type A = 1;', '/** One. */ export type A = 1;'],
		['a default export', isDefaultExport, 'export default 1;', 'export const a = 1;'],
		['a default export', isDefaultExport, 'export default function a() {}', 'function a() {}'],
		['an enum', isEnumOrNamespace, 'enum A { B }', 'declare global {}']
	])('%s', (_, detects, guilty, innocent) => {
		expect(find(sourceOf('a.ts', guilty), detects)).toHaveLength(1);
		expect(find(sourceOf('a.ts', innocent), detects)).toEqual([]);
	});

	test('a citation, in a string and in markup', () => {
		const text = `<script>const a = '42 U.S.C. 1983';</script>\n<p>See § 5602</p>`;
		expect(citationsIn(sourceOf('src/lib/ui/A.svelte', text))).toHaveLength(2);
	});
});

describe('the law in domain is a function of its arguments', () => {
	test('it asks no clock for the time', () => {
		expect(domain.flatMap((source) => find(source, asksClock))).toEqual([]);
	});

	test('it throws no dice and reaches for no network, process, console or browser', () => {
		expect(domain.flatMap((source) => find(source, reachesOut))).toEqual([]);
	});

	test('each thing it exports says what it means', () => {
		expect(domain.flatMap((source) => find(source, isUnexplainedExport))).toEqual([]);
	});
});

describe('the law is content', () => {
	test('no citation stands in domain, a machine or a component', () => {
		const mechanics = written.filter(({ folder }) =>
			['domain', 'machines', 'ui', 'device', 'schemas'].includes(folder)
		);
		expect(mechanics.flatMap((source) => citationsIn(source))).toEqual([]);
	});
});

describe('house rules', () => {
	test('the library exports by name only', () => {
		expect(library.flatMap((source) => find(source, isDefaultExport))).toEqual([]);
	});

	test('there is no enum and no namespace', () => {
		const scripts = written.filter(({ path }) => path !== 'src/app.d.ts');
		expect(scripts.flatMap((source) => find(source, isEnumOrNamespace))).toEqual([]);
	});

	test('no file but content is longer than 300 lines', () => {
		const long = [...sources, ...sourcesUnder('tests')]
			.filter(({ folder }) => folder !== 'content')
			.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
			.filter(({ lines }) => lines > 300);
		expect(long).toEqual([]);
	});

	test('no file names a place on the machine it was written on', () => {
		const roots = ['home', 'root', 'work', 'tmp', 'Users', 'mnt', 'private'];
		const machinePath = new RegExp(`(?<![\\w.:$}\\])*-])/(${roots.join('|')})/\\w`);
		const configuration = [
			'package.json',
			'package-lock.json',
			'svelte.config.js',
			'vite.config.ts'
		];
		const texts = [
			...[...sources, ...sourcesUnder('tests')],
			...configuration.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
		];
		expect(texts.filter(({ text }) => machinePath.test(text)).map(({ path }) => path)).toEqual([]);
	});
});

function asksClock(node: ts.Node): boolean {
	if (ts.isNewExpression(node)) {
		return node.expression.getText() === 'Date' && !node.arguments?.length;
	}
	if (!ts.isCallExpression(node)) return false;
	const called = node.expression.getText();
	return called === 'Date' || called === 'Date.now' || /^(performance|Temporal)\b/.test(called);
}

function reachesOut(node: ts.Node): boolean {
	if (!ts.isIdentifier(node) || !isFreeName(node)) return false;
	if (node.text === 'Math') return node.parent.getText() === 'Math.random';
	return ['fetch', 'process', 'console', 'window', 'document', 'localStorage', 'crypto'].includes(
		node.text
	);
}

function isFreeName(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
	return ts.isCallExpression(parent) || ts.isNewExpression(parent);
}

function isUnexplainedExport(node: ts.Node): boolean {
	if (!ts.isSourceFile(node.parent ?? node) || ts.isSourceFile(node)) return false;
	const declares =
		ts.isFunctionDeclaration(node) ||
		ts.isInterfaceDeclaration(node) ||
		ts.isTypeAliasDeclaration(node) ||
		ts.isVariableStatement(node) ||
		ts.isClassDeclaration(node);
	if (!declares) return false;
	const exported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
	return exported === true && ts.getJSDocCommentsAndTags(node).length === 0;
}

function isDefaultExport(node: ts.Node): boolean {
	return ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword;
}

function isEnumOrNamespace(node: ts.Node): boolean {
	return ts.isEnumDeclaration(node) || (ts.isModuleDeclaration(node) && !isAmbientModule(node));
}

function isAmbientModule(node: ts.ModuleDeclaration): boolean {
	return ts.isStringLiteral(node.name) || node.name.text === 'global';
}

function citationsIn(source: Source): readonly string[] {
	const inScript = find(source, (node) => isWords(node) && citation.test(node.text));
	const markup = source.text
		.replace(/<script[^>]*>[\s\S]*?<\/script>|<style[^>]*>[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')
		.split('\n');
	const inMarkup = source.path.endsWith('.svelte')
		? markup.filter((line) => citation.test(line))
		: [];
	return [...inScript, ...inMarkup.map((line) => `${source.path}: ${line.trim()}`)];
}

function isWords(node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteralLikeNode {
	return (
		ts.isStringLiteralLike(node) ||
		ts.isTemplateHead(node) ||
		ts.isTemplateMiddleOrTemplateTail(node)
	);
}
