/** ISO day on which the list of what is and is not met was last gone through by a person. */
export const accessibilityReviewedOn = '2026-11-22';

/** What every test run checks, each with the test that does it; a test holds that each of them is there. */
export const accessibilityChecks = [
	{
		id: 'axe-site',
		file: 'tests/browser/safety.test.ts',
		test: '%s has no accessibility violation, light or dark, and fits 320 pixels'
	},
	{
		id: 'axe-questions',
		file: 'tests/browser/journeys/access.test.ts',
		test: 'every kind of question, its mistakes, the check and the result pass axe on a phone'
	},
	{
		id: 'axe-law',
		file: 'tests/browser/law-pages.test.ts',
		test: 'has no accessibility violation, light or dark, and fits 320 pixels'
	},
	{
		id: 'axe-paper',
		file: 'tests/browser/paper.test.ts',
		test: 'have no accessibility violation and fit 320 pixels'
	},
	{
		id: 'axe-languages',
		file: 'tests/browser/languages.test.ts',
		test: '%s passes axe, and fits a narrow screen in both directions of writing'
	},
	{
		id: 'zoom',
		file: 'tests/browser/zoom.test.ts',
		test: 'so do each kind of question and mistake, the check and the result'
	},
	{
		id: 'screen-reader',
		file: 'tests/browser/accessibility-tree.test.ts',
		test: 'each kind of question and mistake, the check and the result in order'
	},
	{
		id: 'keyboard',
		file: 'tests/browser/journeys/access.test.ts',
		test: 'the keyboard alone leads from the start page to the result'
	},
	{
		id: 'focus',
		file: 'src/lib/ui/interview/PageView.svelte.test.ts',
		test: 'takes the focus to its heading and names the question in the title'
	},
	{
		id: 'mistakes',
		file: 'src/lib/ui/interview/PageView.svelte.test.ts',
		test: 'without an answer says so in a focused alert, in the title, and tied to the field'
	},
	{
		id: 'no-script',
		file: 'tests/browser/paper.test.ts',
		test: 'are all there without JavaScript, in order, on %s'
	},
	{
		id: 'offline',
		file: 'tests/browser/offline.test.ts',
		test: 'the whole way from the start page to the result goes on with the network cut'
	},
	{
		id: 'papers',
		file: 'tests/documents/pdf.test.ts',
		test: 'is tagged, and has a title, a language and bookmarks to its parts'
	},
	{
		id: 'plain-words',
		file: 'src/lib/content/copy/en/questions/questions.test.ts',
		test: 'meets no sentence above grade eight'
	}
] as const;

export type AccessibilityCheck = (typeof accessibilityChecks)[number]['id'];
