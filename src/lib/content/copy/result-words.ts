import type { authoritiesUi } from './en/authorities-ui.ts';
import type { further } from './en/further.ts';
import type { law } from './en/law.ts';
import type { LetterId, LetterWords } from './en/letters.ts';
import type { taking } from './en/taking.ts';
import { locales, type Language } from './language.ts';
import { bringLateWords } from './late-words.ts';
import type { CodeWords } from './law-words.ts';
import type { WordsLike } from './words-like.ts';
import type { InEach } from './words.ts';

/** Words around a source of law. */
export type SourceWords = {
	readonly language: Language;
	/** What `Intl` is asked for. */
	readonly locale: string;
	readonly authoritiesUi: WordsLike<typeof authoritiesUi>;
};

export type LawWords = WordsLike<typeof law> & SourceWords & { readonly lawWords: CodeWords };

export type FurtherWords = WordsLike<typeof further>;

/** The words of the papers and letters, and of the panel they are taken from. */
export type TakingWords = WordsLike<Omit<typeof taking, 'letterWords'>> & {
	readonly letterWords: Readonly<Record<LetterId, LetterWords>>;
};

/** The words of the papers: those of the result, and their own. */
export type PaperWords = LawWords & FurtherWords & TakingWords;

function namedAs(language: Language) {
	return { language, locale: locales[language] };
}

export const sourceWords: InEach<SourceWords> = {
	en: async () => ({ ...(await import('./en/authorities-ui.ts')), ...namedAs('en') }),
	es: async () => ({ ...(await import('./es/authorities-ui.ts')), ...namedAs('es') }),
	fr: async () => ({ ...(await import('./fr/authorities-ui.ts')), ...namedAs('fr') })
};

/** The words of the verdicts; the late words are to be brought before anything else is told. */
export const verdictWords: InEach<LawWords> = {
	en: async () => {
		const { law, lawWords } = await import('./en/law.ts');
		return { ...law, lawWords, ...namedAs('en') };
	},
	es: async () => {
		const { law, lawWords } = await import('./es/law.ts');
		return { ...law, lawWords, ...namedAs('es') };
	},
	fr: async () => {
		const { law, lawWords } = await import('./fr/law.ts');
		return { ...law, lawWords, ...namedAs('fr') };
	}
};

/** Brings the late words of the result. */
export const lateWords: InEach<void> = {
	en: async () => bringLateWords('en', (await import('./en/late.ts')).late),
	es: async () => bringLateWords('es', (await import('./es/late.ts')).late),
	fr: async () => bringLateWords('fr', (await import('./fr/late.ts')).late)
};

/** The words of the result, whole. */
export const resultWords: InEach<LawWords> = {
	en: () => withLate('en'),
	es: () => withLate('es'),
	fr: () => withLate('fr')
};

async function withLate(language: Language): Promise<LawWords> {
	const [words] = await Promise.all([verdictWords[language](), lateWords[language]()]);
	return words;
}

/** The words of the parts of the result that are fetched after it is shown. */
export const furtherWords: InEach<FurtherWords> = {
	en: async () => (await import('./en/further.ts')).further,
	es: async () => (await import('./es/further.ts')).further,
	fr: async () => (await import('./fr/further.ts')).further
};

const takingWords: InEach<TakingWords> = {
	en: async () => (await import('./en/taking.ts')).taking,
	es: async () => (await import('./es/taking.ts')).taking,
	fr: async () => (await import('./fr/taking.ts')).taking
};

/** The words of every paper in one language. */
export async function paperWords(language: Language): Promise<PaperWords> {
	const [law, further, taking] = await Promise.all([
		resultWords[language](),
		furtherWords[language](),
		takingWords[language]()
	]);
	return { ...law, ...further, ...taking };
}
