import type { Age, DueRange, ListFilters } from '#lib/schemas/desk-list.ts';
import { dayOf, isoOf } from '#lib/domain/deadlines/calendar.ts';
import { todayIn } from '../cases/today.ts';
import type { At } from '../desk.ts';
import type { Find } from './find.ts';

/** What `list_condition` in the database understands; a key that is absent asks nothing. */
export type Want = {
	readonly status?: readonly string[];
	readonly claim?: string;
	readonly agency?: string;
	readonly town?: string;
	readonly today?: string;
	readonly proposed?: string;
	readonly assigned?: string;
	readonly unassigned?: true;
	readonly immunity?: true;
	readonly source?: string;
	/** ISO days, inclusive. A case without a known deadline counts as due on `never`. */
	readonly dueFrom?: string;
	readonly dueTo?: string;
	readonly receivedFrom?: string;
	readonly receivedBefore?: string;
	readonly number?: number;
	readonly parts?: readonly string[];
	readonly starts?: readonly string[];
};

const never = '9999-12-31';
const lastDay = '9999-12-30';
const msPerDay = 86_400_000;

export function wantOf(at: At, filters: ListFilters, find: Find | null): Want {
	const now = at.desk.now();
	return {
		...(filters.status && { status: filters.status }),
		...(filters.claim && { claim: filters.claim }),
		...(filters.agency && { agency: filters.agency }),
		...(filters.town && { town: filters.town }),
		...(filters.today && { today: filters.today }),
		...(filters.proposed && { proposed: filters.proposed }),
		...(filters.immunity && { immunity: true }),
		...(filters.source && { source: filters.source }),
		...assignedOf(at, filters.assigned),
		...(filters.due && dueOf(filters.due, todayIn(now))),
		...(filters.age && ageOf(filters.age, now)),
		...(find ?? {})
	};
}

function assignedOf(at: At, assigned: string | undefined): Want {
	if (assigned === undefined) return {};
	if (assigned === 'nobody') return { unassigned: true };
	return { assigned: assigned === 'me' ? at.actor.userId : assigned };
}

/** The days a range of deadlines covers; those of 7, 30 and 90 days begin today. */
export function dueOf(range: DueRange, today: string): Want {
	switch (range) {
		case 'overdue':
			return { dueTo: daysFrom(today, -1) };
		case 'later':
			return { dueFrom: daysFrom(today, 91), dueTo: lastDay };
		case 'none':
			return { dueFrom: never, dueTo: never };
		default:
			return { dueFrom: today, dueTo: daysFrom(today, Number(range)) };
	}
}

function ageOf(age: Age, now: Date): Want {
	const [side, days] = age.split('-');
	const moment = new Date(now.getTime() - Number(days) * msPerDay).toISOString();
	return side === 'last' ? { receivedFrom: moment } : { receivedBefore: moment };
}

export function daysFrom(today: string, days: number): string {
	return isoOf(dayOf(today) + days) ?? never;
}
