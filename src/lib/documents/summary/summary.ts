import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Assumed, Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import type { Precedent } from '#lib/domain/precedents/precedent.ts';
import { ofClient } from '#lib/content/copy/of-client.ts';
import type { Language } from '#lib/content/copy/language.ts';
import type { Rewording } from '#lib/content/copy/of-client.ts';
import type { PaperWords } from '#lib/content/copy/result-words.ts';
import { clocksOf } from '../reading/clocks.ts';
import type { ClockView } from '../reading/clocks.ts';
import { toldOfClient } from '../reading/of-client.ts';
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

/** In other languages the memorandum quotes the result as it speaks to the person. */
const rewordings: Readonly<Record<Language, readonly Rewording[]>> = {
	en: ofClient,
	es: [],
	fr: []
};

/** The same for counsel, to whom the client is spoken of. */
export function counselViewOf(from: Told): CaseView {
	const { cover, documents, letters, letterWords, takeAway, ...spoken } = from.words;
	const own = { cover, documents, letters, letterWords, takeAway };
	const told = toldOfClient(spoken, rewordings[spoken.language]);
	return caseViewOf({ ...from, words: { ...told, ...own } });
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
	const view = kind === 'person' ? caseViewOf(from) : counselViewOf(from);
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
