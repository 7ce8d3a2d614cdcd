import { outcomesAmongMany } from '#lib/domain/assessment/outcomes-of-many.ts';
import type { ClaimOutcome, RouteOutcome } from '#lib/domain/assessment/outcomes.ts';
import { indexOf } from '#lib/domain/assessment/lawbook-index.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { isoOf } from '#lib/domain/deadlines/calendar.ts';
import type { Day } from '#lib/domain/deadlines/calendar.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import { refKey } from '#lib/domain/facts/record.ts';
import type { Comparison } from '#lib/domain/precedents/precedent.ts';
import { immunityIn } from './screen-answer.ts';
import type { ScreenCase } from './screen-read.ts';

/** The answer of `screen` to one case as JSON text, put together from parts that were written before. */
export function screenText(law: Lawbook, one: ScreenCase): string {
	const { claims, missing } = outcomesAmongMany(law, one.told, one.asOf);
	const isFlat = !one.hasIncidents && !one.hasOfficers;
	let text = `{"id":${quoted(one.id)},"lawbook":${quoted(law.version)},"claims":[`;
	for (let index = 0; index < claims.length; index += 1) {
		if (index > 0) text += ',';
		text += claimText(law, claims[index] as ClaimOutcome, one);
	}
	text += '],"unknown":[';
	for (let index = 0; index < missing.length; index += 1) {
		const ref = missing[index] as (typeof missing)[number];
		text += (index > 0 ? ',"' : '"') + (isFlat ? ref.fact : refKey(ref)) + '"';
	}
	return `${text}]}`;
}

const needsNoEscape = /^[\w .:-]*$/;

function quoted(text: string): string {
	return needsNoEscape.test(text) ? `"${text}"` : JSON.stringify(text);
}

function claimText(law: Lawbook, outcome: ClaimOutcome, one: ScreenCase): string {
	const { incident, claim, factors, on, routes } = outcome;
	const immunity = immunityIn(law, indexOf(law).claim(claim), factors, on);
	let text = one.hasIncidents ? `{"incident":${incident + 1},` : '{';
	text += `"claim":"${claim}","immunity":{"lean":"${immunity.lean}","band":"${immunity.band}"`;
	text += `,"forPerson":${comparisonsText(immunity.forPerson)}`;
	text += `,"forOfficer":${comparisonsText(immunity.forOfficer)}},"routes":[`;
	for (let index = 0; index < routes.length; index += 1) {
		if (index > 0) text += ',';
		text += routeText(routes[index] as RouteOutcome, one.hasOfficers);
	}
	return `${text}]}`;
}

function comparisonsText(comparisons: readonly Comparison[]): string {
	let text = '[';
	for (let index = 0; index < comparisons.length; index += 1) {
		const { precedent, shared, missing, extra } = comparisons[index] as Comparison;
		text += (index > 0 ? ',{"case":"' : '{"case":"') + precedent;
		text += '","shared":' + listText(shared) + ',"missing":' + listText(missing);
		text += ',"extra":' + listText(extra) + '}';
	}
	return `${text}]`;
}

/** A route and how it comes out, up to its deadline; written once. */
function startText(outcome: RouteOutcome): string {
	return (outcome.written.text ??= newStart(outcome, ''));
}

/** `officer` is text to go between the route and its outcome. */
function newStart({ route, range, blockers }: RouteOutcome, officer: string): string {
	const { id, law, defendant } = route;
	const head = JSON.stringify({ route: id, law, defendant }).slice(0, -1);
	const [only, ...others] = range;
	const outcome =
		others.length === 0
			? `,"outcome":"${only ?? ''}"`
			: `,"outcome":"needs-facts","range":${listText(range)}`;
	return [
		head,
		officer,
		outcome,
		',"blockers":',
		listText(blockers),
		',"deadline":{"state":"'
	].join('');
}

function routeText(outcome: RouteOutcome, hasOfficers: boolean): string {
	const { officer, lastDay, clock } = outcome;
	const start = hasOfficers ? newStart(outcome, `,"officer":${officer + 1}`) : startText(outcome);
	const state = clock.length === 1 ? (clock[0] ?? UNKNOWN) : UNKNOWN;
	const from = dayText(lastDay.from);
	const to = lastDay.to === lastDay.from ? from : dayText(lastDay.to);
	return start + state + '","lastDay":' + from + ',"latest":' + to + citesText(outcome) + '}';
}

function citesText({ citations, written }: RouteOutcome): string {
	if (written.cites !== citations) {
		written.cites = citations;
		written.citesText = `},"citations":${listText(citations)}`;
	}
	return written.citesText ?? '';
}

function dayText(day: Day): string {
	const iso = isoOf(day);
	return iso === null ? 'null' : `"${iso}"`;
}

const lists = new WeakMap<readonly string[], string>();

/** Lists of ids that are made once are written once. */
function listText(list: readonly string[]): string {
	const known = lists.get(list);
	if (known !== undefined) return known;
	const text = JSON.stringify(list);
	lists.set(list, text);
	return text;
}
