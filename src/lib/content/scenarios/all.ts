import { loadScenario, scenarioList } from './index.ts';
import type { Scenario } from './scenario.ts';
import { bars } from './variations/bars.ts';
import { gates } from './variations/gates.ts';
import { late } from './variations/late.ts';
import { merits } from './variations/merits.ts';
import { openRoutes } from './variations/open-routes.ts';

/** Every scenario: the examples, and the variations that show each rule at work. For tests. */
export async function allScenarios(): Promise<readonly Scenario[]> {
	const examples = await Promise.all(scenarioList.map(loadScenario));
	return [...examples, ...openRoutes, ...gates, ...merits, ...bars, ...late];
}
