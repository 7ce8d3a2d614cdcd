/**
 * A rule's test of the facts, as data. `is` holds when the fact has one of `values`
 * (for a fact of several values: when any of them is among its values).
 */
export type Condition =
	| { readonly kind: 'is'; readonly fact: string; readonly values: readonly string[] }
	| { readonly kind: 'all'; readonly of: readonly Condition[] }
	| { readonly kind: 'any'; readonly of: readonly Condition[] }
	| { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Condition[] }
	| { readonly kind: 'not'; readonly of: Condition };

export function is(fact: string, ...values: readonly string[]): Condition {
	return { kind: 'is', fact, values };
}

export function yes(fact: string): Condition {
	return is(fact, 'yes');
}

export function no(fact: string): Condition {
	return is(fact, 'no');
}

export function all(...of: readonly Condition[]): Condition {
	return { kind: 'all', of };
}

export function any(...of: readonly Condition[]): Condition {
	return { kind: 'any', of };
}

export function atLeast(count: number, ...of: readonly Condition[]): Condition {
	return { kind: 'at-least', count, of };
}

export function not(of: Condition): Condition {
	return { kind: 'not', of };
}

/** Holds whatever the facts are. */
export const always: Condition = all();
