import {
	AlignmentType,
	BorderStyle,
	Document,
	Footer,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType
} from 'docx';
import type { ParagraphChild } from 'docx';
import type { Block, Section, Summary, Table as TableModel } from '../summary/model.ts';
import { authorityText } from '../summary/sources.ts';
import { Footnotes, link, writable } from './runs.ts';
import { letterPage, styles, textWidth } from './styles.ts';

type Content = Paragraph | Table;

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Writes a paper as a Word file, with real headings, tables and footnotes for its citations. */
export async function wordOf(summary: Summary): Promise<Uint8Array> {
	const notes = new Footnotes(summary);
	const children: readonly Content[] = [
		new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(summary.title)] }),
		new Paragraph({ style: 'Stamp', children: [new TextRun(summary.stamps.join(' · '))] }),
		boxed([new TextRun(summary.notice)]),
		...summary.sections.flatMap((section) => sectionOf(section, 0, notes)),
		...sourcesOf(summary)
	];
	return packed(summary, children, {
		footnotes: notes.all,
		footers: { default: footerOf(summary) }
	});
}

/** Puts content into a document with the common look, and packs it. */
export async function packed(
	{ title, language }: { readonly title: string; readonly language: string },
	children: readonly Content[],
	around: {
		readonly footnotes?: Footnotes['all'];
		readonly footers?: { readonly default: Footer };
	} = {}
): Promise<Uint8Array> {
	const { footnotes = {}, footers = {} } = around;
	const document = new Document({
		title,
		creator: 'Threshold',
		styles: styles(language),
		footnotes,
		sections: [{ properties: { page: letterPage }, footers, children: [...children] }]
	});
	return new Uint8Array(await Packer.toArrayBuffer(document));
}

function footerOf({ title, words }: Summary): Footer {
	return new Footer({
		children: [
			new Paragraph({
				style: 'Stamp',
				alignment: AlignmentType.CENTER,
				children: [
					new TextRun(`${title} · ${words.running.footer} · `),
					new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
				]
			})
		]
	});
}

function sectionOf(
	{ heading, blocks, sections }: Section,
	depth: number,
	notes: Footnotes
): readonly Content[] {
	return [
		new Paragraph({
			heading: headings[Math.min(depth, headings.length - 1)] ?? HeadingLevel.HEADING_3,
			keepNext: true,
			children: [new TextRun(writable(heading))]
		}),
		...blocks.flatMap((block) => blockOf(block, notes)),
		...sections.flatMap((section) => sectionOf(section, depth + 1, notes))
	];
}

function blockOf(block: Block, notes: Footnotes): readonly Content[] {
	switch (block.kind) {
		case 'paragraph':
			return [new Paragraph({ children: [...notes.runsOf(block.spans)] })];
		case 'notice':
			return [boxed([...notes.runsOf(block.spans)])];
		case 'list':
			return block.items.map(
				(item) => new Paragraph({ bullet: { level: 0 }, children: [...notes.runsOf(item)] })
			);
		case 'table':
			return [
				new Paragraph({
					style: 'Stamp',
					keepNext: true,
					children: [new TextRun({ text: writable(block.caption), italics: true })]
				}),
				tableOf(block, notes),
				new Paragraph({ children: [] })
			];
		case 'timeline':
			return [];
	}
}

/** A paragraph that stands out. */
export function boxed(children: readonly ParagraphChild[]): Paragraph {
	return new Paragraph({ style: 'Notice', children: [...children] });
}

function tableOf({ head, rows, widths }: TableModel, notes: Footnotes): Table {
	const columnWidths = widths.map((share) => Math.round(share * textWidth));
	const cell = (index: number, children: readonly Paragraph[], isHead = false) =>
		new TableCell({
			width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
			margins: { top: 60, bottom: 60, left: 90, right: 90 },
			...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EEF1EF' } } : {}),
			children: children.length === 0 ? [new Paragraph({})] : [...children]
		});
	const line = { style: BorderStyle.SINGLE, size: 4, color: 'C4CCCA' };
	const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
	return new Table({
		columnWidths,
		width: { size: textWidth, type: WidthType.DXA },
		borders: {
			top: line,
			bottom: line,
			left: none,
			right: none,
			insideHorizontal: line,
			insideVertical: none
		},
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: head.map((text, index) =>
					cell(
						index,
						[
							new Paragraph({
								style: 'TableText',
								children: [new TextRun({ text: writable(text), bold: true })]
							})
						],
						true
					)
				)
			}),
			...rows.map(
				(row) =>
					new TableRow({
						cantSplit: true,
						children: row.map((paragraphs, index) =>
							cell(
								index,
								paragraphs.map(
									(spans, line) =>
										new Paragraph({
											style: 'TableText',
											children: [...notes.runsOf(spans, index === 0 && line === 0)]
										})
								)
							)
						)
					})
			)
		]
	});
}

function sourcesOf(summary: Summary): readonly Content[] {
	return [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			children: [new TextRun(summary.words.sources.heading)]
		}),
		...summary.authorities.map(({ authority }) => {
			const { citation, rest } = authorityText(authority, summary);
			return new Paragraph({
				style: 'Source',
				children: [
					new TextRun({ text: writable(citation), bold: true }),
					new TextRun(writable(` ${rest} `)),
					link(authority.url)
				]
			});
		})
	];
}
