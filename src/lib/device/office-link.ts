/** Where a link to an office is kept in this tab while the questions are answered, if the person agrees. */
const linkKey = 'threshold.office-link';

/** The token of a personal link, from the part of an address that no request carries. */
export function tokenIn(hash: string): string | null {
	return /^#([\w-]{43})$/.exec(hash)?.[1] ?? null;
}

export function keepLink(token: string): void {
	try {
		sessionStorage.setItem(linkKey, token);
	} catch {
		// A browser that refuses storage keeps no link; it can be opened again.
	}
}

export function keptLink(): string | null {
	try {
		return sessionStorage.getItem(linkKey);
	} catch {
		return null;
	}
}

export function forgetLink(): void {
	try {
		sessionStorage.removeItem(linkKey);
	} catch {
		// A browser that refuses storage holds no link to forget.
	}
}
