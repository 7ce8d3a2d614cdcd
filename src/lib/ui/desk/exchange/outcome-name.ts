import { caseWords } from '#lib/content/copy/desk/case.ts';
import { rescreenWords } from '#lib/content/copy/desk/rescreen.ts';

/** An outcome as a report of what changed names it. */
export function outcomeName(code: string | null): string {
	return code === null ? rescreenWords.noOutcome : (caseWords.outcomes[code] ?? code);
}
