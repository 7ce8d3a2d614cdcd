import type { At } from '#lib/server/desk.ts';
import { eraseDue } from '#lib/server/retention/erase-due.ts';

const longAgo = new Date('2001-01-01T12:00:00Z');

/** Ends the newest cases long ago and has the period of their status erase them. */
export async function erasing(at: At, count: number): Promise<{ readonly seconds: number }> {
	const { db } = at.desk;
	const { officeId } = at.actor;
	const newest = db
		.selectFrom('intake')
		.select('id')
		.where('office_id', '=', officeId)
		.where('erased_at', 'is', null)
		.orderBy('number', 'desc')
		.limit(count);
	await db
		.updateTable('intake')
		.set({ status: 'closed', closed_at: longAgo })
		.where('id', 'in', newest)
		.execute();
	await settle(at, { accepted: null, referred: null, declined: null, closed: 9000 });
	const began = performance.now();
	await eraseDue(at.desk);
	const seconds = (performance.now() - began) / 1000;
	await settle(at, {});
	return { seconds };
}

function settle({ desk, actor }: At, retention: object) {
	return desk.db
		.updateTable('office')
		.set({ settings: JSON.stringify({ retention }) })
		.where('id', '=', actor.officeId)
		.execute();
}
