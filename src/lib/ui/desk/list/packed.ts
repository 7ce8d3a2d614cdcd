import type { CaseLineView } from './types.ts';

const keys = [
	'id',
	'number',
	'status',
	'client',
	'claims',
	'agencies',
	'today',
	'proposed',
	'isStoppedByImmunity',
	'isOverridden',
	'deadline',
	'daysLeft',
	'assignedTo',
	'received',
	'ageDays',
	'isHeld'
] as const satisfies (keyof CaseLineView)[];

/** Lines as one text, for a page brings them twice: as markup, and as what its script goes on with. */
export function packed(lines: readonly CaseLineView[]): string {
	return JSON.stringify(lines.map((line) => keys.map((key) => line[key])));
}

export function unpacked(text: string): readonly CaseLineView[] {
	const lines = JSON.parse(text) as readonly (readonly unknown[])[];
	return lines.map(
		(line) => Object.fromEntries(keys.map((key, at) => [key, line[at]])) as CaseLineView
	);
}
