import type { Cell, Thing } from '#lib/domain/assessment/assessment.ts';
import { explain } from '#lib/domain/explanation/explain.ts';
import type { Reason } from '#lib/domain/explanation/explain.ts';
import type { Reader } from './reader.ts';

/** Things that happened several times and come out alike in every step, told once; `thing` is the first of them. */
export type Alike = { readonly name: string; readonly thing: Thing };

/** The same wrong on several days is one, where all answers but the dates, all reasons and all outcomes are the same. */
export function alikeThings(things: readonly Thing[], reader: Reader): readonly Alike[] {
	const groups = Map.groupBy(things, (thing) => signatureOf(thing, reader));
	return [...groups.values()].flatMap(([thing, ...others]) => {
		if (thing === undefined) return [];
		const incidents = [thing, ...others].flatMap(({ incident }) => reader.incident(incident) ?? []);
		const name = reader.words.lawWords.claim(thing.claim);
		return [{ thing, name: incidents.length === 0 ? name : `${name} (${incidents.join('; ')})` }];
	});
}

function signatureOf(
	{ claim, today, proposed, cells, established }: Thing,
	reader: Reader
): string {
	return JSON.stringify([
		claim,
		today,
		proposed,
		established,
		cells.map((cell) => signatureOfCell(cell, reader))
	]);
}

function signatureOfCell(cell: Cell, reader: Reader) {
	const { officer, route, defendant, outcome, range, blockers, remedies, courts } = cell;
	const dates = new Set(
		reader.law.facts.filter(({ type }) => type.kind === 'date').map(({ id }) => id)
	);
	const reasonOf = ({ because, answers }: Omit<Reason, 'below'>) => [
		because,
		answers.filter(({ ref }) => !dates.has(ref.fact)).map(({ ref, value }) => [ref.fact, value])
	];
	const steps = explain(cell, reader.told).map(({ requirement, status, reasons, missing }) => [
		requirement,
		status,
		reasons.map((reason) => [reasonOf(reason), reason.below.map(reasonOf)]),
		missing.map(({ fact }) => fact)
	]);
	const notes = [...remedies, ...courts].map(({ because }) => because);
	return [officer, route, defendant, outcome, range, blockers, steps, notes];
}
