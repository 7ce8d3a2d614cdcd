import { any, not, yes } from '#lib/domain/conditions/condition.ts';
import type { Condition } from '#lib/domain/conditions/condition.ts';
import { codebook } from './codebook.ts';
import type { ClaimId } from './codebook.ts';

type Factor<C extends ClaimId> = (typeof codebook)[C]['factors'][number]['id'];

/** The factors of one claim, and tests of them: `has` one, has `some`, has `none`. A misspelt factor is a type error. */
export function factorsOf<C extends ClaimId>(claim: C) {
	const has = (factor: Factor<C>): Condition => yes(`${claim}.${factor}`);
	const some = (...factors: readonly Factor<C>[]): Condition => any(...factors.map(has));
	const none = (...factors: readonly Factor<C>[]): Condition => not(some(...factors));
	const factors = codebook[claim].factors.map(({ id, side }) => ({ id, side }));
	return { factors, has, some, none };
}
