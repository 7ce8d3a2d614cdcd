import type { Condition } from '../conditions/condition.ts';
import type { Scope } from '../facts/fact.ts';

/**
 * One page of the interview: one topic, one to six facts of one scope. A page of scope `incident` or `officer` is
 * asked once for each of them.
 * `law`: asked only while an answer can still change an outcome. `structure`: always asked, since the other
 * questions depend on it. `record`: changes no outcome; kept for the summary, and may be skipped.
 */
export type Page = {
	readonly id: string;
	readonly section: string;
	readonly scope: Scope;
	readonly purpose: 'law' | 'structure' | 'record';
	readonly facts: readonly string[];
	/**
	 * Asked only when this holds, or when its facts were answered "I don't know". Facts of another scope are tested
	 * as "any": `is('officer.agency', 'municipal')` on an incident page asks whether any officer is municipal.
	 */
	readonly when?: Condition;
	/** Part of the quick check: the few pages that give a first, provisional result. */
	readonly isQuick?: boolean;
	/** The authorities behind "Why we ask". */
	readonly cites: readonly string[];
};
