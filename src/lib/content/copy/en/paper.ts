const or = (parts: readonly string[]) =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;

/** The words of the form on paper, beside those of the questions themselves. */
export const paper = {
	title: 'The questions on paper',
	lead: 'All the questions, to print and fill in by hand. Use it where there is no computer, or to get ready for a visit or a call.',
	print: 'Print this form',
	printHint: 'Or use your browser’s own print command. It fits A4 and Letter paper.',
	about: {
		heading: 'About this form',
		paragraphs: [
			'This is the form of Threshold, a free site about police misconduct claims in Vermont. It is information, not legal advice.',
			'The paper gives no result. To see one, someone types the answers in on the site, in the same order. The site works in a browser and sends no answers to anyone.',
			'No one collects this form. Do not mail it to the people who run the site. It is yours: give it to a lawyer, or keep it somewhere safe.',
			'In jail or prison, others may be able to read what you write. Ask a lawyer how to send papers that stay private.',
			'Time limits run while you fill this in. If the day may be close, call for legal help first. The last part lists where.'
		]
	},
	how: {
		heading: 'How to fill it in',
		points: [
			'Start at question 1 and go on in order. Mark a box, or write on the line.',
			'“I don’t know” is a real answer. A guess is not.',
			'Some questions say “Answer only if.” If that does not fit, leave the question blank and go on.',
			'If you marked “I don’t know” at the place it names, do answer the question.',
			'An incident is one event. If it happened again on another day, that is an incident of its own. An officer may also be a group of officers who did the same.',
			'For a second incident or officer, use the sheets at the end. Write the letters of your answers there. Copy those sheets if you need more.'
		]
	},
	example: (text: string) => `Example: ${text}`,
	aboutNumber: {
		case: null,
		incident: 'About incident number',
		officer: 'About officer number'
	},
	onlyIf: (condition: string) => `Answer only if ${condition}.`,
	onlyIfSeveral: {
		incidents: 'Answer only if there is more than one officer and more than one incident.',
		later:
			'Answer this only for a second or later event. If you mark yes, leave blank on that sheet whatever was the same.',
		wrongs: (number: string) =>
			`Answer if there is more than one officer, and you marked two letters or more in question ${number}.`
	},
	marked: (answers: readonly string[], number: string, where: string | null) =>
		`you marked ${or(answers)} in question ${number}${where === null ? '' : ` ${where}`}`,
	forAny: { incident: 'for any incident', officer: 'for any officer' },
	any: (parts: readonly string[]) => parts.join(', or '),
	all: (parts: readonly string[]) => parts.join(', and '),
	not: (part: string) => `it is not so that ${part}`,
	atLeast: (count: number, parts: readonly string[]) =>
		`at least ${count} of these fit: ${parts.join('; ')}`,
	sheet: {
		incident: 'Sheet for one more incident',
		officer: 'Sheet for one more officer',
		number: { incident: 'Incident number', officer: 'Officer number' },
		hint: 'The numbers are those of the questions above. Write the letters of your answers, Y or N for yes or no, or “?” if you don’t know. “Answer only if” holds here too.',
		question: 'Question',
		answer: 'Answer',
		caption: 'Answers by number'
	},
	/** What stands for yes and for no on a sheet of answers. */
	marks: { yes: 'Y', no: 'N' },
	help: 'Where to get legal help'
} as const;
