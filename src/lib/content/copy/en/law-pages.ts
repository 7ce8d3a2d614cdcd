/** The words of the pages for people who review the law and the questions. */
export const lawPages = {
	links: {
		label: 'More about the law on this site',
		pages: [
			{ href: '/law', text: 'The law behind the answers' },
			{ href: '/law/changes', text: 'Changes in the lawbook' },
			{ href: '/law/accuracy', text: 'How often the reasoning agrees with the courts' },
			{ href: '/law/questions', text: 'Every question, for review' },
			{ href: '/flow', text: 'How the questions lead on' },
			{ href: '/law/mistake', text: 'Report a mistake in the law' }
		]
	},
	changes: {
		title: 'Changes in the lawbook',
		lead: 'The lawbook is the set of rules, sources and decided cases that this site reasons from. This page lists its versions, the newest first.',
		version: (version: string) => `Version ${version}`,
		asOf: (day: string) => `Law read up to ${day}.`,
		about:
			'A draft, a printed summary or a saved case names the version that judged it. A case that is open stays with its version until the page is loaded again.',
		howNamed: 'A version is named by its day, with a letter if there are several in one day.'
	},
	questions: {
		title: 'Every question, for review',
		lead: 'For lawyers, translators and others who check this site: each question in each language, with why it is asked, its sources, when it is asked, and how hard it is to read.',
		counts: (pages: number, facts: number) => `${pages} pages with ${facts} questions.`,
		grade: (average: string, hardest: string) =>
			`Reading grade ${average}; its hardest sentence ${hardest}.`,
		gradeNote:
			'The grade is that of Flesch and Kincaid, which was made for English. Texts in other languages are measured apart, by formulas made for them.',
		why: 'Why we ask',
		none: 'No answer to it changes a result, so it rests on no source.',
		always: 'Asked of everyone.',
		purposes: {
			law: 'Asked only while the answer can still change a result.',
			structure: 'Always asked, because other questions depend on it.',
			record: 'Changes no result. It is kept for the summary and may be skipped.'
		},
		scopes: {
			case: 'About the case as a whole.',
			incident: 'Asked for each incident.',
			officer: 'Asked for each officer or group.'
		},
		quick: 'Part of the quick check.',
		untranslated: 'Translations have not yet been reviewed by a human translator.'
	}
} as const;
