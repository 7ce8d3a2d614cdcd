import type { PaperPageWords } from '#lib/content/copy/page-words.ts';
import type { PageWords } from '#lib/content/copy/question-copy.ts';
import { claimIds } from '#lib/content/claims/codebook.ts';
import { pages, sections } from '#lib/content/questions/index.ts';
import type { SectionId } from '#lib/content/questions/index.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { CaseFacts, FactType, Scope } from '#lib/domain/facts/fact.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import { isLabelHidden, questionsOf } from '#lib/ui/interview/question.ts';
import type { Words } from '#lib/ui/words.ts';
import { conditionInWords } from './condition-words.ts';
import type { Printed } from './condition-words.ts';

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

/** What a form is worded with. */
type Wording = {
	readonly paper: PaperPageWords;
	readonly screen: Words;
	/** The letter of every answer to mark, by fact and answer. */
	readonly letters: ReadonlyMap<string, string>;
};

function wordsFor(page: Page, { questions }: PaperPageWords): PageWords {
	const by: Readonly<Record<string, PageWords>> = questions;
	const words = by[page.id];
	if (!words) throw new Error(`No words for the page "${page.id}"`);
	return words;
}

function lettersOf(
	page: Page,
	paper: PaperPageWords,
	screen: Words
): readonly (readonly [string, string])[] {
	return questionsOf(page, wordsFor(page, paper), everyCase, screen).flatMap(
		({ definition, options }) =>
			options.map(({ value }, at) => [`${definition.id}=${value}`, letterAt(value, at)] as const)
	);
}

function letterAt(value: string, at: number): string {
	return value === UNKNOWN ? '?' : String.fromCharCode(65 + at);
}

function questionsOn(
	page: Page,
	words: PageWords,
	{ paper, screen }: Wording
): readonly PaperQuestion[] {
	const { marks } = paper.paper;
	return questionsOf(page, words, everyCase, screen).map((question): PaperQuestion => {
		const { definition, words: own, options, canBeUnknown } = question;
		const { id, type } = definition;
		const isWritten = type.kind === 'text' || id === 'officer.at';
		const unknown = canBeUnknown && !isWritten ? screen.interview.unknown : null;
		const answers =
			type.kind === 'ternary'
				? [
						{ letter: marks.yes, label: screen.interview.yes },
						{ letter: marks.no, label: screen.interview.no },
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
			notes: [
				...hintOf(type, words, screen),
				...notesOf(own.help, own.example, paper.paper.example)
			],
			kind: isWritten ? 'text' : type.kind,
			options: isWritten ? [] : answers,
			lines: linesFor(type)
		};
	});
}

/** "Choose all that fit", unless the page says so already. */
function hintOf(type: FactType, { lead }: PageWords, { interview }: Words): readonly string[] {
	const hint = interview.severalHint;
	return type.kind === 'several' && lead !== hint ? [hint] : [];
}

function linesFor(type: FactType): number {
	if (type.kind !== 'text') return 1;
	return Math.min(mostLines, Math.ceil(type.maxLength / charactersOnALine));
}

function notesOf(
	help: string | undefined,
	example: string | undefined,
	asExample: (text: string) => string
): readonly string[] {
	return [...(help ? [help] : []), ...(example ? [asExample(example)] : [])];
}

function onlyIf(page: Page, { paper, screen, letters }: Wording): string | null {
	const copy = paper.paper;
	if (page.facts.includes('officer.at')) return copy.onlyIfSeveral.incidents;
	if (page.facts.includes('officer.did')) return copy.onlyIfSeveral.wrongs(numberFor('claims'));
	if (page.facts.includes('incident.likeLast')) return copy.onlyIfSeveral.later;
	if (page.when === undefined) return null;
	const { yes, no } = screen.interview;
	const marks = { yes, no };
	return copy.onlyIf(
		conditionInWords(page.when, { copy, marks, printed, letters, scope: page.scope })
	);
}

function numberFor(fact: string): string {
	const found = printed.get(fact);
	if (!found) throw new Error(`"${fact}" is not on the paper`);
	return found.number;
}

function paperPage(page: Page, wording: Wording): PaperPage {
	const { paper } = wording;
	const words = wordsFor(page, paper);
	const questions = questionsOn(page, words, wording);
	const notes = notesOf(words.help, words.example, paper.paper.example);
	return {
		id: page.id,
		number: String(all.indexOf(page) + 1),
		title: words.title,
		notes: [...(words.lead ? [words.lead] : []), ...notes],
		onlyIf: onlyIf(page, wording),
		isGrid: questions.length > 1 && questions.every(({ kind }) => kind === 'ternary'),
		questions
	};
}

function blocksOf(some: readonly Page[], wording: Wording): readonly PaperBlock[] {
	return some.reduce((blocks: readonly PaperBlock[], page) => {
		const last = blocks.at(-1);
		const added = paperPage(page, wording);
		if (last?.scope !== page.scope) return [...blocks, { scope: page.scope, pages: [added] }];
		return [...blocks.slice(0, -1), { ...last, pages: [...last.pages, added] }];
	}, []);
}

/** The whole questionnaire as it stands on paper: the pages of the interview, in its order. */
export function paperFormOf(paper: PaperPageWords, screen: Words): readonly PaperSection[] {
	const letters = new Map(all.flatMap((page) => lettersOf(page, paper, screen)));
	const wording = { paper, screen, letters };
	return sections
		.map((id) => {
			const { title, lead } = paper.sections[id];
			return {
				id,
				title,
				lead: lead ?? null,
				blocks: blocksOf(
					all.filter(({ section }) => section === id),
					wording
				)
			};
		})
		.filter(({ blocks }) => blocks.length > 0);
}

/** Every question about one more incident or officer, for a sheet that takes answers by number and letter. */
export function questionsAbout(
	form: readonly PaperSection[],
	scope: Scope
): readonly PaperQuestion[] {
	return form
		.flatMap(({ blocks }) => blocks)
		.filter((block) => block.scope === scope)
		.flatMap((block) => block.pages.flatMap(({ questions }) => questions));
}
