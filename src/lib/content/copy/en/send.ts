/** The words of the page on which a person sends a case to an office. */
export const send = {
	title: 'Send your case to an office',
	loading: 'Opening the link…',
	noScript: 'This page needs JavaScript. It seals your answers on your own device.',
	failed:
		'The office could not be reached. Nothing was sent. Check your connection, then try again.',
	retry: 'Try again',
	tooOften: 'There were too many tries from here. Wait 15 minutes, then try again.',
	none: {
		lead: 'An office that may help you can give you a personal link. Open that link to come here.',
		text: 'Without such a link, nothing can be sent. Your answers stay on this device.'
	},
	closed: {
		lead: 'This link can’t be used.',
		text: 'It was used, taken back or has run out. Ask the office for a new one. Nothing was sent.'
	},
	empty: {
		lead: (office: string) => `${office} asks what happened to you.`,
		text: 'Answer the questions first. Nothing is sent while you answer. After that you see it all, and then you decide.',
		keep: 'Remember this link in this tab, so that I can come back to it',
		keepHint: 'It is forgotten when you close the tab or press Quick exit.',
		start: 'Go to the questions',
		back: 'When you are done, open the result. There you find “Send to the office.” Or open the link again in this tab.'
	},
	entry: {
		heading: 'Send to the office',
		text: 'You opened a personal link from an office. You can look at what would be sent.',
		go: 'See what would be sent'
	},
	review: {
		lead: (office: string) => `You can send your answers to ${office}. You do not have to.`,
		until: (day: string) => `The link can be used once, up to ${day}.`,
		who: 'Who you are',
		whoText: 'The office needs a name, to check that it does not already work for the other side.',
		name: 'Your name',
		nameMissing: 'Enter your name.',
		phone: 'Phone, if you want calls',
		email: 'Email, if you want mail',
		language: 'Language you want to speak',
		contact: 'How and when is it safe to reach you?',
		what: 'What would be sent',
		whatText: 'Your name and what you wrote above, and each of these answers. Nothing else.',
		answers: (count: number) => `All answers (${count})`,
		change: 'Change an answer',
		may: 'What the office may do with it',
		mayPoints: [
			'It first sees only the names, to check for a conflict of interest.',
			'If there is none, it may read all you sent, keep it, and get in touch with you.',
			'It decides if it can help. Sending does not make it your lawyer.',
			'It may have a duty to keep what you send private. Ask the office.'
		],
		takeBack: 'How to take it back',
		takeBackText:
			'You get a code. With the code you can take back what you sent. Before the office opens it, it is deleted and no one has read it. After that, the office is asked to erase it.',
		how: 'How it is sent',
		howText:
			'Your answers are sealed on this device. They stay sealed on the way and on the server, until someone signed in at the office opens them there.',
		agree: (office: string) => `I want to send these answers to ${office}.`,
		agreeMissing: 'Tick the box to say that you want to send.',
		send: 'Seal and send',
		sending: 'Sealing and sending…',
		file: 'Save as a sealed file instead',
		fileHint: 'You can hand the file to the office yourself. It opens only at that office’s desk.',
		fileName: 'case-for-office',
		saved: (name: string) => `Saved as ${name}. Nothing was sent.`,
		dont: 'Do not send',
		notSent: 'Nothing was sent. The link was forgotten on this device.',
		failed: 'It could not be sent. Your answers are still here. Try again.'
	},
	sent: {
		title: 'It was sent',
		lead: (office: string) => `${office} has your case now. It has not opened it yet.`,
		code: 'Your code to take it back',
		codeText:
			'Write it down or save it. It is shown only now, and no one can give it to you again.',
		save: 'Save the code',
		fileName: 'code-to-take-back',
		fileText: (office: string, code: string, address: string) =>
			`Code to take back what was sent to ${office}:\n\n${code}\n\nEnter it at ${address}\n`,
		deadlines: 'Your deadlines go on while you wait. Sending does not stop any clock.'
	},
	withdraw: {
		heading: 'Take back what you sent',
		code: 'Your code',
		missing: 'Enter the code you got when you sent it.',
		go: 'Take it back',
		working: 'Asking…',
		failed:
			'The office could not be reached, so it may not be taken back yet. Check your connection, then try again.',
		results: {
			unread: 'It was deleted. No one had opened it.',
			'names-seen': 'It was deleted. The office had seen the names in it, and nothing more.',
			asked:
				'The office has already opened it. It was asked to erase it. Call the office to make sure.',
			'gone-already': 'There is nothing left to take back. It was already deleted.',
			unknown: 'That code is not known. Check each letter and try again.',
			'too-often': 'There were too many tries from here. Wait 15 minutes, then try again.'
		}
	}
} as const;
