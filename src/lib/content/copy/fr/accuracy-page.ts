import { accuracyWords } from './accuracy.ts';
import { errorNotes } from './accuracy-notes.ts';
import { authoritiesUi } from './authorities-ui.ts';
import { claimWords } from './questions/claims.ts';

/** What the page on the measured accuracy says. */
export const accuracyPage = {
	accuracyWords,
	errorNotes,
	courts: authoritiesUi.courts,
	claimWords
} as const;
