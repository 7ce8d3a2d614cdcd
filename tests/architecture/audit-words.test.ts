import ts from 'typescript';
import { expect, test } from 'vitest';
import { audit } from '#lib/content/copy/desk/audit.ts';
import { sourcesUnder } from './sources.ts';

test('everything that is written to the log has words there', () => {
	const recorded = sourcesUnder('src/lib/server')
		.filter(({ isTest }) => !isTest)
		.flatMap(({ path, script }) =>
			actionsIn(ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true))
		);
	expect(recorded.length).toBeGreaterThan(20);
	expect(recorded.filter((action) => !(action in audit.actions))).toEqual([]);
});

/** What stands where a call of recordAudit names its action. */
function actionsIn(node: ts.Node): readonly string[] {
	const below: string[] = [];
	ts.forEachChild(node, (child) => void below.push(...actionsIn(child)));
	if (!ts.isCallExpression(node) || node.expression.getText() !== 'recordAudit') return below;
	const named = node.arguments[2];
	return named && ts.isStringLiteral(named) ? [...below, named.text] : below;
}
