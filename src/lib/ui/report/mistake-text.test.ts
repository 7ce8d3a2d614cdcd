import { expect, test } from 'vitest';
import { authorities } from '#lib/content/authorities/index.ts';
import { report } from '#lib/content/copy/en/report.ts';
import { lawbookVersion } from '#lib/content/version.ts';
import { dayInWords } from '#lib/documents/reading/day.ts';
import { mistakeText } from './mistake-text.ts';

test('a report names the page, the lawbook and the source', () => {
	const [source] = authorities;
	if (source === undefined) throw new Error('no authorities');
	const text = mistakeText('/law', source, report.text, dayInWords);
	for (const named of ['Page: /law\n', lawbookVersion, source.id, source.citation]) {
		expect(text).toContain(named);
	}
});

test('a report about a page alone names no source', () => {
	expect(mistakeText('/result', null, report.text, dayInWords)).not.toContain('Source:');
});
