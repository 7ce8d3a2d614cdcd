import type { Compiled } from '../../conditions/compile.ts';
import type { Condition } from '../../conditions/condition.ts';
import { factsOf } from '../../conditions/facts-of.ts';
import type { Variables } from '../../conditions/variables.ts';
import { factsOfRule } from '../../deadlines/missing.ts';
import type { DeadlineRule } from '../../deadlines/rule.ts';
import type { FactDefinition } from '../../facts/fact.ts';
import type { Lawbook } from '../lawbook.ts';
import { indexOf } from '../lawbook-index.ts';
import type { ClockSource } from './clock-source.ts';
import { placeDerived, timingFacts } from './derived.ts';
import type { Derived } from './derived.ts';
import type { Logic } from './list.ts';
import type { Demand } from './program.ts';
import { slotsOver } from './slots.ts';
import type { Slots } from './slots.ts';

/**
 * What the programs of a lawbook's claims have in common. Facts that are not one claim's own have the same places in
 * all of them, so that what several claims ask is compiled and remembered once.
 */
export type Commons = {
	readonly rules: readonly DeadlineRule[];
	/** Facts that are not the factors of one claim, and that conditions look at. */
	readonly facts: readonly string[];
	readonly compiled: Map<string, Compiled>;
	readonly lists: Map<string, Logic>;
	readonly clocks: Map<string, ClockSource>;
	/** Whether the person was under 18, once some claim has been compiled. */
	minor: Derived | null;
	/** Demands that look at nothing of a claim's own. */
	readonly demands: Demand[];
	readonly slots: Slots;
};

const known = new WeakMap<Lawbook, Commons>();

/** The commons of a lawbook; made once. */
export function commonsOf(law: Lawbook): Commons {
	let made = known.get(law);
	if (made === undefined) {
		made = newCommons(law);
		known.set(law, made);
	}
	return made;
}

function newCommons(law: Lawbook): Commons {
	const { deadline, scopeOf } = indexOf(law);
	const rules = [...new Set(law.routes.map((route) => route.deadline))].map(deadline);
	const facts = commonFacts(law, rules);
	const slots = slotsOver(scopeOf);
	for (const fact of [...rules.flatMap(factsOfRule), ...facts]) slots.of(fact);
	return {
		rules,
		facts,
		compiled: new Map(),
		lists: new Map(),
		clocks: new Map(),
		minor: null,
		demands: [],
		slots
	};
}

/** Gives the common facts and the derived ones their places, before a claim's own factors get theirs. */
export function layOut(variables: Variables, { facts, rules }: Commons): void {
	for (const fact of facts) variables.of(fact);
	placeDerived(variables, rules);
}

function commonFacts(law: Lawbook, rules: readonly DeadlineRule[]): readonly string[] {
	const definitions = new Map(law.facts.map((definition) => [definition.id, definition]));
	const ofAll = [
		...timingFacts,
		...law.routes.flatMap(({ requirements, remedies, courts }) =>
			[...requirements.flatMap(({ rows }) => rows), ...remedies, ...courts].flatMap(factsIn)
		),
		...rules.flatMap(factsOfRule)
	];
	const ofClaims = law.claims
		.flatMap(({ federal, vermont, article11, s254Rights }) => [
			...federal,
			...vermont,
			...article11,
			...s254Rights
		])
		.flatMap(factsIn)
		.filter((fact) => definitions.get(fact)?.factor === undefined);
	return [...new Set([...ofAll, ...ofClaims])].filter((fact) => isTested(definitions.get(fact)));
}

function factsIn({ when }: { readonly when?: Condition }): readonly string[] {
	return when === undefined ? [] : factsOf(when);
}

function isTested(definition: FactDefinition | undefined): boolean {
	if (definition === undefined) return false;
	return definition.type.kind !== 'date' && definition.type.kind !== 'text';
}
