/** One version of the lawbook, with what it changed. A version is a day, and a letter if there are several in a day. */
export type LawbookChange = {
	readonly version: string;
	/** ISO day up to which the law was read for it. */
	readonly asOf: string;
	readonly changes: readonly string[];
};

/** Every version of the lawbook, newest first. What is kept of a case names the version that judged it. */
export const lawbookChanges: readonly LawbookChange[] = [
	{
		version: '2026.11.22',
		asOf: '2026-11-22',
		changes: [
			'The first version: seven routes (eleven, counted with whom they are against), fourteen kinds of claim, eleven clocks and 300 decided cases.',
			'Most sections of the Vermont code come from a copy of July 2022. Each source says how far it was checked.'
		]
	}
];
