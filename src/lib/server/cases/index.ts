import { checkConflicts, readCheck } from './conflicts/check.ts';
import { decideConflict, undecidedConflicts } from './conflicts/decide.ts';
import { createCase } from './create.ts';
import { holdCase } from './hold.ts';
import { decideCase, moveCase } from './move.ts';
import { overrideOutcome } from './override.ts';
import { logPrint, readCase } from './read.ts';
import { decideReview, reviewQueue } from './review.ts';
import { saveCase } from './save.ts';

/** What can be done with cases. */
export const caseUseCases = {
	checkConflicts,
	readCheck,
	decideConflict,
	undecidedConflicts,
	createCase,
	readCase,
	logPrint,
	saveCase,
	moveCase,
	decideCase,
	overrideOutcome,
	holdCase,
	reviewQueue,
	decideReview
};
