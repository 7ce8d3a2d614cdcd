import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, NotFound } from '../desk.ts';
import { newId, newToken, sha256 } from '../ids.ts';
import { useCase } from '../use-case.ts';

export type FeedScope = 'mine' | 'office';

export type Feed = { readonly id: string; readonly scope: FeedScope; readonly madeAt: Date };

export type FeedMade =
	| { readonly kind: 'ok'; readonly id: string; readonly token: string }
	| { readonly kind: 'too-many'; readonly most: number };

const mostFeeds = 5;

/** A new private link to a calendar of deadlines. The token is shown once; only its hash is kept. */
export const makeFeed = useCase(
	'feed.make',
	(at, { scope }: { readonly scope: FeedScope }): Promise<FeedMade> =>
		inOffice(at, async (tx) => {
			const { officeId, userId } = at.actor;
			const open = await tx
				.selectFrom('feed')
				.select('id')
				.where('user_id', '=', userId)
				.where('revoked_at', 'is', null)
				.execute();
			if (open.length >= mostFeeds) return { kind: 'too-many', most: mostFeeds };
			const id = newId();
			const token = newToken();
			await tx
				.insertInto('feed')
				.values({
					id,
					office_id: officeId,
					user_id: userId,
					token_hash: sha256(token),
					scope,
					created_at: at.desk.now()
				})
				.execute();
			await recordAudit(tx, at, 'feed.make', { detail: { feed: id, scope } });
			return { kind: 'ok', id, token };
		})
);

/** One's own links that still work. */
export const listFeeds = useCase('feed.make', (at: At) =>
	inOffice(at, async (tx) => {
		const feeds = await tx
			.selectFrom('feed')
			.select(['id', 'scope', 'created_at'])
			.where('user_id', '=', at.actor.userId)
			.where('revoked_at', 'is', null)
			.orderBy('id')
			.execute();
		return {
			kind: 'ok' as const,
			feeds: feeds.map(({ id, scope, created_at }): Feed => ({
				id,
				scope: scope === 'office' ? 'office' : 'mine',
				madeAt: created_at
			}))
		};
	})
);

/** Ends one of one's own links for good. */
export const endFeed = useCase(
	'feed.make',
	(at, { id }: { readonly id: string }): Promise<{ readonly kind: 'ok' } | NotFound> =>
		inOffice(at, async (tx) => {
			const ended = await tx
				.updateTable('feed')
				.set({ revoked_at: at.desk.now() })
				.where('id', '=', id)
				.where('user_id', '=', at.actor.userId)
				.where('revoked_at', 'is', null)
				.returning('id')
				.execute();
			if (ended.length === 0) return { kind: 'not-found' };
			await recordAudit(tx, at, 'feed.end', { detail: { feed: id } });
			return { kind: 'ok' };
		})
);
