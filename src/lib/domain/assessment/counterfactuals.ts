import type { CaseFacts, FactDefinition, FactRef, FactValue } from '../facts/fact.ts';
import { recordAt, refKey } from '../facts/record.ts';
import type { Law, Outcome } from '../routes/route.ts';
import { assess } from './assess.ts';
import type { Assessment, Thing } from './assessment.ts';
import type { Assumed, Lawbook } from './lawbook.ts';

/** One answer that, had it been another, would have changed the outcome of one thing under one law. */
export type Change = {
	readonly incident: number;
	readonly claim: string;
	readonly law: Law;
	readonly fact: FactRef;
	readonly from: FactValue | null;
	readonly to: string;
	readonly before: Outcome;
	readonly after: Outcome;
};

/** Every single change of a yes/no or one-of-several fact that changes a headline outcome, most telling facts first. */
export function singleChanges(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed = {}
): readonly Change[] {
	const before = assess(law, told, today, assumed);
	return variations(law, told, before).flatMap(({ fact, from, to }) => {
		const after = assess(law, withFact(told, fact, to), today, assumed);
		return before.things.flatMap((thing, index) => {
			const other = after.things[index];
			if (other === undefined) return [];
			return (['today', 's254'] as const).flatMap((one) => {
				const [was, is] = [headline(thing, one), headline(other, one)];
				if (was === is) return [];
				const { incident, claim } = thing;
				return [{ incident, claim, law: one, fact, from, to, before: was, after: is }];
			});
		});
	});
}

function headline(thing: Thing, law: Law): Outcome {
	return (law === 'today' ? thing.today : thing.proposed).outcome;
}

type Variation = {
	readonly fact: FactRef;
	readonly from: FactValue | null;
	readonly to: string;
};

function variations(law: Lawbook, told: CaseFacts, assessment: Assessment) {
	const definitions = new Map(law.facts.map((definition) => [definition.id, definition]));
	const touched = new Map<string, FactRef>();
	for (const { cells } of assessment.things) {
		for (const { facts, missing } of cells.flatMap(({ findings }) => findings)) {
			for (const ref of [...facts, ...missing]) touched.set(refKey(ref), ref);
		}
	}
	return [...touched.values()].flatMap((fact): readonly Variation[] => {
		const definition = definitions.get(fact.fact);
		if (definition === undefined || law.givens.includes(fact.fact)) return [];
		const from = recordAt(told, fact)[fact.fact] ?? null;
		return optionsOf(definition)
			.filter((to) => to !== from)
			.map((to) => ({ fact, from, to }));
	});
}

function optionsOf({ type }: FactDefinition): readonly string[] {
	if (type.kind === 'ternary') return ['yes', 'no'];
	return type.kind === 'choice' ? type.options : [];
}

/** The case with one fact otherwise. */
export function withFact(told: CaseFacts, ref: FactRef, value: FactValue): CaseFacts {
	const put = (records: CaseFacts['incidents'], at: number) =>
		records.map((record, index) => (index === at ? { ...record, [ref.fact]: value } : record));
	if (ref.incident !== undefined) {
		return { ...told, incidents: put(told.incidents, ref.incident) };
	}
	if (ref.officer !== undefined) return { ...told, officers: put(told.officers, ref.officer) };
	return { ...told, facts: { ...told.facts, [ref.fact]: value } };
}
