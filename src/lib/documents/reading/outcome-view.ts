import type { Cell, Finding, Headline, Thing } from '#lib/domain/assessment/assessment.ts';
import { ranked } from '#lib/domain/assessment/outcome.ts';
import type { FactRef } from '#lib/domain/facts/fact.ts';
import { refKey } from '#lib/domain/facts/record.ts';
import type { Law, Outcome, Role, Row } from '#lib/domain/routes/route.ts';
import type { LawWords } from '#lib/content/copy/result-words.ts';
import type { Reader } from './reader.ts';

/** The outcome of a cell with what decides it, in words. */
export type Verdict = {
	readonly outcome: Outcome;
	readonly label: string;
	/** "by: Qualified immunity", "What is disputed: …"; null when nothing stands in the way. */
	readonly decides: string | null;
	/** The deciding reason's sentence; null when every requirement is met. */
	readonly why: string | null;
	readonly range: readonly [best: string, worst: string] | null;
	readonly missing: readonly FactRef[];
};

export function verdictOf(cell: Cell, words: LawWords, headline?: Headline): Verdict {
	const { lawWords, outcomeWords } = words;
	const { outcome, range } = headline ?? cell;
	const blocker = cell.findings.find(({ requirement }) => requirement === cell.blockers[0]);
	const [best, worst] = [range[0], range.at(-1)];
	const why = decidingRow(cell, outcome);
	return {
		outcome,
		label: outcomeWords[outcome].label,
		decides: blocker === undefined ? null : decisionOf(cell, outcome, blocker, words),
		why: why === null ? null : lawWords.sentence(why.because),
		range:
			outcome === 'needs-facts' && best !== undefined && worst !== undefined
				? [outcomeWords[best].label, outcomeWords[worst].label]
				: null,
		missing: outcome === 'needs-facts' ? missingOf(cell) : []
	};
}

function decisionOf(
	cell: Cell,
	outcome: Outcome,
	{ requirement, role }: Finding,
	{ decidedBy, lawWords }: LawWords
): string | null {
	const { name } = lawWords.requirement(cell.route, requirement);
	if (outcome === 'contested') return decidedBy.contested(name);
	if (outcome !== 'likely-blocked' && outcome !== 'blocked') return null;
	return isBarrier(role) ? decidedBy.barrier(name) : decidedBy.needed(name);
}

/** The row that says why it comes out so; null where nothing stands in the way or it is not known yet. */
export function decidingRow(cell: Cell, outcome: Outcome): Row | null {
	const blocker = cell.findings.find(({ requirement }) => requirement === cell.blockers[0]);
	if (blocker === undefined || outcome === 'needs-facts' || outcome === 'could-proceed')
		return null;
	const hardest = blocker.rows.find(({ then }) => then === 'not-met') ?? blocker.rows[0];
	const row = blocker.status === 'not-met' ? hardest : blocker.rows[0];
	return row ?? null;
}

/** The outcome with what decides it, or the range it may fall in, on one line. */
export function outcomeInWords(cell: Cell, words: LawWords, headline?: Headline): string {
	const { label, decides, range } = verdictOf(cell, words, headline);
	if (range !== null) return `${label} (${words.result.thing.between(...range)})`;
	return decides === null ? label : `${label} (${decides})`;
}

/** Facts not known that could still change this cell, without repeats. */
function missingOf(cell: Cell): readonly FactRef[] {
	const refs = cell.findings.flatMap(({ missing }) => missing);
	return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
}

/** A defense or a bar stands in the way; an element or a gate is met or not. */
function isBarrier(role: Role): boolean {
	return role === 'defence' || role === 'bar';
}

export type Tone = 'good' | 'bad' | 'open';

/** How a requirement came out: its word, and the tone of its mark. */
export function statusOf(
	finding: Pick<Finding, 'role' | 'status' | 'openBecause'>,
	{ statusWords }: LawWords
): {
	readonly word: string;
	readonly tone: Tone;
} {
	if (finding.status === 'open') {
		return { word: statusWords.open[finding.openBecause ?? 'missing'], tone: 'open' };
	}
	const words = isBarrier(finding.role) ? statusWords.barrier : statusWords.needed;
	return { word: words[finding.status], tone: finding.status === 'met' ? 'good' : 'bad' };
}

export function routeName(cell: Pick<Cell, 'route'>, { routeWords }: LawWords): string {
	return routeWords[cell.route as keyof typeof routeWords].name;
}

export function legalName(cell: Pick<Cell, 'route'>, { routeWords }: LawWords): string {
	return routeWords[cell.route as keyof typeof routeWords].legal;
}

/** The defendant; the officer by name where there is more than one. */
export function defendantName(cell: Pick<Cell, 'defendant' | 'officer'>, reader: Reader): string {
	return cell.defendant === 'officer' && reader.told.officers.length > 1
		? reader.officer(cell.officer)
		: reader.words.defendantWords[cell.defendant];
}

export function cellKey(cell: Cell): string {
	return [cell.incident, cell.claim, cell.officer, cell.route, cell.defendant].join('/');
}

/** Place of the best outcome a cell may have, from best (0) to worst. */
function rankOf({ range }: Pick<Cell, 'range'>): number {
	return Math.min(...range.map((one) => ranked.findIndex((rank) => rank === one)));
}

export function isOpen(cell: Cell): boolean {
	return cell.outcome !== 'not-available';
}

/** The cells of one law, best first. */
export function cellsUnder(thing: Thing, law: Law): readonly Cell[] {
	return thing.cells.filter((cell) => cell.law === law).toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** How the proposal compares with today's law for one thing. */
export function differenceOf({ today, proposed }: Thing): 'better' | 'worse' | 'same' | 'open' {
	if (today.range.length > 1 || proposed.range.length > 1) return 'open';
	const apart = rankOf(proposed) - rankOf(today);
	if (apart === 0) return 'same';
	return apart < 0 ? 'better' : 'worse';
}

/** What happened, in words, with the incident where there are several. */
export function thingName({ claim, incident }: Pick<Thing, 'claim' | 'incident'>, reader: Reader) {
	const { lawWords } = reader.words;
	const which = reader.incident(incident);
	return which === null ? lawWords.claim(claim) : `${lawWords.claim(claim)} (${which})`;
}
