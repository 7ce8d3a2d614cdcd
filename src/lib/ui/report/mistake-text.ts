import { report } from '#lib/content/copy/en/report.ts';
import { lawAsOf, lawbookVersion } from '#lib/content/version.ts';
import type { Authority } from '#lib/domain/authorities/authority.ts';
import { dayInWords } from '#lib/documents/reading/day.ts';

/** The text to send: the page, the lawbook and the source, and nothing that anyone told. */
export function mistakeText(
	path: string,
	source: Pick<Authority, 'id' | 'citation'> | null
): string {
	const copy = report.text;
	return [
		copy.subject,
		'',
		copy.page(path),
		copy.lawbook(lawbookVersion, dayInWords(lawAsOf)),
		...(source === null ? [] : [copy.source(source.id, source.citation)]),
		'',
		copy.wrong,
		'',
		copy.right,
		''
	].join('\n');
}
