import type { Authority } from '#lib/domain/authorities/authority.ts';
import type SourceComponent from '#lib/ui/law/Source.svelte';

/** The authorities behind a question, with what draws one. */
export type Sources = {
	readonly authorities: readonly Authority[];
	readonly Source: typeof SourceComponent;
};

/** The authorities of these ids, with the law fetched whole when first asked for. */
export async function loadSources(ids: readonly string[]): Promise<Sources> {
	const [{ default: Source }, { fetchLawbook }] = await Promise.all([
		import('#lib/ui/law/Source.svelte'),
		import('./engine.ts')
	]);
	const { authorities } = await fetchLawbook();
	const known = new Map(authorities.map((authority) => [authority.id, authority]));
	return { Source, authorities: ids.flatMap((id) => known.get(id) ?? []) };
}
