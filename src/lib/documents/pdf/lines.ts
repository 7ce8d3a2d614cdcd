/** A stretch of text in one look. */
export type Run = {
	readonly text: string;
	readonly face: 'regular' | 'bold' | 'italic';
	readonly size: number;
	readonly color: string;
	readonly url?: string;
	/** Stays on the line of the word before it. */
	readonly isGlued?: boolean;
};

export type Placed = Run & { readonly x: number; readonly width: number };

export type Line = { readonly runs: readonly Placed[]; readonly size: number };

export type Measure = (text: string, run: Run) => number;

/** What is never parted: a word, with what is glued to it. */
type Piece = { readonly words: readonly Placed[]; readonly width: number };

/**
 * Sets runs, joined by spaces, into lines no wider than `width`. A word too long for a line is cut; a glued run stays
 * with the word before it.
 */
export function linesOf(runs: readonly Run[], width: number, measure: Measure): readonly Line[] {
	const lines: Line[] = [];
	let line: readonly Placed[] = [];
	let x = 0;
	const finish = () => {
		if (line.length > 0) lines.push({ runs: line, size: Math.max(...line.map((r) => r.size)) });
		line = [];
		x = 0;
	};
	for (const piece of piecesOf(runs, width, measure)) {
		const last = piece.words.at(-1);
		const trailing = last === undefined ? 0 : measure(' ', last);
		if (x > 0 && x + piece.width - trailing > width) finish();
		for (const word of piece.words) {
			line = added(line, { ...word, x });
			x += word.width;
		}
	}
	finish();
	return lines;
}

function piecesOf(runs: readonly Run[], width: number, measure: Measure): readonly Piece[] {
	const pieces: Piece[] = [];
	for (const run of runs) {
		for (const [index, word] of wordsOf(run).entries()) {
			for (const part of cut(word, run, width, measure)) {
				const text = `${part} `;
				const placed = { ...run, text, x: 0, width: measure(text, run) };
				const before = run.isGlued && index === 0 ? pieces.pop() : undefined;
				pieces.push({
					words: [...(before?.words ?? []), placed],
					width: (before?.width ?? 0) + placed.width
				});
			}
		}
	}
	return pieces;
}

function wordsOf({ text }: Run): readonly string[] {
	return text.split(/[ \n\t]+/).filter((word) => word !== '');
}

/** A word in pieces that each fit a line. */
function cut(word: string, run: Run, width: number, measure: Measure): readonly string[] {
	if (measure(word, run) <= width) return [word];
	const parts: string[] = [];
	let part = '';
	for (const character of word) {
		if (part !== '' && measure(part + character, run) > width) {
			parts.push(part);
			part = '';
		}
		part += character;
	}
	return [...parts, part];
}

/** Joins a word to the run before it where both look alike. */
function added(line: readonly Placed[], word: Placed): readonly Placed[] {
	const last = line.at(-1);
	const isAlike =
		last !== undefined &&
		last.face === word.face &&
		last.size === word.size &&
		last.color === word.color &&
		last.url === word.url;
	if (!isAlike) return [...line, word];
	const joined = { ...last, text: last.text + word.text, width: last.width + word.width };
	return [...line.slice(0, -1), joined];
}
