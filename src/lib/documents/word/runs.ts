import { ExternalHyperlink, FootnoteReferenceRun, Paragraph, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import { numbersOf } from '../summary/build.ts';
import type { Spans, Summary } from '../summary/model.ts';

/** Letters that no XML file may hold. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g;

export function writable(text: string): string {
	return text.replace(unwritable, ' ');
}

/** The footnotes of one document, each with the authorities of some words; the full citation only at its first place. */
export class Footnotes {
	readonly #notes: Paragraph[] = [];
	readonly #firstNoteOf = new Map<number, number>();
	readonly #summary: Summary;

	constructor(summary: Summary) {
		this.#summary = summary;
	}

	/** The words with a footnote behind those that rest on something. */
	runsOf(spans: Spans, isBold = false): readonly ParagraphChild[] {
		return spans.flatMap(({ text, tone, cites = [] }, index) => {
			const words = new TextRun({
				text: writable(`${index === 0 ? '' : ' '}${text}`),
				bold: isBold || tone === 'strong',
				italics: tone === 'quoted'
			});
			const numbers = numbersOf(this.#summary, cites);
			return numbers.length === 0 ? [words] : [words, this.#noteOf(numbers)];
		});
	}

	get all(): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> {
		return Object.fromEntries(
			this.#notes.map((note, index) => [String(index + 1), { children: [note] }])
		);
	}

	#noteOf(numbers: readonly number[]): FootnoteReferenceRun {
		const note = this.#notes.length + 1;
		const children = numbers.flatMap((number, index) => [
			...(index === 0 ? [new TextRun(' ')] : [new TextRun('; ')]),
			...this.#citationOf(number, note)
		]);
		this.#notes.push(new Paragraph({ style: 'FootnoteText', children }));
		return new FootnoteReferenceRun(note);
	}

	#citationOf(number: number, note: number): readonly ParagraphChild[] {
		const authority = this.#summary.authorities[number - 1]?.authority;
		if (authority === undefined) throw new Error(`The paper has no source ${number}`);
		const first = this.#firstNoteOf.get(number);
		const copy = this.#summary.words.sources;
		if (first !== undefined) {
			return [new TextRun(writable(`${authority.citation} (${copy.earlier(first)})`))];
		}
		this.#firstNoteOf.set(number, note);
		return [new TextRun(writable(`${authority.citation} [${copy.marks[authority.verification]}]`))];
	}
}

export function link(url: string): ExternalHyperlink {
	return new ExternalHyperlink({
		link: url,
		children: [new TextRun({ text: url, style: 'Hyperlink' })]
	});
}
