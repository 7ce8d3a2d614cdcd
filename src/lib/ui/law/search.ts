import type { Authority } from '#lib/domain/authorities/authority.ts';

/** Whether every word of the query is somewhere in what is shown of the authority, whatever its case or accents. */
export function matches(authority: Authority, query: string): boolean {
	const text = plain(
		`${authority.citation} ${authority.proposition} ${authority.history ?? ''} ${authority.id}`
	);
	return plain(query)
		.split(/\s+/)
		.every((word) => text.includes(word));
}

function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[’‘]/g, "'")
		.toLowerCase();
}
