/** How far a source was checked: its own words read, a secondary source only, or neither. */
export type Verification = 'text' | 'secondary' | 'memory';

/** What an authority is. A `page` is an official or organisation's web page; a `report` is research or news. */
export type AuthorityKind =
	'constitution' | 'statute' | 'case' | 'bill' | 'rule' | 'report' | 'page';

/** The courts whose rulings are held, from the Supreme Court of the United States to the federal court in Vermont. */
export type Court = 'scotus' | '2d-cir' | 'other-circuit' | 'vt-supreme' | 'd-vt';

/** One source of law. Dates are ISO days (or a bare year); null means not known to us. */
export type Authority = {
	readonly id: string;
	readonly kind: AuthorityKind;
	/** The citation as a lawyer writes it, with the case name where there is one. */
	readonly citation: string;
	/** What it stands for, in our own words. */
	readonly proposition: string;
	readonly court?: Court;
	/** First day (inclusive) on which it is law; null when not known. */
	readonly inForceFrom: string | null;
	/** Last day (inclusive) on which it is law; null while it still is. */
	readonly inForceUntil: string | null;
	/** A bill that is not law: it may be compared, never relied on. */
	readonly isProposal?: boolean;
	/** Later history or a currency warning, in our own words. */
	readonly history?: string;
	readonly url: string;
	readonly verification: Verification;
};

/** Whether the authority is law on the ISO day `on`; an unknown start counts as in force. */
export function isInForce(authority: Authority, on: string): boolean {
	if (authority.isProposal) return false;
	const hasBegun = authority.inForceFrom === null || authority.inForceFrom <= on;
	const hasNotEnded = authority.inForceUntil === null || on <= authority.inForceUntil;
	return hasBegun && hasNotEnded;
}
