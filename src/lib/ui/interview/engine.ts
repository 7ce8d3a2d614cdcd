import { lawbookWith } from '#lib/content/lawbook.ts';
import type { Sources } from '#lib/content/lawbook.ts';
import { lawbookVersion } from '#lib/content/version.ts';
import { readyProgram } from '#lib/domain/assessment/compiled/scene.ts';
import { indexOf } from '#lib/domain/assessment/lawbook-index.ts';
import type { Assumed, Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { claimsOf } from '#lib/domain/assessment/participants.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';

// What judges a case: fetched when the first answer is given, since the first question does not need it.
export { assess } from '#lib/domain/assessment/assess.ts';
export { outcomes } from '#lib/domain/assessment/outcomes.ts';
export { wantedBy } from '#lib/domain/interview/wanted.ts';

/** What makes the law ready for a case, claim by claim. */
export function preparations(
	law: Lawbook,
	told: CaseFacts,
	assumed: Assumed
): readonly (() => void)[] {
	const claims = new Set(told.incidents.flatMap((incident) => claimsOf(law, incident)));
	return [...claims].map(
		(claim) => () => void readyProgram(law, indexOf(law).claim(claim), assumed)
	);
}

let fetched: Promise<Lawbook> | null = null;

/**
 * The law whole, with every source: the same request whatever was answered, so that it tells nobody anything.
 * Made once; rejects when the file cannot be had, and may then be tried again.
 */
export function fetchLawbook(): Promise<Lawbook> {
	fetched ??= load().catch((error: unknown) => {
		fetched = null;
		throw error;
	});
	return fetched;
}

async function load(): Promise<Lawbook> {
	const response = await fetch(`/law/${lawbookVersion}/sources.json`);
	if (!response.ok) throw new Error(`The sources of law could not be fetched: ${response.status}`);
	return lawbookWith((await response.json()) as Sources);
}
