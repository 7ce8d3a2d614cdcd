import type { LawSiteWords } from '#lib/content/copy/page-words.ts';
import { lawAsOf, lawbookVersion } from '#lib/content/version.ts';
import type { Authority } from '#lib/domain/authorities/authority.ts';

/** The text to send: the page, the lawbook and the source, and nothing that anyone told. */
export function mistakeText(
	path: string,
	source: Pick<Authority, 'id' | 'citation'> | null,
	copy: LawSiteWords['report']['text'],
	day: (iso: string) => string
): string {
	return [
		copy.subject,
		'',
		copy.page(path),
		copy.lawbook(lawbookVersion, day(lawAsOf)),
		...(source === null ? [] : [copy.source(source.id, source.citation)]),
		'',
		copy.wrong,
		'',
		copy.right,
		''
	].join('\n');
}
