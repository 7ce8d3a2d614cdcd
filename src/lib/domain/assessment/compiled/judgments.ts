import { beginJudgmentKey } from './judgment-key.ts';
import { judge } from './judgment.ts';
import type { Judgment } from './judgment.ts';
import { forgetAll, keep, recalled } from './keys.ts';
import type { Kept } from './keys.ts';
import type { Way } from './program.ts';
import type { Scene } from './scene.ts';

/** Judgments given before of one way, by all they turned on. */
export type Judgments = { readonly kept: Kept<Judgment>; asked: number; found: number };

const trial = 512;
const pause = 8192;

/** Judges a way in a scene, or remembers the judgment of another scene that is alike in everything the way turns on. */
export function judgeAmongMany(way: Way, scene: Scene): Judgment {
	const { judgments } = way;
	judgments.asked += 1;
	if (judgments.asked > trial && judgments.found * 8 < judgments.asked) {
		if (judgments.asked > trial + pause) judgments.asked = judgments.found = 0;
		return judge(way, scene);
	}
	const key = beginJudgmentKey(way, scene);
	if (key === null) return judge(way, scene);
	const known = recalled(judgments.kept, key);
	if (known === undefined) return kept(judgments.kept, key, judge(way, scene));
	judgments.found += 1;
	return known;
}

/** So many, of all ways together, that a thread of the screen keeps within its room, however many different cases it is given. */
const mostOfAll = 100_000;
let ofAll = 0;

function kept(own: Kept<Judgment>, key: number, judgment: Judgment): Judgment {
	if (ofAll >= mostOfAll) {
		ofAll -= own.count;
		forgetAll(own);
	}
	ofAll -= own.count;
	keep(own, key, judgment);
	ofAll += own.count;
	return judgment;
}
