import { numbersOf } from '../summary/build.ts';
import type { Spans, Summary } from '../summary/model.ts';
import type { Run } from './lines.ts';
import { colors, sizes } from './look.ts';
import { run } from './paper.ts';

/** The runs of some words: key words bold, the person's own italic, and the numbers of the sources small behind. */
export function runsOf(spans: Spans, size: number, summary: Summary): readonly Run[] {
	return spans.flatMap(({ text, tone, cites = [] }) => {
		const face = tone === 'strong' ? 'bold' : tone === 'quoted' ? 'italic' : 'regular';
		const numbers = numbersOf(summary, cites);
		const words = run(text, size, { face });
		return numbers.length === 0
			? [words]
			: [
					words,
					run(`[${numbers.join(',\u00a0')}]`, sizes.reference, {
						color: colors.soft,
						isGlued: true
					})
				];
	});
}
