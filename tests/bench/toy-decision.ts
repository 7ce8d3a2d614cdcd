import { ZenEngine } from '@gorules/zen-engine';
import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';

/** Eight yes/no facts of a toy rule that every engine is given alike; it is not the law. */
export const toyFacts = [
	'inVermont',
	'isState',
	'onDuty',
	'wasHurt',
	'wasForceful',
	'wasWarned',
	'isLate',
	'hasSigned'
] as const;

export type Toy = Readonly<Record<(typeof toyFacts)[number], boolean>>;
export type ToyOutcome = 'blocked' | 'contested' | 'could-proceed';

/** Every input there is. */
export const toyInputs: readonly Toy[] = Array.from(
	{ length: 2 ** toyFacts.length },
	(_, bits) =>
		Object.fromEntries(toyFacts.map((fact, index) => [fact, (bits >> index) % 2 === 1])) as Toy
);

/** The rule as a programmer would write it. */
export function byHand(toy: Toy): ToyOutcome {
	if (!toy.inVermont || toy.isLate || (toy.hasSigned && toy.isState)) return 'blocked';
	if (toy.onDuty && toy.wasForceful && (toy.wasHurt || !toy.wasWarned)) return 'could-proceed';
	return 'contested';
}

/** The rule for json-rules-engine: facts, nested any and all, one event for each outcome. */
export function withJsonRulesEngine(): (toy: Toy) => Promise<ToyOutcome> {
	const engine = new Engine();
	const is = (fact: string, value: boolean) => ({ fact, operator: 'equal', value });
	const blocked = {
		any: [
			is('inVermont', false),
			is('isLate', true),
			{ all: [is('hasSigned', true), is('isState', true)] }
		]
	};
	const strong = {
		all: [
			is('onDuty', true),
			is('wasForceful', true),
			{ any: [is('wasHurt', true), is('wasWarned', false)] }
		]
	};
	engine.addRule({ conditions: blocked, event: { type: 'blocked' } });
	engine.addRule({
		conditions: { all: [{ not: blocked }, strong] },
		event: { type: 'could-proceed' }
	});
	engine.addRule({
		conditions: { all: [{ not: blocked }, { not: strong }] },
		event: { type: 'contested' }
	});
	return async (toy) => (await engine.run(toy)).events[0]?.type as ToyOutcome;
}

/** The rule for json-logic-engine, compiled. */
export function withJsonLogicEngine(): (toy: Toy) => ToyOutcome {
	const fact = (name: string) => ({ var: name });
	const logic = {
		if: [
			{
				or: [
					{ '!': fact('inVermont') },
					fact('isLate'),
					{ and: [fact('hasSigned'), fact('isState')] }
				]
			},
			'blocked',
			{
				and: [
					fact('onDuty'),
					fact('wasForceful'),
					{ or: [fact('wasHurt'), { '!': fact('wasWarned') }] }
				]
			},
			'could-proceed',
			'contested'
		]
	};
	return new LogicEngine().build(logic) as (toy: Toy) => ToyOutcome;
}

/** The rule for zen-engine: one expression node. */
export function withZenEngine(): (toy: Toy) => Promise<ToyOutcome> {
	const expression =
		'(not inVermont or isLate or (hasSigned and isState)) ? "blocked" : ' +
		'(onDuty and wasForceful and (wasHurt or not wasWarned)) ? "could-proceed" : "contested"';
	const content = {
		nodes: [
			{ id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
			{
				id: 'rule',
				name: 'rule',
				type: 'expressionNode',
				position: { x: 1, y: 0 },
				content: { expressions: [{ id: 'e', key: 'outcome', value: expression }] }
			},
			{ id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } }
		],
		edges: [
			{ id: 'a', sourceId: 'in', targetId: 'rule', type: 'edge' },
			{ id: 'b', sourceId: 'rule', targetId: 'out', type: 'edge' }
		]
	};
	const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(content)));
	return async (toy) => ((await decision.evaluate(toy)).result as { outcome: ToyOutcome }).outcome;
}
