import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { FactValue } from '#lib/domain/facts/fact.ts';
import { planner } from '#lib/domain/interview/path.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import { wantedFacts } from '#lib/domain/interview/wanted.ts';
import { checkState, compileInterview } from './interview-machine.ts';
import type { Edge } from './draw.ts';
import { randomAnswers, walk } from './walk.ts';
import type { Answerer, Walk } from './walk.ts';

/** The day every survey is walked on, so that it comes out the same on any other. */
export const surveyDay = '2026-11-22';

/** How many rounds a survey takes to reach every page. */
export const surveyRounds = 9;

/** Walks the whole interview many times with seeded answers: every claim in turn, with one or with two incidents and officers. */
export function survey(law: Lawbook, pages: readonly Page[], rounds: number): readonly Walk[] {
	const machine = compileInterview(pages);
	const plan = planner(pages, (told) => wantedFacts(law, told, surveyDay));
	return Array.from({ length: rounds }, (_, round) =>
		law.claims.map(({ id }, index) =>
			walk(
				machine,
				pages,
				law.facts,
				plan,
				answersFor(id, round, round * law.claims.length + index)
			)
		)
	).flat();
}

/** Every other round stays in Vermont, within time and with officers who can be sued, so that the long questions are reached. */
function answersFor(claim: string, round: number, seed: number): Answerer {
	const isPlain = round % 2 === 0;
	const hasTwo = round % 3 === 2;
	const plain: Readonly<Record<string, FactValue>> = {
		'incident.place': 'vermont',
		'incident.date': '2026-03-01',
		'officer.onDuty': 'yes',
		'release.signed': 'none'
	};
	const random = randomAnswers(seed);
	return (definition, step) => {
		const { id } = definition;
		const isFirst = (step.incident ?? step.officer ?? 0) === 0;
		if (id.endsWith('.another')) return hasTwo && isFirst ? 'yes' : 'no';
		if (id === 'claims') return isFirst ? [claim] : [claim, 'force'];
		return (isPlain ? plain[id] : undefined) ?? random(definition, step);
	};
}

/** The ways from page to page that the walks took. */
function edgesOf(walks: readonly Walk[]): readonly Edge[] {
	const edges = new Map<string, Edge>();
	for (const { from, to } of walks.flatMap(({ strides }) => strides)) {
		const edge = { from: from.page, to: to?.page ?? checkState };
		edges.set(`${edge.from} ${edge.to}`, edge);
	}
	return [...edges.values()].toSorted(
		(a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to)
	);
}

/** The same ways, as the pages each page leads to. */
export function waysOf(walks: readonly Walk[]): Readonly<Record<string, readonly string[]>> {
	const ways: Record<string, string[]> = {};
	for (const { from, to } of edgesOf(walks)) (ways[from] ??= []).push(to);
	return ways;
}
