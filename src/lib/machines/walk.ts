import { createActor } from 'xstate';
import type { FactDefinition, FactRecord, FactValue } from '#lib/domain/facts/fact.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { pageOf } from '#lib/domain/interview/order.ts';
import type { Plan } from '#lib/domain/interview/path.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import type { Step } from '#lib/domain/interview/step.ts';
import type { InterviewMachine } from './interview-machine.ts';

/** One question answered on a walk through the interview; `to` is null when it led to the check page. */
export type Stride = {
	readonly from: Step;
	readonly to: Step | null;
	readonly values: FactRecord;
	/** Where Back led from there. */
	readonly back: Step | null;
};

export type Walk = { readonly strides: readonly Stride[]; readonly answers: CaseFacts };

/** How a walker answers one fact of one step. */
export type Answerer = (definition: FactDefinition, step: Step) => FactValue;

/** Far more pages than any case has; a walk that is longer has gone in a circle. */
const longest = 2000;

/** Goes through the real machine from the first question to the check page, trying Back at every step. */
export function walk(
	machine: InterviewMachine,
	pages: readonly Page[],
	facts: readonly FactDefinition[],
	plan: (answers: CaseFacts) => Plan,
	answer: Answerer
): Walk {
	const definitions = new Map(facts.map((definition) => [definition.id, definition]));
	const actor = createActor(machine, { input: { plan } }).start();
	const strides: Stride[] = [];
	for (;;) {
		const { at: from } = actor.getSnapshot().context;
		if (from === null) return { strides, answers: actor.getSnapshot().context.answers };
		if (strides.length > longest) throw new Error(`No way out of "${from.page}"`);
		const values = Object.fromEntries(
			pageOf(pages, from).facts.map((fact) => {
				const definition = definitions.get(fact);
				if (definition === undefined) throw new Error(`No definition of "${fact}"`);
				return [fact, answer(definition, from)];
			})
		);
		actor.send({ type: 'ANSWER', values });
		const { at: to } = actor.getSnapshot().context;
		actor.send({ type: 'BACK' });
		const { at: back } = actor.getSnapshot().context;
		if (to === null) actor.send({ type: 'CHECK' });
		else actor.send({ type: 'REVISE', step: to });
		strides.push({ from, to, values, back });
	}
}

/** Answers at random, from a seed: the same seed gives the same walk. `weigh` may fix the answer to a fact. */
export function randomAnswers(
	seed: number,
	weigh: (fact: string) => FactValue | undefined = () => undefined
): Answerer {
	const random = generator(seed);
	const pick = <T>(from: readonly T[]): T => {
		const one = from[Math.floor(random() * from.length)];
		if (one === undefined) throw new Error('Nothing to pick from');
		return one;
	};
	return ({ id, type }) => {
		const fixed = weigh(id);
		if (fixed !== undefined) return fixed;
		switch (type.kind) {
			case 'ternary':
				return pick(['yes', 'no', UNKNOWN]);
			case 'choice':
				return pick([...type.options, UNKNOWN]);
			case 'several':
				return [pick(type.options)];
			case 'date':
				return pick(['2019', '2024-05', '2026-03-01', '2025-11-22', UNKNOWN]);
			case 'text':
				return '';
		}
	};
}

/** Mulberry32: a small generator with a seed, so that a walk that fails can be walked again. */
function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
