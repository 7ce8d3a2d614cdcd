import type { At } from './desk.ts';
import type { UseCase } from './use-case.ts';

/** Everything that can be done at the desk, by name. */
export const useCases = {};

type Bound<Case> =
	Case extends UseCase<infer Input, infer _Output> ? (input: Input) => ReturnType<Case> : never;

/** The use-cases as one person has them; pages reach the desk through these alone. */
export type SignedIn = At['actor'] & {
	readonly do: { readonly [Name in keyof typeof useCases]: Bound<(typeof useCases)[Name]> };
};

export function signedIn(at: At): SignedIn {
	const bound = Object.entries<UseCase<never, unknown>>(useCases).map(([name, run]) => [
		name,
		(input: never) => run(at, input)
	]);
	return { ...at.actor, do: Object.fromEntries(bound) as SignedIn['do'] };
}
