import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { LawWords } from '#lib/content/copy/result-words.ts';

/** Where each authority of a lawbook is relied on, in words, by its id. */
export type Usage = ReadonlyMap<string, readonly string[]>;

type Cited = { readonly cites: readonly string[] };

/** Reads off the rules of a lawbook what each authority is used for. */
export function usageOf(
	law: Lawbook,
	{ defendantWords, lawWords, result, routeWords }: LawWords
): Usage {
	const uses = new Map<string, Set<string>>();
	const note = (where: string, rows: readonly Cited[]) => {
		for (const id of rows.flatMap(({ cites }) => cites)) {
			uses.set(id, (uses.get(id) ?? new Set()).add(where));
		}
	};
	for (const { id, defendant, requirements, remedies, courts } of law.routes) {
		const { name } = routeWords[id as keyof typeof routeWords];
		const route = `${name}, ${defendantWords[defendant].toLowerCase()}`;
		for (const { id: requirement, rows } of requirements) {
			note(`${route}: ${lawWords.requirement(id, requirement).name}`, rows);
		}
		note(`${route}: ${result.why.remedies}`, remedies);
		note(`${route}: ${result.why.court}`, courts);
	}
	for (const { id, federal, vermont, article11, s254Rights } of law.claims) {
		note(lawWords.claim(id), [...federal, ...vermont, ...article11, ...s254Rights]);
	}
	for (const { clocks, alternatives, notes, minority, firstStep } of law.deadlines) {
		note(result.parts.deadlines, [
			...clocks.flatMap(({ accrual, limit }) => [accrual, limit]),
			...alternatives,
			...notes,
			...[minority ?? []].flat(),
			...[firstStep ?? []].flat()
		]);
	}
	note(result.parts.assumptions, law.assumptions);
	return new Map([...uses].map(([id, where]) => [id, [...where]]));
}
