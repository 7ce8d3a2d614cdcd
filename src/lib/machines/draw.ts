import type { Page } from '#lib/domain/interview/page.ts';
import { checkState } from './interview-machine.ts';

/** A way from one page to another that some answers really take. */
export type Edge = { readonly from: string; readonly to: string };

/** The interview as a Mermaid flow chart: pages grouped by section, and only the ways that answers can take. */
export function mermaidOf(
	pages: readonly Page[],
	edges: readonly Edge[],
	name: (section: string) => string = (section) => section
): string {
	const sections = [...new Set(pages.map(({ section }) => section))];
	const groups = sections.flatMap((section) => [
		`\tsubgraph ${idOf(`section-${section}`)}["${name(section)}"]`,
		...pages.filter((page) => page.section === section).map(({ id }) => `\t\t${idOf(id)}["${id}"]`),
		'\tend'
	]);
	const ways = edges.map(({ from, to }) => `\t${idOf(from)} --> ${idOf(to)}`);
	const check = `\t${idOf(checkState)}(["${checkState}"])`;
	return ['flowchart TD', ...groups, check, ...ways].join('\n');
}

function idOf(state: string): string {
	return state.replaceAll('-', '_');
}
