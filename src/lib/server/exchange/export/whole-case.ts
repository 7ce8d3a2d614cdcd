import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { outcomeOf } from '#lib/domain/assessment/outcome.ts';
import { outcomesAmongMany } from '#lib/domain/assessment/outcomes-of-many.ts';
import { isoOf } from '#lib/domain/deadlines/calendar.ts';
import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { applying } from '../../cases/applying.ts';

/** What stands in a case's row beside what is sealed. */
export type CaseHead = {
	readonly id: string;
	readonly number: number;
	readonly status: string;
	readonly source: string;
	readonly received_at: Date;
	readonly decided_at: Date | null;
	readonly closed_at: Date | null;
	readonly outcome_today: string | null;
	readonly outcome_proposed: string | null;
	readonly soonest_deadline: string | null;
	readonly lawbook: string | null;
};

/** A case whole: what was told, how it comes out under both laws, and what each outcome rests on, in codes. */
export function wholeCase(law: Lawbook, head: CaseHead, content: CaseContent, today: string) {
	const { answers, people, override, assumed } = content;
	return {
		...outside(head),
		people,
		answers,
		assumed,
		outcome: {
			today: head.outcome_today,
			s254: head.outcome_proposed,
			soonestDeadline: head.soonest_deadline,
			lawbook: head.lawbook,
			override
		},
		reasons: reasonsOf(law, content, today)
	};
}

/** A case whose content cannot be opened any more: what stands outside it, and that it is damaged. */
export function damagedCase(head: CaseHead) {
	return { ...outside(head), isDamaged: true };
}

function outside(head: CaseHead) {
	return {
		format: 'threshold-case-export',
		version: 1,
		note: 'Legal information, not legal advice. The law "s254" is S.254 as introduced (2022), not the law.',
		number: head.number,
		status: head.status,
		source: head.source,
		received: head.received_at.toISOString(),
		decided: head.decided_at?.toISOString() ?? null,
		closed: head.closed_at?.toISOString() ?? null
	};
}

/** Every way in the case, how it comes out on a day, what decides and on which authorities that rests. */
function reasonsOf(law: Lawbook, { answers, assumed }: CaseContent, today: string) {
	const { claims } = outcomesAmongMany(law, applying(answers), today, assumed);
	return {
		lawbook: law.version,
		day: today,
		claims: claims.map(({ incident, claim, routes }) => ({
			incident: incident + 1,
			claim,
			routes: routes.map(({ route, officer, range, blockers, citations, lastDay }) => ({
				route: route.id,
				law: route.law,
				defendant: route.defendant,
				officer: officer + 1,
				outcome: outcomeOf(range),
				blockers,
				citations,
				lastDay: isoOf(lastDay.from)
			}))
		}))
	};
}

/** What the office itself wrote: left out of what is given to the client unless the office decides otherwise. */
export function officeNotes({ notes, sources, narrative, remarks }: CaseContent) {
	return { notes, sources, narrative, remarks };
}
