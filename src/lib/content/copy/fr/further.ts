import { baseRates, baseRateWords } from './base-rates.ts';
import { evidence, evidenceWords } from './evidence.ts';
import { help, helpWords } from './help.ts';
import { openQuestions, openQuestionWords } from './open-questions.ts';
import { report } from './report.ts';

/** What the later parts of the result say: what to save, whom to ask, what is open, how such cases went. */
export const further = {
	baseRates,
	baseRateWords,
	evidence,
	evidenceWords,
	help,
	helpWords,
	openQuestions,
	openQuestionWords,
	report
} as const;
