import type { Authority } from '#lib/domain/authorities/authority.ts';
import type { Summary } from './model.ts';

/**
 * A source as it is listed: its citation, and behind it how far it was read, what became of it, and for counsel what
 * it stands for.
 */
export function authorityText(
	authority: Authority,
	{ kind, words: { sources: copy } }: Pick<Summary, 'kind' | 'words'>
): {
	readonly citation: string;
	readonly rest: string;
} {
	const { citation, verification, isProposal, proposition, history } = authority;
	return {
		citation,
		rest: [
			`[${copy.marks[verification]}]`,
			...(isProposal ? [copy.proposal] : []),
			...(kind === 'attorney' ? [proposition] : []),
			...(history === undefined ? [] : [`${copy.history} ${history}`])
		].join(' ')
	};
}
