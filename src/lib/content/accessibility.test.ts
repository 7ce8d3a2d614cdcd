import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessibilityChecks } from './accessibility.ts';
import { accessibility as english } from './copy/en/accessibility.ts';
import { accessibility as spanish } from './copy/es/accessibility.ts';
import { accessibility as french } from './copy/fr/accessibility.ts';

test.each(accessibilityChecks)('the statement’s check $id is one that the tests make', (check) => {
	expect(readFileSync(check.file, 'utf8')).toContain(`'${check.test}'`);
});

test.each([
	['English', english],
	['Spanish', spanish],
	['French', french]
])('every check is told in %s, and nothing else is', (_, { checks }) => {
	expect(Object.keys(checks)).toEqual(accessibilityChecks.map(({ id }) => id));
});
