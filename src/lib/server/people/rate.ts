import { sql } from 'kysely';
import type { Desk } from '../desk.ts';
import { sha256 } from '../ids.ts';

/** How many times something may be done within a stretch of time that begins with the first. */
export type Rate = { readonly name: string; readonly limit: number; readonly seconds: number };

export type Taken = { readonly kind: 'free' } | { readonly kind: 'full'; readonly until: Date };

export type Locked = { readonly kind: 'locked'; readonly until: Date };

type Counter = Pick<Desk, 'db' | 'now'>;

/**
 * Takes one from what `who` may still do, in every process alike. Only a hash of `who` is kept.
 * Never call it within a transaction: the embedded database has one connection.
 */
export async function takeFrom(desk: Counter, rate: Rate, who: string): Promise<Taken> {
	const now = desk.now();
	const began = new Date(now.getTime() - rate.seconds * 1000);
	const row = await desk.db
		.insertInto('rate')
		.values({ key: keyOf(rate, who), window_start: now, count: 1 })
		.onConflict((conflict) =>
			conflict.column('key').doUpdateSet({
				count: sql<number>`case when rate.window_start <= ${began} then 1 else rate.count + 1 end`,
				window_start: sql<Date>`case when rate.window_start <= ${began} then excluded.window_start
					else rate.window_start end`
			})
		)
		.returning(['count', 'window_start'])
		.executeTakeFirstOrThrow();
	if (row.count <= rate.limit) return { kind: 'free' };
	return { kind: 'full', until: new Date(row.window_start.getTime() + rate.seconds * 1000) };
}

/** The same at a door: until when it is locked, or null while it is open. */
export async function lockedBy(desk: Counter, rate: Rate, who: string): Promise<Locked | null> {
	const taken = await takeFrom(desk, rate, who);
	return taken.kind === 'full' ? { kind: 'locked', until: taken.until } : null;
}

/** Begins anew, as after a right password. */
export async function giveBack(desk: Counter, rate: Rate, who: string): Promise<void> {
	await desk.db.deleteFrom('rate').where('key', '=', keyOf(rate, who)).execute();
}

/** Drops counts that are a day old. */
export async function forgetOldRates(desk: Counter): Promise<void> {
	const dayAgo = new Date(desk.now().getTime() - 86_400_000);
	await desk.db.deleteFrom('rate').where('window_start', '<', dayAgo).execute();
}

function keyOf({ name }: Rate, who: string): string {
	return sha256(`${name} ${who}`);
}
