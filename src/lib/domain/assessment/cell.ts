import { evaluate } from '../conditions/evaluate.ts';
import { reckon } from '../deadlines/reckon.ts';
import type { Outcome, Remedy, Route } from '../routes/route.ts';
import type { Cell, Finding } from './assessment.ts';
import type { Circumstances } from './circumstances.ts';
import { findingOf } from './finding.ts';
import { indexOf } from './lawbook-index.ts';
import type { Lawbook } from './lawbook.ts';
import { effectsOf, floorOf, outcomeOf, rangeOf, ranked } from './outcome.ts';
import type { Rank } from './outcome.ts';

/** Judges one route in one set of circumstances. `today` is an ISO day. */
export function cellOf(law: Lawbook, route: Route, at: Circumstances, today: string): Cell {
	const { scopeOf, deadline: ruleOf } = indexOf(law);
	const deadline = reckon(ruleOf(route.deadline), at.facts, today);
	const findings = route.requirements.map((one) => findingOf(one, at, deadline, scopeOf));
	const effects = route.requirements.map((one, index) =>
		effectsOf(one, findings[index]?.rows ?? [])
	);
	const range = rangeOf(effects);
	const outcome = outcomeOf(range);
	const applies = (remedy: Remedy) =>
		remedy.when === undefined || evaluate(remedy.when, at.facts, at.derived) !== 'no';
	const remedies = route.remedies.filter(applies);
	const courts = route.courts.filter(applies);
	return {
		incident: at.incident,
		claim: at.claim.id,
		officer: at.officer,
		route: route.id,
		law: route.law,
		defendant: route.defendant,
		outcome,
		range,
		blockers: blockersOf(outcome, findings, effects),
		findings: findings.map((finding, index) =>
			canStillMatter(effects[index] ?? [], effects) ? finding : { ...finding, missing: [] }
		),
		deadline,
		remedies,
		courts,
		citations: citationsOf(findings, deadline, [...remedies, ...courts])
	};
}

/** Whether a requirement can still move the outcome: it may come out harder than the route is burdened already. */
function canStillMatter(effect: readonly Rank[], effects: readonly (readonly Rank[])[]): boolean {
	const floor = floorOf(effects);
	return effect.some((rank) => ranked.indexOf(rank) > floor);
}

function blockersOf(
	outcome: Outcome,
	findings: readonly Finding[],
	effects: readonly (readonly Rank[])[]
): readonly string[] {
	if (outcome === 'could-proceed') return [];
	return findings
		.filter((_, index) => {
			const effect = effects[index] ?? [];
			if (outcome === 'needs-facts') return canStillMatter(effect, effects) && effect.length > 1;
			return effect.some((rank) => rank === outcome);
		})
		.map((finding) => finding.requirement);
}

function citationsOf(
	findings: readonly Finding[],
	deadline: Cell['deadline'],
	remedies: readonly Remedy[]
): readonly string[] {
	const cited = [
		...findings.flatMap(({ rows, support }) => [...rows, ...support]),
		...deadline.steps,
		...deadline.doubts,
		...remedies
	];
	return [...new Set(cited.flatMap(({ cites }) => cites))];
}
