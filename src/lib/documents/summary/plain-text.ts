import type { Block, Section, Spans, Summary } from './model.ts';
import { numbersOf } from './build.ts';

/** A paper as plain text, to be copied: headings, lines, and the list of sources. */
export function plainTextOf(summary: Summary): string {
	const authorities = summary.authorities.map(
		({ number, authority }) => `[${number}] ${authority.citation} ${authority.url}`
	);
	return [
		summary.title,
		summary.stamps.join(' · '),
		summary.notice,
		...summary.sections.map((section) => textOfSection(section, summary)),
		authorities.join('\n')
	].join('\n\n');
}

function textOfSection({ heading, blocks, sections }: Section, summary: Summary): string {
	return [
		heading,
		...blocks.flatMap((block) => textOfBlock(block, summary) ?? []),
		...sections.map((section) => textOfSection(section, summary))
	].join('\n\n');
}

function textOfBlock(block: Block, summary: Summary): string | null {
	switch (block.kind) {
		case 'paragraph':
		case 'notice':
			return textOf(block.spans, summary);
		case 'list':
			return block.items.map((item) => `- ${textOf(item, summary)}`).join('\n');
		case 'table':
			return [
				block.caption,
				...block.rows.map((row) =>
					row
						.map((cell, column) => {
							const text = cell.map((spans) => textOf(spans, summary)).join(' ');
							return column === 0 ? text : `${block.head[column] ?? ''}: ${text}`;
						})
						.join('\n  ')
				)
			].join('\n');
		case 'timeline':
			return null;
	}
}

/** Words with the numbers of their sources behind them. */
function textOf(spans: Spans, summary: Summary): string {
	return spans
		.map(({ text, cites = [] }) => {
			const numbers = numbersOf(summary, cites);
			return numbers.length === 0 ? text : `${text} [${numbers.join(', ')}]`;
		})
		.join(' ');
}
