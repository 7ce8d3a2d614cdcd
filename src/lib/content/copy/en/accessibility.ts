import type { AccessibilityCheck } from '../../accessibility.ts';

/** The words of the accessibility statement that its list of checks and of gaps is made of. */
export const accessibility = {
	testedHeading: 'What is tested each time the code changes',
	checks: {
		'axe-site':
			'The start page and the pages about the site: the program axe finds no violation of WCAG 2.2 A and AA, in light and dark colors, and nothing scrolls sideways at 320 pixels.',
		'axe-questions':
			'Every kind of question, its error messages, the page to check the answers, and the result: axe finds no violation on a phone’s screen.',
		'axe-law': 'The pages on accuracy, on all the questions and on changes of the law: the same.',
		'axe-paper': 'The form on paper, as shown on a screen: the same.',
		'axe-languages':
			'Many pages in Spanish and French, the first question and the result among them: axe finds no violation, and nothing scrolls sideways at 320 pixels.',
		zoom: 'As at 400 % zoom, with forced colors and less motion: nothing scrolls sideways, the focus shows, and nothing moves.',
		'screen-reader':
			'What the browser hands to a screen reader is in order, and each field and button has a name.',
		keyboard: 'The keyboard alone leads from the start page to the result.',
		focus: 'Each new question takes the focus to its heading, and the page’s title names it.',
		mistakes: 'A missing answer is told in an alert, in the title, and at its own field.',
		'no-script': 'The form on paper is complete without JavaScript, on A4 and Letter.',
		offline: 'After one visit, all questions and the result work with no network.',
		papers: 'The PDF files are tagged, with a title, a language and bookmarks.',
		'plain-words': 'No sentence of the English questions reads above grade eight.'
	} satisfies Record<AccessibilityCheck, string>,
	gapsHeading: 'What is not yet met, or not known',
	gaps: [
		'No one outside the project has audited the site.',
		'It has not been tried by people who use screen readers, switches or voice control every day.',
		'Machine checks find only some barriers. That none is found does not mean that there is none.',
		'No human translator has reviewed the Spanish or the French. Our notes on each source of law are in English.',
		'Reading aloud works only where the device itself has a voice for the language. A voice that sends the text elsewhere is not used.',
		'There is no sign language and no easy-read version.'
	],
	reviewed: (day: string) => `This list was last gone through on ${day}.`
} as const;
