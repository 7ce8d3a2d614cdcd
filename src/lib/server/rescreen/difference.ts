import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { outcomeOf } from '#lib/domain/assessment/outcome.ts';
import { outcomesAmongMany } from '#lib/domain/assessment/outcomes-of-many.ts';
import type { RouteOutcome } from '#lib/domain/assessment/outcomes.ts';
import type { Outcome } from '#lib/domain/routes/route.ts';
import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { applying } from '../cases/applying.ts';

/** One way that comes out otherwise, with the requirements that decided it before and decide it now. */
export type ChangedWay = {
	/** From 0. */
	readonly incident: number;
	readonly officer: number;
	readonly claim: string;
	readonly route: string;
	readonly before: Outcome | null;
	readonly after: Outcome | null;
	readonly decidedBefore: readonly string[];
	readonly decidesNow: readonly string[];
};

/** Why a case comes out otherwise: the law changed, or a day went by that the same law counts. */
export type Because = {
	readonly cause: 'law' | 'day';
	/** The lawbook that judged it before; absent in runs of before this was kept. */
	readonly from?: string | null;
	readonly ways: readonly ChangedWay[];
};

/** What of a case comes out otherwise under one law than under another on the same day. */
export function changedWays(
	before: Lawbook,
	after: Lawbook,
	content: CaseContent,
	today: string
): readonly ChangedWay[] {
	const [old, now] = [waysUnder(before, content, today), waysUnder(after, content, today)];
	const keys = [...new Set([...old.keys(), ...now.keys()])];
	return keys.flatMap((key): readonly ChangedWay[] => {
		const [was, is] = [old.get(key), now.get(key)];
		const place = was ?? is;
		if (place === undefined) return [];
		const [from, to] = [was?.outcome ?? null, is?.outcome ?? null];
		if (from === to) return [];
		const { incident, officer, claim, route } = place;
		const change = { incident, officer, claim, route, before: from, after: to };
		return [{ ...change, decidedBefore: was?.blockers ?? [], decidesNow: is?.blockers ?? [] }];
	});
}

type Way = {
	readonly incident: number;
	readonly officer: number;
	readonly claim: string;
	readonly route: string;
	readonly outcome: Outcome;
	readonly blockers: readonly string[];
};

/** Every way in a case and how it comes out. */
export function waysUnder(
	law: Lawbook,
	content: CaseContent,
	today: string
): ReadonlyMap<string, Way> {
	const { claims } = outcomesAmongMany(law, applying(content.answers), today, content.assumed);
	return new Map(
		claims.flatMap(({ incident, claim, routes }) =>
			routes.map(({ route, officer, range, blockers }: RouteOutcome) => [
				`${incident} ${claim} ${route.id} ${officer}`,
				{ incident, officer, claim, route: route.id, outcome: outcomeOf(range), blockers }
			])
		)
	);
}
