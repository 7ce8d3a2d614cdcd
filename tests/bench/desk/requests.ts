import { sql } from 'kysely';
import { paramsOf } from '#lib/schemas/desk-list.ts';
import type { ListQuery } from '#lib/schemas/desk-list.ts';
import type { At } from '#lib/server/desk.ts';
import { listCases } from '#lib/server/list/list-cases.ts';
import { sealMark } from '#lib/server/list/sealed-mark.ts';
import type { Request } from './load.ts';
import { firstNames, lastNames, towns } from './names.ts';
import { one, oneByRank, seeded } from './random.ts';

const each = 60;

/** What people ask of the list in a day: pages in every order, filters and their combinations, searches. */
export async function listRequests(
	at: At,
	members: readonly string[]
): Promise<readonly Request[]> {
	const random = seeded(3);
	const sorts = ['received', 'due', 'client', 'updated'] as const;
	const plain: ListQuery[] = sorts.map((sort) => ({ sort }));
	const pages = await Promise.all(plain.map((query) => deepPages(at, query)));
	const filters: readonly (() => ListQuery)[] = [
		() => ({ status: [one(['received', 'review', 'declined'] as const, random)] }),
		() => ({ status: ['received', 'screening', 'waiting', 'review'], sort: 'due' }),
		() => ({ claim: one(['force', 'stop', 'speech', 'pursuit'], random) }),
		() => ({ agency: `${oneByRank(towns, random)} Police Department` }),
		() => ({ today: 'blocked', proposed: 'could-proceed' }),
		() => ({ immunity: '1', status: ['received'] }),
		() => ({ assigned: one(members, random), due: '30', sort: 'due' }),
		() => ({ due: 'overdue', status: ['screening'], sort: 'due' }),
		() => ({ town: oneByRank(towns, random), claim: 'force', age: 'last-90' }),
		() => ({ source: 'public', age: 'over-365', sort: 'client' })
	];
	const texts: readonly (() => string)[] = [
		() => `${oneByRank(firstNames, random)} ${oneByRank(lastNames, random)}`,
		() => oneByRank(lastNames, random).slice(0, 4),
		() => `${oneByRank(lastNames, random)} ${oneByRank(towns, random)}`,
		() => String(1 + Math.floor(random() * 10_000)),
		() => oneByRank(lastNames, random).slice(0, 3)
	];
	const lists = [...plain, ...pages.flat()];
	return Array.from({ length: each }, (_, turn) => turn).flatMap((turn) => [
		request('list', lists[turn % lists.length] ?? {}),
		request('filter', one(filters, random)()),
		request('search', { find: sealMark(at, 'find', one(texts, random)()) })
	]);
}

/** Opening cases, old and young. */
export async function openRequests({ desk, actor }: At): Promise<readonly Request[]> {
	const { rows } = await sql<{ id: string }>`
		select id from intake where office_id = ${actor.officeId} and erased_at is null
		and number in (select (random() * (select last_number from office where id = ${actor.officeId}))::int
			from generate_series(1, 300))`.execute(desk.db);
	return rows.map(({ id }) => ({ kind: 'open', path: `/desk/cases/${id}` }));
}

/** The first pages after the first. */
async function deepPages(at: At, query: ListQuery): Promise<readonly ListQuery[]> {
	const found: ListQuery[] = [];
	let now = query;
	for (let page = 0; page < 5; page++) {
		const read = await listCases(at, now);
		if (read.kind !== 'ok' || read.next === null) break;
		now = { ...query, at: read.next };
		found.push(now);
	}
	return found;
}

function request(kind: string, query: ListQuery): Request {
	return { kind, path: `/desk?${paramsOf(query)}` };
}
