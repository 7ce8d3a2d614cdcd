import type { Summary } from '../summary/model.ts';
import { linesOf } from './lines.ts';
import { colors, page, sizes, textWidth } from './look.ts';
import { heightOf, run } from './paper.ts';
import type { Element, Paper } from './paper.ts';
import { authorityText } from '../summary/sources.ts';

const indent = 26;

/** The list of sources, each with its number, its mark and its address. */
export function drawSources(paper: Paper, summary: Summary, parent: Element): void {
	const { authorities, words } = summary;
	const list = paper.child(parent, 'L');
	for (const { number, authority } of authorities) {
		const { citation, rest } = authorityText(authority, summary);
		const lines = linesOf(
			[run(citation, sizes.table, { face: 'bold' }), run(rest, sizes.table)],
			textWidth - indent,
			paper.measure
		);
		const address = linesOf(
			[run(authority.url, sizes.small, { color: colors.link, url: authority.url })],
			textWidth - indent,
			paper.measure
		);
		const height = [...lines, ...address].reduce((sum, line) => sum + heightOf(line), 0);
		paper.need(height);
		const item = paper.child(list, 'LI');
		paper.mark(paper.child(item, 'Lbl'), 'Lbl', () =>
			paper.drawRun(run(`[${number}] `, sizes.table, { color: colors.soft }), page.side, paper.y)
		);
		const body = paper.child(item, 'LBody');
		paper.mark(paper.child(body, 'P'), 'P', () => {
			for (const line of lines) {
				paper.draw(line, page.side + indent, paper.y);
				paper.y += heightOf(line);
			}
		});
		const link = paper.child(body, 'Link');
		for (const line of address) {
			const width = line.runs.reduce((sum, one) => sum + one.width, 0);
			paper.mark(link, 'Link', () => paper.draw(line, page.side + indent, paper.y));
			paper.doc.link(page.side + indent, paper.y, width, heightOf(line), authority.url, {
				structParent: link,
				Contents: new String(words.sources.open(authority.citation))
			} as object);
			paper.y += heightOf(line);
		}
		paper.y += 4;
	}
}
