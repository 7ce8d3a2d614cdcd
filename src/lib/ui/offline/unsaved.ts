/** Answers that live in this tab only, as whoever holds them tells of them. */
type Holder = {
	/** Whether loading the page again would lose answers. */
	readonly wouldLose: () => boolean;
	/** Keeps them as a draft at once; false where the browser refuses. */
	readonly keep: () => Promise<boolean>;
};

let holder: Holder = { wouldLose: () => false, keep: async () => true };

/** The interview names itself here, so that what asks need not fetch it. */
export function holdAnswers(own: Holder): void {
	holder = own;
}

export function wouldLoseAnswers(): boolean {
	return holder.wouldLose();
}

export function keepAnswers(): Promise<boolean> {
	return holder.keep();
}
