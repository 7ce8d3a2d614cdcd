/** The words of every page: header, footer and what is said when a page fails. */
export const shell = {
	name: 'Threshold',
	home: 'Threshold, start page',
	skipToContent: 'Skip to the main content',
	quickExit: 'Quick exit',
	quickExitHint: 'or press Shift three times',
	title: (page: string) => `${page} – Threshold`,
	/** What a search engine shows under the title. */
	description:
		'Did police in Vermont do something to you that felt wrong? Answer plain questions. See if the law would let a court hear it, and why.',
	footer: {
		label: 'About this site',
		notAdvice:
			'Threshold gives legal information, not legal advice. It does not predict who would win. Using it does not make anyone your lawyer.',
		lawAsOf: (day: string) => `Law read up to ${day}.`,
		links: [
			{ href: '/read-first', text: 'Read this first' },
			{ href: '/privacy', text: 'Privacy and safety' },
			{ href: '/accessibility', text: 'Accessibility' },
			{ href: '/paper', text: 'Questions on paper' },
			{ href: '/law', text: 'The law we use' },
			{ href: '/law/mistake', text: 'Report a mistake' }
		]
	},
	error: {
		notFound: 'We can’t find that page',
		notFoundText: 'The address may be wrong, or the page may have moved.',
		broken: 'Something went wrong',
		brokenText: 'This is our fault, not yours. Nothing you typed was sent anywhere.',
		toStart: 'Go to the start page'
	},
	/** Shown in other languages than English only. */
	translation: {
		notReviewed: 'This translation has not yet been reviewed by a human translator.',
		sources: 'Statutes, names of cases, and our notes on each source stay in English.'
	}
} as const;
