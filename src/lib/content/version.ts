import type { Language } from './copy/language.ts';

/** Changes with every change of the law, its words excepted; see changes.ts and /law/changes. */
export const lawbookVersion = '2026.11.22';

/** ISO day up to which the law was read. */
export const lawAsOf = '2026-11-22';

/** The same day as a reader of each language writes it: in every footer, where a phone need not wake `Intl` for it. */
export const lawAsOfInWords = {
	en: 'November 22, 2026',
	es: '22 de noviembre de 2026',
	fr: '22 novembre 2026'
} as const satisfies Record<Language, string>;
