/** The words around the questions; the questions' own words are in questions/. */
export const interview = {
	title: 'Your answers',
	noScript:
		'The questions need JavaScript. They run wholly in your browser, so that nothing you type is sent to anyone. Please turn JavaScript on for this site and load the page again.',
	loading: 'Getting the questions ready…',
	notLoaded:
		'The next questions could not be loaded. Check your connection, then try again. Nothing is lost.',
	retry: 'Try again',
	yes: 'Yes',
	no: 'No',
	unknown: 'I don’t know',
	next: 'Next',
	back: 'Back',
	skip: 'Skip this',
	rowsHint: 'Answer each line as best you can.',
	severalHint: 'Choose all that fit.',
	exclusiveOr: 'or',
	example: 'Example',
	help: 'Help with this question',
	why: 'Why we ask',
	whySources: 'Sources',
	characters: (left: number) =>
		left >= 0
			? `${left} ${left === 1 ? 'character' : 'characters'} left`
			: `${-left} ${left === -1 ? 'character' : 'characters'} too many`,
	date: {
		month: 'Month',
		day: 'Day',
		year: 'Year',
		hint: 'Fill in what you know. A month and year, or just a year, is fine.',
		noMonth: 'Not sure'
	},
	errors: {
		prefix: 'Error:',
		heading: (count: number) =>
			count === 1 ? 'One answer needs another look' : `${count} answers need another look`,
		missing: 'Choose an answer, or choose “I don’t know.”',
		missingKnown: 'Choose an answer.',
		missingDate: 'Fill in the date as far as you know it, or choose “I don’t know.”',
		'impossible-date': 'That date does not exist. Check the month, day and year (four numbers).',
		'future-date': 'That date has not come yet. Use today or an earlier date.',
		'before-incident': 'That date is before the day it happened. Check both dates.',
		'too-long': (limit: number) => `That is too long to keep. Use ${limit} characters or fewer.`,
		'not-an-option': 'That answer is not on the list. Choose one of the answers shown.'
	},
	progress: {
		label: 'Where you are',
		part: (part: number, parts: number, name: string) => `Part ${part} of ${parts}: ${name}`,
		left: (count: number) =>
			count <= 1 ? 'Last question in this part' : `About ${count} questions left in this part`,
		leftInAll: (count: number) =>
			count <= 1 ? 'The last question' : `About ${count} questions left in all`,
		quick: 'Quick check'
	},
	sections: {
		heading: 'All parts',
		now: 'you are here'
	},
	caption: {
		incident: (number: number, when: string | null) =>
			when === null ? `Incident ${number}` : `Incident ${number}: ${when}`,
		officer: (number: number, name: string | null) =>
			name === null ? `Officer ${number}` : `Officer ${number}: ${name}`
	},
	settled: {
		heading: 'Your answers now settle the result',
		text: 'No other answer can change it. See it now, or go on so that a lawyer knows more.',
		see: 'See the result'
	},
	soFar: 'See the result so far',
	soFarHint: 'You can come back to this question.',
	restart: {
		label: 'Start again',
		question: 'Start again with no answers?',
		text: 'All your answers on this device will be erased.',
		confirm: 'Erase and start again',
		cancel: 'Keep my answers'
	},
	draft: {
		label: 'Keep a draft on this device',
		off: 'Not kept: when you close this tab, your answers are gone.',
		on: 'Kept: anyone who uses this browser could open your answers.',
		full: 'This browser has no room to keep the draft. Your answers are safe while this tab is open.',
		refused: 'This browser will not keep a draft. Your answers are safe while this tab is open.',
		restored: 'We opened the draft you kept on this device.',
		dropped: (count: number) =>
			`${count === 1 ? 'One answer' : `${count} answers`} in your draft no longer fit the questions and had to be left out. Please look over your answers.`,
		olderLaw:
			'The law has been updated since you kept this draft. The result uses the new version.',
		damaged: 'A draft was found on this device, but it could not be read. Please start again.'
	},
	exampleCase: {
		notice:
			'This is an example. The people and details are made up. Change any answer to see what it does.',
		question: 'Open the example in place of your answers?',
		text: 'You have answers of your own. Opening the example erases them, and any draft kept on this device.',
		open: 'Erase my answers and open it',
		keep: 'Keep my answers'
	},
	check: {
		title: 'Check your answers',
		change: 'Change',
		notAnswered: 'Not answered yet',
		nothingWritten: 'Nothing written',
		see: 'See the result'
	}
} as const;
