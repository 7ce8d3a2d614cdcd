import { HeadingLevel, PageBreak, Paragraph, TextRun } from 'docx';
import type { PaperReader } from '../summary/summary.ts';
import { link, writable } from '../word/runs.ts';
import { boxed, packed } from '../word/word.ts';
import type { LetterDraft } from './letter.ts';

const english = 'en-US';

/** Writes a draft as a Word file: advice in the person's language, then the letter on a page of its own. */
export function letterWordOf(draft: LetterDraft, reader: PaperReader): Promise<Uint8Array> {
	const { letters: copy, documents, locale } = reader.words;
	const { is, isNot, askFirst, tips } = draft.guide;
	const labelled = (label: string, text: string) =>
		new Paragraph({
			children: [new TextRun({ text: `${label} `, bold: true }), new TextRun(text)]
		});
	return packed({ title: draft.title, language: locale }, [
		new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(writable(draft.title))] }),
		heading(copy.guide),
		...(draft.warning === null ? [] : [boxed([new TextRun({ text: draft.warning, bold: true })])]),
		labelled(copy.is, is),
		labelled(copy.isNot, isNot),
		labelled(copy.askFirst, askFirst),
		new Paragraph({ children: [new TextRun({ text: copy.tips, bold: true })] }),
		...tips.map((tip) => point(tip, locale)),
		new Paragraph({ children: [new TextRun(copy.lead)] }),
		...(draft.cites.length === 0
			? []
			: [new Paragraph({ children: [new TextRun({ text: copy.basis, bold: true })] })]),
		...draft.cites.map(reader.authority).map(
			({ citation, verification, url }) =>
				new Paragraph({
					style: 'Source',
					children: [
						new TextRun(`${citation} [${documents.sources.marks[verification]}] `),
						link(url)
					]
				})
		),
		...ownLanguage(draft, reader),
		new Paragraph({
			children: [new TextRun({ text: copy.draft, italics: true }), new PageBreak()]
		}),
		...linesIn(draft.lines, english)
	]);
}

function ownLanguage({ own }: LetterDraft, { words }: PaperReader): readonly Paragraph[] {
	if (own === null) return [];
	const { note, heading: title } = words.letters.own;
	return [
		heading(title),
		new Paragraph({ children: [new TextRun(note)] }),
		...linesIn(own, words.locale)
	];
}

function linesIn(lines: LetterDraft['lines'], language: string): readonly Paragraph[] {
	return lines.flatMap((line) =>
		typeof line === 'string'
			? line.split('\n').map((text) => plain(text, language))
			: line.map((text) => point(text, language))
	);
}

function heading(text: string): Paragraph {
	return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
}

function point(text: string, language: string): Paragraph {
	return new Paragraph({ bullet: { level: 0 }, children: [run(text, language)] });
}

function plain(text: string, language: string): Paragraph {
	return new Paragraph({ style: 'Letter', children: [run(text, language)] });
}

function run(text: string, language: string): TextRun {
	return new TextRun({ text: writable(text), language: { value: language } });
}
