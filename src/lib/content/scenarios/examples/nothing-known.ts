import { factDefinitions } from '../../facts.ts';
import type { Scenario } from '../scenario.ts';
import { today } from '../telling.ts';

function unknown(scope: string): Readonly<Record<string, string | readonly string[]>> {
	const asked = factDefinitions.filter(
		(one) => one.scope === scope && (one.factor === undefined || one.factor.claim === 'force')
	);
	return Object.fromEntries(
		asked.map(({ id, type }) => [id, type.kind === 'several' ? ['unknown'] : 'unknown'])
	);
}

/** Force by someone, somewhere, some day: "I don't know" to every other question. */
export const scenario: Scenario = {
	id: 'nothing-known',
	today,
	isExample: true,
	follows: [],
	facts: {
		facts: unknown('case'),
		incidents: [{ ...unknown('incident'), claims: ['force'] }],
		officers: [unknown('officer')]
	},
	expected: []
};
