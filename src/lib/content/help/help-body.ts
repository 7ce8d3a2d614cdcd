import type { Verification } from '#lib/domain/authorities/authority.ts';
import type { Condition } from '#lib/domain/conditions/condition.ts';
import type { AuthorityId } from '../authorities/index.ts';
import type { helpWords } from '../copy/en/help.ts';

export type HelpId = keyof typeof helpWords;

/** A way to reach a body, with how far it was checked. An unchecked number is left out, not guessed. */
export type Contact = {
	readonly kind: 'web' | 'phone' | 'post' | 'in-person';
	readonly value: string;
	readonly verification: Exclude<Verification, 'memory'>;
};

/** A body that can help, take a complaint, or give out records. Shown unless `when` is certainly false. */
export type HelpBody = {
	readonly id: HelpId;
	readonly kind: 'legal-help' | 'complaint' | 'crime-report' | 'records';
	readonly when: Condition;
	readonly url: string;
	readonly contacts: readonly Contact[];
	readonly cites: readonly AuthorityId[];
	readonly verification: Verification;
};
