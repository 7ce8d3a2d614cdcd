import type { CaseFacts, FactRecord } from '../facts/fact.ts';

/** What is asked of each incident anew, however like the last one it was. */
const own: ReadonlySet<string> = new Set([
	'incident.when',
	'incident.date',
	'incident.endDate',
	'incident.likeLast',
	'incident.another',
	'incident.story',
	'custody.releasedOn',
	'custody.processOn',
	'criminal.endedOn',
	'filed.federalClaimOn',
	'filed.federalDeniedOn'
]);

/**
 * The case with each incident that went like the one before told in full: what was said of that one holds of this
 * one too, unless it was answered differently here.
 */
export function withLikeIncidents(told: CaseFacts): CaseFacts {
	if (!told.incidents.some(isLikeLast)) return told;
	const incidents: FactRecord[] = [];
	for (const [index, record] of told.incidents.entries()) {
		const before = incidents[index - 1];
		incidents.push(before && isLikeLast(record) ? { ...shared(before), ...record } : record);
	}
	return { ...told, incidents };
}

function isLikeLast(record: FactRecord): boolean {
	return record['incident.likeLast'] === 'yes';
}

function shared(record: FactRecord): FactRecord {
	return Object.fromEntries(Object.entries(record).filter(([fact]) => !own.has(fact)));
}
