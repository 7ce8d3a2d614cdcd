import type { FactRecord, FactValue } from '#lib/domain/facts/fact.ts';
import { factDefinitions } from '../../facts.ts';
import type { FactId } from '../../facts.ts';
import type { Scenario } from '../scenario.ts';
import { today } from '../telling.ts';

/** Not asked of someone who answers for themselves about force on one day. */
const notAsked: ReadonlySet<string> = new Set<FactId>([
	'custody.processOn',
	'incident.endDate',
	'person.died',
	'death.fromThis',
	'death.discoveredOn',
	'death.homicide',
	'estate.lettersOn'
]);

const unknownOf: Readonly<Record<string, FactValue>> = { several: ['unknown'], text: '' };

function unknown(scope: string): FactRecord {
	const asked = factDefinitions.filter(
		({ id, scope: own, factor }) =>
			own === scope && !notAsked.has(id) && (factor === undefined || factor.claim === 'force')
	);
	return Object.fromEntries(asked.map(({ id, type }) => [id, unknownOf[type.kind] ?? 'unknown']));
}

/** Force by someone, somewhere, some day: "I don't know" to every other question that can have that answer. */
export const scenario: Scenario = {
	id: 'nothing-known',
	today,
	isExample: true,
	follows: [],
	facts: {
		facts: { ...unknown('case'), 'case.role': 'self' },
		incidents: [
			{
				...unknown('incident'),
				'incident.when': 'day',
				'incident.another': 'no',
				claims: ['force']
			}
		],
		officers: [{ ...unknown('officer'), 'officer.another': 'no' }]
	},
	expected: []
};
