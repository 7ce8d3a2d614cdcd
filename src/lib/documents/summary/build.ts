import type { Block, Section, Span, Spans, Summary, Table, TableCell } from './model.ts';

export function say(text: string, cites: readonly string[] = []): Span {
	return cites.length === 0 ? { text } : { text, cites };
}

export function strong(text: string): Span {
	return { text, tone: 'strong' };
}

export function quoted(text: string): Span {
	return { text: `“${text}”`, tone: 'quoted' };
}

export function paragraph(...spans: Spans): Block {
	return { kind: 'paragraph', spans };
}

export function notice(...spans: Spans): Block {
	return { kind: 'notice', spans };
}

/** A list; nothing where there are no items. */
export function list(items: readonly Spans[]): readonly Block[] {
	return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A cell of one paragraph. */
export function cell(...spans: Spans): TableCell {
	return [spans];
}

/** A table; nothing where there are no rows. */
export function table(of: Omit<Table, 'kind'>): readonly Block[] {
	return of.rows.length === 0 ? [] : [{ kind: 'table', ...of }];
}

export function section(
	heading: string,
	blocks: readonly Block[],
	sections: readonly Section[] = []
): Section {
	return { heading, blocks, sections };
}

/** Whether a section says anything. */
export function isFilled({ blocks, sections }: Section): boolean {
	return blocks.length > 0 || sections.length > 0;
}

function spansOf(block: Block): readonly Span[] {
	switch (block.kind) {
		case 'paragraph':
		case 'notice':
			return block.spans;
		case 'list':
			return block.items.flat();
		case 'table':
			return block.rows.flat(3);
		case 'timeline':
			return [];
	}
}

function spansIn({ blocks, sections }: Section): readonly Span[] {
	return [...blocks.flatMap(spansOf), ...sections.flatMap(spansIn)];
}

/** The ids of all that the sections cite, in the order in which they are first named. */
export function citedIn(sections: readonly Section[]): readonly string[] {
	return [...new Set(sections.flatMap(spansIn).flatMap(({ cites }) => cites ?? []))];
}

/** The numbers under which a paper lists authorities, lowest first. */
export function numbersOf(summary: Summary, cites: readonly string[]): readonly number[] {
	return summary.authorities
		.filter(({ authority }) => cites.includes(authority.id))
		.map(({ number }) => number);
}
