import { languages, type Language } from '#lib/content/copy/language.ts';

/** The language an address asks for: its first part, else English. */
export function languageOf(path: string): Language {
	const first = path.split('/')[1];
	return languages.find((one) => one === first && one !== 'en') ?? 'en';
}

/** An address without its language, which is its English address. */
export function withoutLanguage(path: string): string {
	const language = languageOf(path);
	return language === 'en' ? path : path.slice(language.length + 1) || '/';
}

/** The same place in a language. */
export function pathIn(language: Language, path: string): string {
	const plain = withoutLanguage(path);
	if (language === 'en') return plain;
	return plain === '/' ? `/${language}` : `/${language}${plain}`;
}
