import type { Scenario } from './scenario.ts';

const examples = {
	'search-cash': () => import('./examples/search-cash.ts'),
	'four-stops': () => import('./examples/four-stops.ts'),
	'sit-in-wristlock': () => import('./examples/sit-in-wristlock.ts'),
	'plate-sticker-stop': () => import('./examples/plate-sticker-stop.ts'),
	'middle-finger': () => import('./examples/middle-finger.ts'),
	'bar-shove': () => import('./examples/bar-shove.ts'),
	'cell-punch': () => import('./examples/cell-punch.ts'),
	'taken-for-burglar': () => import('./examples/taken-for-burglar.ts'),
	'shovel-shooting': () => import('./examples/shovel-shooting.ts'),
	'dna-exoneration': () => import('./examples/dna-exoneration.ts'),
	'chained-taser': () => import('./examples/chained-taser.ts'),
	'border-patrol': () => import('./examples/border-patrol.ts'),
	'jail-insulin': () => import('./examples/jail-insulin.ts'),
	'honest-mistake': () => import('./examples/honest-mistake.ts'),
	'one-day-late': () => import('./examples/one-day-late.ts'),
	'child-in-school': () => import('./examples/child-in-school.ts'),
	'conviction-stands': () => import('./examples/conviction-stands.ts'),
	'nothing-known': () => import('./examples/nothing-known.ts')
} as const satisfies Record<string, () => Promise<{ readonly scenario: Scenario }>>;

export type ScenarioId = keyof typeof examples;

/** The examples offered on the start page, in that order. */
export const scenarioList = Object.keys(examples) as readonly ScenarioId[];

/** Whether this is the id of an example. */
export function isScenarioId(id: string): id is ScenarioId {
	return Object.hasOwn(examples, id);
}

/** Fetches one example. */
export async function loadScenario(id: ScenarioId): Promise<Scenario> {
	return (await examples[id]()).scenario;
}
