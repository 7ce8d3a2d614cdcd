import { pages } from '#lib/content/questions/index.ts';
import type { CaseFacts, FactRecord } from '#lib/domain/facts/fact.ts';
import { prune } from '#lib/domain/interview/prune.ts';

/** The answers that apply, as the questionnaire sees them: what the law is asked about everywhere at the desk. */
export function applying(answers: CaseFacts): CaseFacts {
	return prune(pages, chained(answers));
}

/** The answers with every incident and officer but the last saying that another follows, so that none is overlooked. */
export function chained(answers: CaseFacts): CaseFacts {
	const { incidents, officers } = answers;
	if (isChained(incidents, incidentFollows) && isChained(officers, officerFollows)) return answers;
	return {
		...answers,
		incidents: incidents.map(following(incidentFollows)),
		officers: officers.map(following(officerFollows))
	};
}

const incidentFollows = 'incident.another';
const officerFollows = 'officer.another';

function isChained(records: readonly FactRecord[], follows: string): boolean {
	const last = records.length - 1;
	return records.every((record, index) => index === last || record[follows] === 'yes');
}

function following(follows: string) {
	return (record: FactRecord, index: number, all: readonly FactRecord[]): FactRecord =>
		index === all.length - 1 ? record : { ...record, [follows]: 'yes' };
}
