import type { CaseFacts, FactRecord } from '#lib/domain/facts/fact.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { Step } from '#lib/domain/interview/step.ts';
import type { Words } from '#lib/ui/words.ts';

/** "Incident 2: March 3, 2024". */
export function incidentCaption(incident: FactRecord, index: number, words: Words): string {
	const date = told(incident['incident.date']);
	return words.interview.caption.incident(index + 1, date && words.day(date));
}

/** "Officer 1: J. Doe", by name, else by agency as the person wrote it. */
function officerCaption(officer: FactRecord, index: number, words: Words): string {
	const name = told(officer['officer.name']) ?? told(officer['officer.agencyName']);
	return words.interview.caption.officer(index + 1, name);
}

/** Which incident or officer a page asks about; null where there is only one. */
export function captionOf(
	step: Step,
	{ incidents, officers }: CaseFacts,
	words: Words
): string | null {
	const { incident, officer } = step;
	if (incident !== undefined && incidents.length > 1) {
		return incidentCaption(incidents[incident] ?? {}, incident, words);
	}
	if (officer !== undefined && officers.length > 1) {
		return officerCaption(officers[officer] ?? {}, officer, words);
	}
	return null;
}

function told(value: FactRecord[string] | undefined): string | null {
	return typeof value === 'string' && value !== '' && value !== UNKNOWN ? value : null;
}
