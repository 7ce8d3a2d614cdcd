import type { LateWords } from '../late-words.ts';
import { assumptionWords } from './assumptions.ts';
import { factSentences } from './fact-sentences.ts';
import { leanWords } from './lean.ts';
import { deadlineReasons } from './reasons/deadlines.ts';
import { whatIf } from './what-if.ts';

export const late: LateWords = {
	reasons: deadlineReasons,
	sentences: factSentences,
	assumptions: assumptionWords,
	lean: leanWords,
	whatIf
};
