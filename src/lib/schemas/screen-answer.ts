import type { ClaimId } from '#lib/content/claims/codebook.ts';
import { principles } from '#lib/content/precedents/principles.ts';
import { indexOf } from '#lib/domain/assessment/lawbook-index.ts';
import { outcomeOf } from '#lib/domain/assessment/outcome.ts';
import { outcomesAmongMany } from '#lib/domain/assessment/outcomes-of-many.ts';
import type { ClaimOutcome, RouteOutcome } from '#lib/domain/assessment/outcomes.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { isoOf } from '#lib/domain/deadlines/calendar.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import { refKey } from '#lib/domain/facts/record.ts';
import type { Known } from '#lib/domain/precedents/coding.ts';
import { closestBy } from '#lib/domain/precedents/establish.ts';
import { leanIn } from '#lib/domain/precedents/lean.ts';
import type { Comparison } from '#lib/domain/precedents/precedent.ts';
import { readyLibrary, readyPrinciples } from '#lib/domain/precedents/ready.ts';
import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ScreenCase } from './screen-read.ts';
import type { ScreenOutput } from './screen.ts';

type ScreenedClaim = ScreenOutput['claims'][number];
type ScreenedRoute = ScreenedClaim['routes'][number];

/** What the law makes of one case, in the form of the contract. */
export function screen(law: Lawbook, one: ScreenCase): ScreenOutput {
	const { claims, missing } = outcomesAmongMany(law, one.told, one.asOf);
	const isFlat = !one.hasIncidents && !one.hasOfficers;
	return {
		id: one.id,
		lawbook: law.version,
		claims: claims.map((claim) => screenedClaim(law, claim, one)),
		unknown: missing.map((ref) => (isFlat ? ref.fact : refKey(ref)))
	};
}

function screenedClaim(law: Lawbook, outcome: ClaimOutcome, one: ScreenCase): ScreenedClaim {
	const claim = indexOf(law).claim(outcome.claim);
	return {
		...(one.hasIncidents ? { incident: outcome.incident + 1 } : {}),
		claim: outcome.claim as ClaimId,
		immunity: immunityOf(law, claim, outcome),
		routes: outcome.routes.map((route) => screenedRoute(route, one.hasOfficers))
	};
}

function immunityOf(
	law: Lawbook,
	claim: Claim,
	{ factors, on }: ClaimOutcome
): ScreenedClaim['immunity'] {
	const { lean, band, forPerson, forOfficer } = immunityIn(law, claim, factors, on);
	return {
		lean,
		band,
		forPerson: forPerson.map(briefly),
		forOfficer: forOfficer.map(briefly)
	};
}

/** How immunity leans on what is known of a claim's factors, and the closest decisions of either side. */
export function immunityIn(law: Lawbook, claim: Claim, factors: Known, on: string | null) {
	const library = readyLibrary(law.precedents, claim, 'federal');
	const ready = readyPrinciples(principles[claim.id as ClaimId], claim);
	const { lean, band } = leanIn(library, ready, factors, on);
	return { lean, band, ...closestBy(library, factors, on) };
}

function briefly({ precedent, shared, missing, extra }: Comparison) {
	return { case: precedent, shared: [...shared], missing: [...missing], extra: [...extra] };
}

function screenedRoute(
	{ route, officer, range, blockers, citations, lastDay, clock }: RouteOutcome,
	hasOfficers: boolean
): ScreenedRoute {
	const outcome = outcomeOf(range);
	return {
		route: route.id,
		law: route.law,
		defendant: route.defendant,
		...(hasOfficers ? { officer: officer + 1 } : {}),
		outcome,
		...(outcome === 'needs-facts' ? { range: [...range] } : {}),
		blockers: [...blockers],
		deadline: {
			state: clock.length === 1 ? (clock[0] ?? UNKNOWN) : UNKNOWN,
			lastDay: isoOf(lastDay.from),
			latest: isoOf(lastDay.to)
		},
		citations: [...citations]
	};
}
