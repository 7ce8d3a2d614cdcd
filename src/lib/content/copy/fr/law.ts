import { codeWordsOf } from '../law-words.ts';
import { authoritiesUi } from './authorities-ui.ts';
import { factNames } from './fact-names.ts';
import { decidedBy, outcomeWords, statusWords } from './outcomes.ts';
import { claimWords } from './questions/claims.ts';
import { questions } from './questions/index.ts';
import { claimReasons } from './reasons/claims.ts';
import { federalReasons, federalRequirements } from './reasons/federal.ts';
import { s254Reasons, s254Requirements } from './reasons/s254.ts';
import { vermontReasons, vermontRequirements } from './reasons/vermont.ts';
import { bandWords, defendantWords, result, resultNoteWords, routeWords } from './result.ts';

/** The words of the law by code or id. */
export const lawWords = codeWordsOf('fr', {
	reasons: {
		...federalReasons,
		...vermontReasons,
		...s254Reasons,
		...claimReasons,
		...resultNoteWords
	},
	requirements: { ...federalRequirements, ...vermontRequirements, ...s254Requirements },
	facts: factNames,
	claims: claimWords,
	questions,
	told: result.told
});

/** What the result is told in. */
export const law = {
	authoritiesUi,
	bandWords,
	decidedBy,
	defendantWords,
	outcomeWords,
	result,
	routeWords,
	statusWords
} as const;
