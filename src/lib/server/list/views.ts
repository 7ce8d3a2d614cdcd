import { savedPart } from '#lib/schemas/desk-list.ts';
import type { ListQuery } from '#lib/schemas/desk-list.ts';
import { inOffice } from '../db/in-office.ts';
import type { NotFound } from '../desk.ts';
import { newId } from '../ids.ts';
import { useCase } from '../use-case.ts';

const mostViews = 50;

export type ViewSaved =
	| { readonly kind: 'ok'; readonly id: string }
	| { readonly kind: 'too-many'; readonly most: number };

/** Keeps filters and order under a name; one saved before under the same name is replaced. */
export const saveView = useCase(
	'view.save',
	(at, { name, query }: { readonly name: string; readonly query: ListQuery }): Promise<ViewSaved> =>
		inOffice(at, async (tx) => {
			const mine = await tx
				.selectFrom('saved_view')
				.select(['id', 'name'])
				.where('user_id', '=', at.actor.userId)
				.execute();
			const kept = JSON.stringify(savedPart(query));
			const same = mine.find((view) => view.name === name);
			if (same) {
				await tx.updateTable('saved_view').set({ query: kept }).where('id', '=', same.id).execute();
				return { kind: 'ok', id: same.id };
			}
			if (mine.length >= mostViews) return { kind: 'too-many', most: mostViews };
			const id = newId();
			const { officeId, userId } = at.actor;
			await tx
				.insertInto('saved_view')
				.values({ id, office_id: officeId, user_id: userId, name, query: kept })
				.execute();
			return { kind: 'ok', id };
		})
);

/** Takes away one of one's own views. */
export const removeView = useCase(
	'view.save',
	(at, { id }: { readonly id: string }): Promise<{ readonly kind: 'ok' } | NotFound> =>
		inOffice(at, async (tx) => {
			const { numDeletedRows } = await tx
				.deleteFrom('saved_view')
				.where('id', '=', id)
				.where('user_id', '=', at.actor.userId)
				.executeTakeFirst();
			return { kind: numDeletedRows > 0n ? 'ok' : 'not-found' };
		})
);
