import type { FactRecord, FactValue } from '#lib/domain/facts/fact.ts';
import { factDefinitions } from '../../facts.ts';
import type { FactId } from '../../facts.ts';
import type { Scenario } from '../scenario.ts';
import { today } from '../telling.ts';

/** Asked only of an arrest. */
const notAsked: FactId = 'custody.processOn';

const unknownOf: Readonly<Record<string, FactValue>> = { several: ['unknown'], text: '' };

function unknown(scope: string): FactRecord {
	const asked = factDefinitions.filter(
		({ id, scope: own, factor }) =>
			own === scope && id !== notAsked && (factor === undefined || factor.claim === 'force')
	);
	return Object.fromEntries(asked.map(({ id, type }) => [id, unknownOf[type.kind] ?? 'unknown']));
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
