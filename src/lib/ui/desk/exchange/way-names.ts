import type { LawWords } from '#lib/content/copy/result-words.ts';

type Named = Readonly<Record<string, { readonly legal: string } | undefined>>;

export type WayNames = ReturnType<typeof wayNames>;

/** The names of ways to court and of what decides them; what only an earlier lawbook knew keeps its code. */
export function wayNames({ routeWords, lawWords }: LawWords) {
	const routes: Named = routeWords;
	return {
		route: (id: string) => routes[id]?.legal ?? id,
		requirements: (route: string, ids: readonly string[]) =>
			ids.map((id) => nameOf(() => lawWords.requirement(route, id).name) ?? id)
	};
}

function nameOf(read: () => string): string | null {
	try {
		return read();
	} catch {
		return null;
	}
}
