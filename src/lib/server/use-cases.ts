import { caseUseCases } from './cases/index.ts';
import type { At, Visiting } from './desk.ts';
import { exchangeUseCases } from './exchange/index.ts';
import { peopleUseCases } from './people/use-cases.ts';
import { arrivalUseCases, sendUseCases } from './public/index.ts';
import { learningUseCases } from './learning/index.ts';
import { listUseCases } from './list/index.ts';
import { readFeed } from './list/read-feed.ts';
import type { UseCase } from './use-case.ts';

/** Everything that can be done at the desk, by name. */
export const useCases = {
	...caseUseCases,
	...listUseCases,
	...learningUseCases,
	...peopleUseCases,
	...arrivalUseCases,
	...exchangeUseCases
};

/** What may be done without signing in: each takes from a rate by the visitor's address. */
export const openUseCases = { readFeed, ...sendUseCases };

type Bound<Case> =
	Case extends UseCase<infer Input, infer _Output>
		? unknown extends Input
			? () => ReturnType<Case>
			: (input: Input) => ReturnType<Case>
		: never;

type Opened<Case> = Case extends (visiting: Visiting, input: infer Input) => infer Output
	? (input: Input) => Output
	: never;

/** The use-cases as one person has them; pages reach the desk through these alone. */
export type SignedIn = At['actor'] & {
	readonly do: { readonly [Name in keyof typeof useCases]: Bound<(typeof useCases)[Name]> };
};

/** The use-cases as anybody has them, for public links. */
export type Visitor = {
	readonly do: {
		readonly [Name in keyof typeof openUseCases]: Opened<(typeof openUseCases)[Name]>;
	};
};

export function signedIn(at: At): SignedIn {
	return { ...at.actor, do: bind(useCases, at) as SignedIn['do'] };
}

export function visitor(visiting: Visiting): Visitor {
	return { do: bind(openUseCases, visiting) as Visitor['do'] };
}

function bind<Where>(
	cases: Readonly<Record<string, (where: Where, input: never) => unknown>>,
	where: Where
): object {
	return Object.fromEntries(
		Object.entries(cases).map(([name, run]) => [name, (input: never) => run(where, input)])
	);
}
