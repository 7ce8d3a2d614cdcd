/** A personal link to an office that can be used. */
export type OpenLink = {
	readonly token: string;
	readonly office: string;
	readonly recipient: string;
	/** ISO moment up to which it can be used. */
	readonly until: string;
};
