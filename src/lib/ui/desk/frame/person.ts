/** Who is signed in, as the frame shows it. */
export type PersonShown = {
	readonly userId: string;
	readonly name: string;
	readonly role: 'screener' | 'reviewer' | 'attorney' | 'administrator';
	/** The office worked in now, and the others this person belongs to. */
	readonly office: string;
	readonly otherOffices: readonly { readonly id: string; readonly name: string }[];
	/** Actions the role permits, to show only what can be done; each is checked again when done. */
	readonly may: readonly string[];
};
