import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Assumed, Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import type { Precedent } from '#lib/domain/precedents/precedent.ts';
import type { PaperWords } from '#lib/content/copy/result-words.ts';
import { clocksOf } from '../reading/clocks.ts';
import type { ClockView } from '../reading/clocks.ts';
import { readerOf } from '../reading/reader.ts';
import type { Reader } from '../reading/reader.ts';
import { attorneySections } from './attorney.ts';
import { citedIn, isFilled } from './build.ts';
import type { DeskParts } from './desk-parts.ts';
import type { Summary } from './model.ts';
import { personSections } from './person.ts';

/** A reader of a case in the words of papers. */
export type PaperReader = Reader<PaperWords>;

/** One case, judged, with what puts it into words. */
export type CaseView = {
	readonly assessment: Assessment;
	readonly reader: PaperReader;
	readonly clocks: readonly ClockView[];
	readonly assumed: Assumed;
};

/** Everything a paper is made from. `told` holds only answers that still apply; `cases` all that may be cited. */
export type Told = {
	readonly law: Lawbook;
	readonly cases: readonly Precedent[];
	readonly told: CaseFacts;
	readonly assessment: Assessment;
	readonly assumed: Assumed;
	readonly words: PaperWords;
};

export function caseViewOf({ law, cases, told, assessment, assumed, words }: Told): CaseView {
	const reader = readerOf(law, cases, told, assessment.today, words);
	return { assessment, reader, assumed, clocks: clocksOf(assessment, reader) };
}

/**
 * The paper of one kind about one case; `code` is its result code, where one was reckoned, and `desk` what an office
 * adds to the memorandum.
 */
export function summaryOf(
	kind: Summary['kind'],
	from: Told,
	code: string | null = null,
	desk: DeskParts | null = null
): Summary {
	const view = caseViewOf(from);
	const sections = (kind === 'person' ? personSections(view) : attorneySections(view, desk)).filter(
		isFilled
	);
	const { assessment, reader } = view;
	const { documents, locale } = reader.words;
	const { madeOn, lawAsOf, lawbook, code: codeStamp } = documents.stamps;
	return {
		kind,
		title: documents[kind].title,
		language: locale,
		words: documents,
		madeOn: assessment.today,
		stamps: [
			...(desk?.stamps ?? []),
			madeOn(reader.day(assessment.today)),
			lawAsOf(reader.day(assessment.lawAsOf)),
			lawbook(assessment.lawbook),
			...(code === null ? [] : [codeStamp(code)])
		],
		notice: documents[kind].notice,
		sections,
		authorities: citedIn(sections).map((id, index) => ({
			number: index + 1,
			authority: reader.authority(id)
		}))
	};
}
