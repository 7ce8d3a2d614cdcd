import type { LifeState } from './case-life.ts';

/** Where nobody has decided upon a case yet: it takes answers, and its time limit is the office's first concern. */
export const undecided = [
	'received',
	'screening',
	'waiting',
	'review'
] as const satisfies readonly LifeState[];

/** Where the time limit of a case still runs for the office: not decided yet, or accepted. */
export const running = [...undecided, 'accepted'] as const satisfies readonly LifeState[];

/** Whether nobody has decided upon a case that stands here. */
export function isUndecided(state: string): boolean {
	return (undecided as readonly string[]).includes(state);
}
