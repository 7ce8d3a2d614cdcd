import type { PaperWords } from '#lib/content/copy/result-words.ts';
import type { Authority } from '#lib/domain/authorities/authority.ts';

/** Words with the authorities they rest on, by id. */
export type Span = {
	readonly text: string;
	readonly cites?: readonly string[];
	/** Key words, or the person's own answer. */
	readonly tone?: 'strong' | 'quoted';
};

export type Spans = readonly Span[];

/** One cell of a table: its paragraphs. */
export type TableCell = readonly Spans[];

export type Table = {
	readonly kind: 'table';
	readonly caption: string;
	/** Shares of the width, which add up to 1. */
	readonly widths: readonly number[];
	readonly head: readonly string[];
	/** The first cell of a row is its header. */
	readonly rows: readonly (readonly TableCell[])[];
};

/** What a stretch of a line of time stands for. */
export type Stretch = 'left' | 'passed' | 'kindest' | 'event';

/**
 * A line of time, from 0 to 100, drawn by what can draw and left out elsewhere: a table after it holds the same days
 * under the same numbers.
 */
export type Timeline = {
	readonly kind: 'timeline';
	/** What is heard in its place. */
	readonly alt: string;
	readonly years: readonly { readonly year: number; readonly at: number }[];
	readonly today: { readonly label: string; readonly at: number };
	readonly rows: readonly {
		readonly number: number;
		readonly stretches: readonly {
			readonly is: Stretch;
			readonly from: number;
			readonly to: number;
		}[];
	}[];
	readonly legend: readonly { readonly is: Stretch; readonly text: string }[];
};

export type Block =
	| { readonly kind: 'paragraph'; readonly spans: Spans }
	| { readonly kind: 'notice'; readonly spans: Spans }
	| { readonly kind: 'list'; readonly items: readonly Spans[] }
	| Table
	| Timeline;

export type Section = {
	readonly heading: string;
	readonly blocks: readonly Block[];
	readonly sections: readonly Section[];
};

/** A source as it is numbered in one paper. */
export type NumberedAuthority = { readonly number: number; readonly authority: Authority };

/** What a paper says, without any look: built once, written out as PDF, Word file or plain text. */
export type Summary = {
	readonly kind: 'person' | 'attorney';
	readonly title: string;
	/** BCP 47. */
	readonly language: string;
	/** What is said around the sections. */
	readonly words: PaperWords['documents'];
	/** ISO day. */
	readonly madeOn: string;
	readonly stamps: readonly string[];
	/** What the paper is and is not. */
	readonly notice: string;
	readonly sections: readonly Section[];
	/** In the order in which they are first cited. */
	readonly authorities: readonly NumberedAuthority[];
};
