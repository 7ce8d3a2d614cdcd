import type { Authority } from '#lib/domain/authorities/authority.ts';
import type { Summary } from './model.ts';
import { documents } from '#lib/content/copy/en/documents.ts';

const copy = documents.sources;

/**
 * A source as it is listed: its citation, and behind it how far it was read, what became of it, and for counsel what
 * it stands for.
 */
export function authorityText(
	authority: Authority,
	kind: Summary['kind']
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
