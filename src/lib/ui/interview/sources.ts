import type { Language } from '#lib/content/copy/language.ts';
import type { SourceWords } from '#lib/content/copy/result-words.ts';
import type { Authority } from '#lib/domain/authorities/authority.ts';
import type ListComponent from '#lib/ui/law/SourceList.svelte';

/** The authorities behind a question, with what draws them. */
export type Sources = {
	readonly authorities: readonly Authority[];
	readonly words: SourceWords;
	readonly SourceList: typeof ListComponent;
};

/** The authorities of these ids, with the law fetched whole when first asked for. */
export async function loadSources(ids: readonly string[], language: Language): Promise<Sources> {
	const [{ default: SourceList }, { fetchLawbook }, { sourceWords }] = await Promise.all([
		import('#lib/ui/law/SourceList.svelte'),
		import('./engine.ts'),
		import('#lib/content/copy/result-words.ts')
	]);
	const [{ authorities }, words] = await Promise.all([fetchLawbook(), sourceWords[language]()]);
	const known = new Map(authorities.map((authority) => [authority.id, authority]));
	return { SourceList, words, authorities: ids.flatMap((id) => known.get(id) ?? []) };
}
