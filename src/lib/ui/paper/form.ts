import { questions as wordsOfPages } from '#lib/content/copy/en/questions/index.ts';
import { sections as wordsOfSections } from '#lib/content/copy/en/questions/sections.ts';
import { paper as copy } from '#lib/content/copy/en/paper.ts';
import { frame } from '#lib/content/copy/en/frame.ts';
import type { PageWords } from '#lib/content/copy/question-copy.ts';
import { claimIds } from '#lib/content/claims/codebook.ts';
import { pages, sections } from '#lib/content/questions/index.ts';
import type { SectionId } from '#lib/content/questions/index.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { CaseFacts, FactType, Scope } from '#lib/domain/facts/fact.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import { isLabelHidden, questionsOf } from '#lib/ui/interview/question.ts';
import { wordsIn } from '#lib/ui/words.ts';
import { conditionInWords } from './condition-words.ts';
import type { Printed } from './condition-words.ts';

const screen = wordsIn(() => ({ language: 'en', words: frame }));

/** One answer to mark; the letter stands for it on the sheets for more incidents and officers. */
export type PaperOption = {
	readonly letter: string;
	readonly label: string;
	readonly hint?: string | undefined;
};

export type PaperQuestion = {
	readonly fact: string;
	readonly number: string;
	/** Null where the heading of the page already asks it. */
	readonly label: string | null;
	readonly notes: readonly string[];
	readonly kind: FactType['kind'];
	readonly options: readonly PaperOption[];
	/** How many lines to write on. */
	readonly lines: number;
};

export type PaperPage = {
	readonly id: string;
	readonly number: string;
	readonly title: string;
	readonly notes: readonly string[];
	/** When to answer it, in words; null where everybody does. */
	readonly onlyIf: string | null;
	readonly isGrid: boolean;
	readonly questions: readonly PaperQuestion[];
};

/** Pages that follow each other and are about the same incident or officer. */
export type PaperBlock = { readonly scope: Scope; readonly pages: readonly PaperPage[] };

export type PaperSection = {
	readonly id: SectionId;
	readonly title: string;
	readonly lead: string | null;
	readonly blocks: readonly PaperBlock[];
};

const charactersOnALine = 120;
const mostLines = 18;

/** A case in which everything is chosen, so that no answer is left off the paper. */
const everyCase: CaseFacts = { facts: {}, incidents: [{ claims: claimIds }], officers: [{}] };

const wordsBy: Readonly<Record<string, PageWords>> = wordsOfPages;
const all: readonly Page[] = pages;

function numberOf(page: Page, fact: string): string {
	const number = String(all.indexOf(page) + 1);
	if (page.facts.length === 1) return number;
	return number + 'abcdefghij'.charAt(page.facts.indexOf(fact));
}

const printed: ReadonlyMap<string, Printed> = new Map(
	all.flatMap((page) =>
		page.facts.map((fact) => [fact, { number: numberOf(page, fact), scope: page.scope }] as const)
	)
);

function wordsFor(page: Page): PageWords {
	const words = wordsBy[page.id];
	if (!words) throw new Error(`No words for the page "${page.id}"`);
	return words;
}

/** The letter of every answer to mark, by fact and answer. */
function lettersOf(page: Page): readonly (readonly [string, string])[] {
	return questionsOf(page, wordsFor(page), everyCase, screen).flatMap(({ definition, options }) =>
		options.map(({ value }, at) => [`${definition.id}=${value}`, letterAt(value, at)] as const)
	);
}

const letters = new Map(all.flatMap(lettersOf));

function letterAt(value: string, at: number): string {
	return value === UNKNOWN ? '?' : String.fromCharCode(65 + at);
}

function questionsOn(page: Page, words: PageWords): readonly PaperQuestion[] {
	return questionsOf(page, words, everyCase, screen).map((question): PaperQuestion => {
		const { definition, words: own, options, canBeUnknown } = question;
		const { id, type } = definition;
		const isWritten = type.kind === 'text' || id === 'officer.at';
		const unknown = canBeUnknown && !isWritten ? screen.interview.unknown : null;
		const marks =
			type.kind === 'ternary'
				? [
						{ letter: 'Y', label: screen.interview.yes },
						{ letter: 'N', label: screen.interview.no },
						...(unknown === null ? [] : [{ letter: '?', label: unknown }])
					]
				: options.map(({ value, label, hint }, at) => ({
						letter: letterAt(value, at),
						label,
						hint
					}));
		return {
			fact: id,
			number: numberOf(page, id),
			label: isLabelHidden(words, question) ? null : own.label,
			notes: [...hintOf(type, words), ...notesOf(own.help, own.example)],
			kind: isWritten ? 'text' : type.kind,
			options: isWritten ? [] : marks,
			lines: linesFor(type)
		};
	});
}

/** "Choose all that fit", unless the page says so already. */
function hintOf(type: FactType, { lead }: PageWords): readonly string[] {
	const hint = screen.interview.severalHint;
	return type.kind === 'several' && lead !== hint ? [hint] : [];
}

function linesFor(type: FactType): number {
	if (type.kind !== 'text') return 1;
	return Math.min(mostLines, Math.ceil(type.maxLength / charactersOnALine));
}

function notesOf(help: string | undefined, example: string | undefined): readonly string[] {
	return [...(help ? [help] : []), ...(example ? [copy.example(example)] : [])];
}

function onlyIf(page: Page): string | null {
	if (page.facts.includes('officer.at')) return copy.onlyIfSeveral.incidents;
	if (page.facts.includes('officer.did')) return copy.onlyIfSeveral.wrongs(numberFor('claims'));
	if (page.facts.includes('incident.likeLast')) return copy.onlyIfSeveral.later;
	if (page.when === undefined) return null;
	return copy.onlyIf(conditionInWords(page.when, { printed, letters, scope: page.scope }));
}

function numberFor(fact: string): string {
	const found = printed.get(fact);
	if (!found) throw new Error(`"${fact}" is not on the paper`);
	return found.number;
}

function paperPage(page: Page): PaperPage {
	const words = wordsFor(page);
	const questions = questionsOn(page, words);
	return {
		id: page.id,
		number: String(all.indexOf(page) + 1),
		title: words.title,
		notes: [...(words.lead ? [words.lead] : []), ...notesOf(words.help, words.example)],
		onlyIf: onlyIf(page),
		isGrid: questions.length > 1 && questions.every(({ kind }) => kind === 'ternary'),
		questions
	};
}

function blocksOf(some: readonly Page[]): readonly PaperBlock[] {
	return some.reduce((blocks: readonly PaperBlock[], page) => {
		const last = blocks.at(-1);
		const added = paperPage(page);
		if (last?.scope !== page.scope) return [...blocks, { scope: page.scope, pages: [added] }];
		return [...blocks.slice(0, -1), { ...last, pages: [...last.pages, added] }];
	}, []);
}

/** The whole questionnaire as it stands on paper: the pages of the interview, in its order. */
export const paperForm: readonly PaperSection[] = sections
	.map((id) => {
		const { title, lead }: { title: string; lead?: string } = wordsOfSections[id];
		return {
			id,
			title,
			lead: lead ?? null,
			blocks: blocksOf(all.filter(({ section }) => section === id))
		};
	})
	.filter(({ blocks }) => blocks.length > 0);

/** Every question about one more incident or officer, for a sheet that takes answers by number and letter. */
export function questionsAbout(scope: Scope): readonly PaperQuestion[] {
	return paperForm
		.flatMap(({ blocks }) => blocks)
		.filter((block) => block.scope === scope)
		.flatMap((block) => block.pages.flatMap(({ questions }) => questions));
}
