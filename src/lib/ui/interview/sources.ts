import type { Authority } from '#lib/domain/authorities/authority.ts';

/** The authorities behind a question, with what draws one. */
export type Sources = {
	readonly authorities: readonly Authority[];
	readonly Source: (typeof import('#lib/ui/law/Source.svelte'))['default'];
};

/**
 * The authorities of these ids, fetched when first asked for. Each list is fetched whole, so that the server cannot
 * tell from the request what the question, or the answer, was about.
 */
export async function loadSources(ids: readonly string[]): Promise<Sources> {
	const [{ default: Source }, { authorities }] = await Promise.all([
		import('#lib/ui/law/Source.svelte'),
		import('#lib/content/authorities/index.ts')
	]);
	const known = new Map(authorities.map((authority) => [authority.id, authority]));
	if (ids.some((id) => !known.has(id))) {
		const [{ allPrecedents }, { authorityOf }] = await Promise.all([
			import('#lib/content/precedents/all.ts'),
			import('#lib/domain/precedents/authority-of.ts')
		]);
		for (const one of allPrecedents) known.set(one.id, known.get(one.id) ?? authorityOf(one));
	}
	return { Source, authorities: ids.flatMap((id) => known.get(id) ?? []) };
}
