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

/** Holds when the fact has one of the values. */
export function is(fact: string, ...values: readonly string[]): Condition {
	return { kind: 'is', fact, values };
}

/** Holds when the fact was answered yes. */
export function yes(fact: string): Condition {
	return is(fact, 'yes');
}

/** Holds when the fact was answered no; not when it is unknown. */
export function no(fact: string): Condition {
	return is(fact, 'no');
}

/** Holds when every part does. */
export function all(...of: readonly Condition[]): Condition {
	return { kind: 'all', of };
}

/** Holds when at least one part does. */
export function any(...of: readonly Condition[]): Condition {
	return { kind: 'any', of };
}

/** Holds when at least `count` of the parts do. */
export function atLeast(count: number, ...of: readonly Condition[]): Condition {
	return { kind: 'at-least', count, of };
}

/** Holds when the part certainly does not. */
export function not(of: Condition): Condition {
	return { kind: 'not', of };
}

/** Holds whatever the facts are. */
export const always: Condition = all();
