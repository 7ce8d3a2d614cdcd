import type { Tx } from '../desk.ts';
import type { Colleague } from './page.ts';

/** Everybody who is or was of the office, by name. */
export async function colleagues(tx: Tx): Promise<readonly Colleague[]> {
	const members = await tx
		.selectFrom('member')
		.select(['user_id', 'name', 'removed_at'])
		.orderBy('name')
		.execute();
	return members.map(({ user_id, name, removed_at }) => ({
		id: user_id,
		name,
		isHere: removed_at === null
	}));
}

export function namesOf(members: readonly Colleague[]): ReadonlyMap<string, string> {
	return new Map(members.map(({ id, name }) => [id, name]));
}
