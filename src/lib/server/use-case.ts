import type { At, Forbidden } from './desk.ts';
import { isPermitted } from './people/permissions.ts';
import type { Action } from './people/permissions.ts';

/** Something a person at the desk can do; it asks for its permission before anything else. */
export type UseCase<Input, Output> = {
	(at: At, input: Input): Promise<Output | Forbidden>;
	readonly action: Action;
};

export function useCase<Input, Output>(
	action: Action,
	run: (at: At, input: Input) => Promise<Output>
): UseCase<Input, Output> {
	async function permitted(at: At, input: Input): Promise<Output | Forbidden> {
		if (!isPermitted(at.actor.role, action)) return { kind: 'forbidden', action };
		return run(at, input);
	}
	return Object.assign(permitted, { action });
}
