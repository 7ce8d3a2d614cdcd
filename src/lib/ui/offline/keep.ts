import { lawbookVersion } from '#lib/content/version.ts';
import { keepDraft } from '#lib/device/draft.ts';
import { deviceStorage } from '#lib/device/storage.ts';
import { session } from '#lib/ui/interview/session.svelte.ts';

/** Whether loading the page again would lose answers. */
export function wouldLoseAnswers(): boolean {
	return !session.isEmpty && !session.isDraftKept;
}

/** Keeps the answers as a draft at once; false where the browser refuses. */
export function keepAnswers(): boolean {
	if (keepDraft(deviceStorage(), session.answers, lawbookVersion).kind !== 'kept') return false;
	session.setDraftKept(true);
	return true;
}
