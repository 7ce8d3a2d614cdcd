import { lawbookBefore } from './lawbook-before.ts';
import {
	outcomeUnder,
	rescreenRun,
	rescreenRuns,
	seeRescreened,
	startRescreen,
	stopRescreen
} from './rescreen-cases.ts';

/** What is done when the law changes. */
export const rescreenUseCases = {
	rescreenRuns,
	startRescreen,
	stopRescreen,
	rescreenRun,
	seeRescreened,
	outcomeUnder,
	lawbookBefore
};
