import { sha256 } from '../ids.ts';

export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

/** One row of the log as it is hashed. */
export type AuditEntry = {
	readonly officeId: string;
	readonly seq: number;
	readonly at: Date;
	readonly actor: string;
	readonly action: string;
	readonly intakeId: string | null;
	readonly detail: AuditDetail;
};

/** The hash before the first row of an office. */
export const beginning = '0'.repeat(64);

/** The hash of a row: over the row itself and the hash of the row before it. */
export function hashOf(entry: AuditEntry, previous: string): string {
	const { officeId, seq, at, actor, action, intakeId, detail } = entry;
	const sorted = Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1));
	return sha256(
		JSON.stringify([previous, officeId, seq, at.toISOString(), actor, action, intakeId, sorted])
	);
}
