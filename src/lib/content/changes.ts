import type { changeWords } from './copy/en/changes.ts';

/** One version of the lawbook; what it changed is in words, by version. A version is a day, and a letter if there are several in a day. */
export type LawbookChange = {
	readonly version: keyof typeof changeWords;
	/** ISO day up to which the law was read for it. */
	readonly asOf: string;
};

/** Every version of the lawbook, newest first. What is kept of a case names the version that judged it. */
export const lawbookChanges: readonly LawbookChange[] = [
	{
		version: '2026.11.22',
		asOf: '2026-11-22'
	}
];
