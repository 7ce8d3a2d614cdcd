import { HeadingLevel, PageBreak, Paragraph, TextRun } from 'docx';
import { documents } from '#lib/content/copy/en/documents.ts';
import { letters as copy } from '#lib/content/copy/en/letters.ts';
import type { Authority } from '#lib/domain/authorities/authority.ts';
import { link, writable } from '../word/runs.ts';
import { boxed, packed } from '../word/word.ts';
import type { LetterDraft } from './letter.ts';

/** Writes a draft as a Word file: a page of advice, then the letter on a page of its own. */
export function letterWordOf(
	draft: LetterDraft,
	authority: (id: string) => Authority
): Promise<Uint8Array> {
	const { is, isNot, askFirst, tips } = draft.guide;
	const point = (text: string) =>
		new Paragraph({ bullet: { level: 0 }, children: [new TextRun(writable(text))] });
	const labelled = (label: string, text: string) =>
		new Paragraph({
			children: [new TextRun({ text: `${label} `, bold: true }), new TextRun(text)]
		});
	const heading = (text: string) =>
		new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
	return packed({ title: draft.title, language: 'en-US' }, [
		new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(writable(draft.title))] }),
		heading(copy.guide),
		...(draft.warning === null ? [] : [boxed([new TextRun({ text: draft.warning, bold: true })])]),
		labelled(copy.is, is),
		labelled(copy.isNot, isNot),
		labelled(copy.askFirst, askFirst),
		new Paragraph({ children: [new TextRun({ text: copy.tips, bold: true })] }),
		...tips.map(point),
		new Paragraph({ children: [new TextRun(copy.lead)] }),
		...(draft.cites.length === 0
			? []
			: [new Paragraph({ children: [new TextRun({ text: copy.basis, bold: true })] })]),
		...draft.cites.map(authority).map(
			({ citation, verification, url }) =>
				new Paragraph({
					style: 'Source',
					children: [
						new TextRun(`${citation} [${documents.sources.marks[verification]}] `),
						link(url)
					]
				})
		),
		new Paragraph({
			children: [new TextRun({ text: copy.draft, italics: true }), new PageBreak()]
		}),
		...draft.lines.flatMap((line) =>
			typeof line === 'string' ? line.split('\n').map(plain) : line.map(point)
		)
	]);
}

function plain(text: string): Paragraph {
	return new Paragraph({ style: 'Letter', children: [new TextRun(writable(text))] });
}
