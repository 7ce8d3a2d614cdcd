import { deadlines, ruleNames } from '#lib/content/copy/desk/deadlines.ts';
import { running } from '#lib/machines/undecided.ts';
import { recordAudit } from '../audit/record.ts';
import { todayIn } from '../cases/today.ts';
import { inOfficeOf } from '../db/in-office.ts';
import type { Desk, NotFound, Visiting } from '../desk.ts';
import { sha256 } from '../ids.ts';
import { takeFrom } from '../people/rate.ts';
import type { Rate } from '../people/rate.ts';
import { icsOf } from './ics.ts';
import type { CalendarEvent } from './ics.ts';
import { initialsOf } from './initials.ts';
import { readRows } from './rows.ts';
import type { StoredRow } from './rows.ts';
import { daysFrom } from './want.ts';

export type FeedRead = { readonly kind: 'ok'; readonly ics: string };
export type FeedFull = { readonly kind: 'too-often'; readonly until: Date };

const perAddress: Rate = { name: 'feed-address', limit: 120, seconds: 900 };
const daysBack = 30;
const daysAhead = 1100;
const mostEvents = 1000;

/**
 * The calendar behind a private link: the next deadline of each open case, with its number, initials and rule. It ends
 * with the link, and when its maker leaves the office.
 */
export async function readFeed(
	{ desk, address }: Visiting,
	{ token }: { readonly token: string }
): Promise<FeedRead | FeedFull | NotFound> {
	const taken = await takeFrom(desk, perAddress, address);
	if (taken.kind === 'full') return { kind: 'too-often', until: taken.until };
	const feed = await feedOf(desk, token);
	if (!feed) return { kind: 'not-found' };
	const { office_id: officeId, user_id: userId } = feed;
	const scope = feed.scope === 'office' ? 'office' : 'mine';
	const rows = await inOfficeOf(desk, officeId, async (tx) => {
		const today = todayIn(desk.now());
		const found = await readRows(tx, {
			want: {
				status: running,
				dueFrom: daysFrom(today, -daysBack),
				dueTo: daysFrom(today, daysAhead),
				...(scope === 'mine' && { assigned: userId })
			},
			sort: 'due',
			isDescending: false,
			after: null,
			atMost: mostEvents
		});
		const recorder = { desk, actor: { userId, officeId } };
		await recordAudit(tx, recorder, 'feed.read', {
			detail: { feed: feed.id, cases: found.length }
		});
		return found;
	});
	return {
		kind: 'ok',
		ics: icsOf(deadlines.ics.name(scope), desk.now(), rows.flatMap(eventOf))
	};
}

/** The link, while it works and its maker is still a member. Nobody is signed in, so no office is set yet. */
function feedOf({ db }: Desk, token: string) {
	return db
		.selectFrom('feed')
		.innerJoin('member', (join) =>
			join
				.onRef('member.office_id', '=', 'feed.office_id')
				.onRef('member.user_id', '=', 'feed.user_id')
		)
		.select(['feed.id', 'feed.office_id', 'feed.user_id', 'feed.scope'])
		.where('feed.token_hash', '=', sha256(token))
		.where('feed.revoked_at', 'is', null)
		.where('member.removed_at', 'is', null)
		.executeTakeFirst();
}

function eventOf(row: StoredRow): readonly CalendarEvent[] {
	const { id, number, client_name, soonest_deadline, deadline_rule } = row;
	if (soonest_deadline === null) return [];
	const { ics } = deadlines;
	const rule = deadline_rule === null ? ics.anyRule : (ruleNames[deadline_rule] ?? ics.anyRule);
	return [
		{
			uid: id,
			day: soonest_deadline,
			dayAfter: daysFrom(soonest_deadline, 1),
			summary: ics.summary(number, initialsOf(client_name), rule),
			description: ics.note
		}
	];
}
