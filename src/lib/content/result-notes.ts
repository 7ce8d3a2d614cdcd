import type { resultNoteWords } from './copy/en/result.ts';

/** A standing note of the result page, with what it rests on. */
export type ResultNote = {
	readonly because: keyof typeof resultNoteWords;
	readonly cites: readonly string[];
};

/** What became of the bill; shown beside every comparison with S.254 as introduced (2022), not the law. */
export const asPassed: readonly ResultNote[] = [
	{ because: 'result.as-passed', cites: ['s254-2022-as-passed', 'vsa-20-2370'] }
];

/** How courts decide whether earlier cases had made the law clear. */
export const establishedNotes: readonly ResultNote[] = [
	{ because: 'result.only-earlier', cites: ['dc-v-wesby', 'rivas-villegas-v-cortesluna'] },
	{ because: 'result.zorn', cites: ['zorn-v-linton'] },
	{ because: 'result.obvious', cites: ['hope-v-pelzer', 'taylor-v-riojas'] }
];
