/** The words of the panel from which a person takes papers with them. */
export const takeAway = {
	lead: 'Each file is made on this device. Nothing is sent to anyone.',
	care: 'A file stays on the device until you delete it. Think about who may see it, and ask a lawyer before you share it.',
	papers: {
		summary: {
			name: 'Your summary',
			hint: 'In plain words: what matters now, what the law says, what to save, whom to ask.'
		},
		memorandum: {
			name: 'Memorandum for a lawyer',
			hint: 'Long and exact: facts, issues, both sides’ cases, time limits, sources.'
		},
		calendar: {
			name: 'Time limits for your calendar',
			hint: 'One entry for each limit, with reminders. Calendars are often shared: it holds the dates and the rules, and no other answer.',
			none: 'There is no open time limit with a known day.'
		},
		data: {
			name: 'Answers and result as data',
			hint: 'For a law office. Anyone who has the file can read it.'
		}
	},
	forms: { pdf: 'PDF', word: 'Word', ics: 'Calendar file', json: 'JSON' },
	make: (form: string, name: string) => `${form}: ${name}`,
	working: (name: string) => `Making “${name}”…`,
	ready: (file: string) => `Saved as ${file}. Look in your downloads.`,
	failed:
		'The file could not be made. Check your connection, then try again. Your answers are safe.',
	files: {
		summary: 'summary',
		memorandum: 'memorandum',
		calendar: 'time-limits',
		data: 'case',
		sealed: 'case',
		letter: 'letter'
	},
	letters: {
		text: 'The letter',
		copy: 'Copy the letter',
		copied: 'Copied. Paste it where you write.',
		notCopied: 'It could not be copied. Select the text and copy it yourself.',
		word: 'Word file',
		sources: 'What it rests on:'
	},
	code: {
		show: 'Check a printed summary',
		own: 'The code of this result:',
		label: 'Code on the printed summary',
		check: 'Compare',
		results: {
			same: 'The same answers and the same result.',
			'other-facts': 'The answers are not the same.',
			'other-lawbook':
				'The answers are the same. The law in this program has changed since, and with it the result.',
			'other-day': 'The answers are the same. The result differs because it is a later day.',
			'other-outcomes': 'The answers are the same, but the result is not. Tell us about this.',
			'not-a-code': 'This is not a result code. It begins with T1.'
		}
	},
	seal: {
		show: 'Save your case, sealed with a passphrase',
		lead: 'To go on with on another device, or to give to a lawyer. Without the passphrase no one can open it, and we cannot help.',
		passphrase: 'Passphrase',
		hint: (least: number) =>
			`At least ${least} characters. Four or five odd words are easy to keep and hard to guess.`,
		again: 'Passphrase again',
		save: 'Save the sealed file',
		short: (least: number) => `Use at least ${least} characters.`,
		differs: 'The two passphrases are not the same.'
	},
	open: {
		show: 'Open a saved case',
		lead: 'It takes the place of the answers in this tab.',
		file: 'File',
		passphrase: 'Passphrase, if the file is sealed',
		open: 'Open the file',
		missing: 'Choose a file first.',
		notOpened: 'The file could not be opened. Check your connection, then try again.',
		results: {
			sealed: 'The file is sealed. Type its passphrase.',
			'wrong-passphrase':
				'It does not open with this passphrase. Check it letter by letter. If you are sure, the file may have been changed.',
			damaged: 'The file is damaged: a part is missing or changed. Try another copy.',
			foreign: 'This is not a case file from this program.'
		},
		opened: 'The case is open.',
		dropped: (count: number) =>
			count === 1
				? 'One answer could not be read and was left out.'
				: `${count} answers could not be read and were left out.`
	}
} as const;
