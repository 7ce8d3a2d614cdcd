/** The languages of the site. English needs no prefix in an address; each of the others has its own. */
export const languages = ['en', 'es', 'fr'] as const;

export type Language = (typeof languages)[number];

/** What `Intl` is asked for. */
export const locales = { en: 'en-US', es: 'es-US', fr: 'fr-CA' } as const satisfies Record<
	Language,
	string
>;

/** Each language by its own name. */
export const languageNames = {
	en: 'English',
	es: 'Español',
	fr: 'Français'
} as const satisfies Record<Language, string>;
