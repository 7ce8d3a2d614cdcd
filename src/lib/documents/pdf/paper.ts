import PDFDocument from 'pdfkit';
import type { FontFiles } from './fonts.ts';
import type { Line, Measure, Run } from './lines.ts';
import { colors, leading, page } from './look.ts';

export type Element = PDFKit.PDFStructureElement;

/** A tagged PDF under way: where the next line goes, and how text, marks and decoration are put on the page. */
export class Paper {
	readonly doc: PDFKit.PDFDocument;
	readonly root: Element;
	/** From the top of the page. */
	y: number = page.top;
	hasUnprintable = false;
	readonly #others: readonly string[];
	readonly #widths = new Map<string, number>();

	constructor(fonts: FontFiles, about: { title: string; language: string; madeOn: string }) {
		this.doc = new PDFDocument({
			size: [page.width, page.height],
			margin: 0,
			pdfVersion: '1.7',
			tagged: true,
			lang: about.language,
			displayTitle: true,
			bufferPages: true,
			font: '',
			info: {
				Title: about.title,
				Creator: 'Threshold',
				Producer: 'Threshold with PDFKit',
				CreationDate: new Date(`${about.madeOn}T12:00:00Z`)
			}
		});
		// PDFKit takes any array of bytes; its types know only Node's.
		const register = (name: string, bytes: Uint8Array) =>
			this.doc.registerFont(name, bytes as unknown as string);
		register('regular', fonts.regular);
		register('bold', fonts.bold);
		register('italic', fonts.italic);
		this.#others = fonts.others.map((bytes, index) => {
			register(`other-${index}`, bytes);
			return `other-${index}`;
		});
		this.root = this.doc.struct('Document');
		this.doc.addStructure(this.root);
	}

	get left(): number {
		return page.height - page.bottom - this.y;
	}

	newPage(): void {
		this.doc.addPage();
		this.y = page.top;
	}

	/** Begins a new page unless this much still fits on this one. */
	need(height: number): void {
		if (this.left < height && this.y > page.top) this.newPage();
	}

	readonly measure: Measure = (text, run) => {
		let width = 0;
		for (const [part, font] of this.#byFont(text, run.face)) {
			width += this.#widthOf(part, font) * run.size;
		}
		return width;
	};

	/** The width of a text set at one point, remembered since words come again. */
	#widthOf(text: string, font: string): number {
		const key = `${font} ${text}`;
		const known = this.#widths.get(key);
		if (known !== undefined) return known;
		const width = this.doc.font(font).fontSize(1000).widthOfString(text) / 1000;
		this.#widths.set(key, width);
		return width;
	}

	/** Draws a line with its top at `y`, inside whatever content is being marked. */
	draw({ runs, size }: Line, x: number, y: number): void {
		for (const run of runs) this.drawRun(run, x + run.x, y + (size - run.size) * 0.9);
	}

	drawRun(run: Run, x: number, y: number): void {
		let at = x;
		for (const [part, font] of this.#byFont(run.text, run.face)) {
			this.doc.font(font).fontSize(run.size).fillColor(run.color);
			this.doc.text(part, at, y, { lineBreak: false });
			at += this.#widthOf(part, font) * run.size;
		}
	}

	/** Marks what `draw` puts on the page as part of `element`. */
	mark(element: Element, tag: string, draw: () => void): void {
		const content = this.doc.markStructureContent(tag);
		draw();
		this.doc.endMarkedContent();
		element.add(content);
	}

	/** Draws what carries no meaning: rules, bands, running lines. */
	decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
		this.doc.markContent('Artifact', { type });
		draw();
		this.doc.endMarkedContent();
	}

	child(
		parent: Element,
		tag: string,
		options: PDFKit.Mixins.MarkingOptions | object = {}
	): Element {
		const element = this.doc.struct(tag, options as PDFKit.Mixins.StructureElementOptions);
		parent.add(element);
		return element;
	}

	/** Cuts a text where the typeface changes; letters no face has are replaced, and noted. */
	#byFont(text: string, face: Run['face']): readonly (readonly [string, string])[] {
		if (/^[\x20-\x7e]*$/.test(text)) return [[text, face]];
		const parts: [string, string][] = [];
		for (const character of text) {
			const font = [face, ...this.#others].find((name) => this.#has(name, character));
			if (font === undefined) this.hasUnprintable = true;
			const [shown, name] = [font === undefined ? '?' : character, font ?? face];
			const last = parts.at(-1);
			if (last?.[1] === name) last[0] += shown;
			else parts.push([shown, name]);
		}
		return parts;
	}

	#has(name: string, character: string): boolean {
		const { _font } = this.doc.font(name) as unknown as {
			_font: { font: { hasGlyphForCodePoint: (point: number) => boolean } };
		};
		return _font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
	}
}

export function heightOf(line: Line): number {
	return line.size * leading;
}

export function run(text: string, size: number, look: Partial<Run> = {}): Run {
	return { text, size, face: 'regular', color: colors.text, ...look };
}
