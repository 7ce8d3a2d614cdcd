const bill = 'S.254 as introduced (2022), not the law';

/** The words of the papers a person takes away, beside those of the result page. */
export const documents = {
	person: {
		title: 'Your summary',
		notice:
			'This is legal information, not advice. It does not say who would win. It rests on what you told us and on the law we read.',
		now: 'What matters most now',
		timeNote:
			'Courts turn away late claims. Treat the first day shown as the deadline. A lawyer may find that you have longer.',
		law: 'What the law says',
		todayIs: 'Today:',
		billIs: `Under ${bill}:`,
		route: (route: string, defendant: string) =>
			`The best way to court: ${route}. Sued: ${defendant}.`,
		casesFor: 'Closest case for you:',
		casesAgainst: 'Closest case for the officer:',
		told: 'What you told us',
		toldLead: 'We used only these answers. If one is wrong, change it and make a new summary.',
		about: 'About this paper',
		aboutText:
			'A computer program made this paper on your own device. It sent your answers to no one. Think about who may see it. In a court case you may have to show it to the other side, so ask a lawyer before you share it.',
		askLawyer:
			'Take this paper to a lawyer soon. The law may have changed since the day shown above.'
	},
	attorney: {
		title: 'Intake memorandum for counsel',
		notice:
			'Made by a computer program from one person’s own account, for review by counsel. It is not legal advice, and no forecast. Check each source before you rely on it; the mark beside it says how far it was read.',
		parties: 'Parties and roles',
		role: 'Account given by:',
		client: 'Client (name not asked by this program):',
		blank: '____________________',
		officersCaption: 'Officers and agencies, as told',
		officer: 'Officer',
		agency: 'Agency',
		part: 'Part taken',
		state: 'State of mind, as told',
		conflicts: 'Names for the conflict check',
		conflictsLead: 'Only names the person wrote down. Add those in the reports.',
		noNames: 'No name was given.',
		conflictPlace: (town: string) => `Place: ${town}`,
		matrix: 'Defendants, claims and routes',
		matrixCaption: 'Every way to court that may be open, with what comes of it',
		claim: 'Claim',
		defendant: 'Defendant',
		route: 'Route',
		closed: 'Routes not open on these facts',
		limits: 'Limitation, accrual and tolling',
		limitsCaption: 'Clocks, soonest first',
		doubtsFor: (clocks: readonly number[]) =>
			clocks.length === 1 ? `Clock ${clocks[0] ?? ''}:` : `Clocks ${clocks.join(', ')}:`,
		timeline: 'Timeline, as told',
		timelineDrawn: 'The dates drawn in order. The table below holds the same dates.',
		timelineCaption: 'Dated events, in order',
		date: 'Date',
		event: 'Event',
		told: 'Facts as told',
		toldLead:
			'In the person’s own answers. Facts the person said they do not know are in the next part.',
		notKnown: 'Facts the person does not know',
		openFacts: 'Open questions of fact that could change an outcome',
		openFactsNone: 'None. No answer still missing could change an outcome.',
		openLaw: 'Open questions of law',
		issues: (thing: string) => `Issues: ${thing}`,
		issueCaption: (route: string) => `Issue, rule and application: ${route}`,
		conclusion: 'Conclusion:',
		issue: 'Issue',
		status: 'Status',
		application: 'Rule and application',
		andMore: (count: number) => `And ${count} more under “Facts as told”.`,
		asUnder: (where: string) => `As set out above under “${where}”.`,
		immunity: 'Immunity, route by route',
		immunityCaption: (thing: string) => `${thing}: what each route makes of immunity`,
		noImmunity: 'This route names no immunity.',
		noneInTheWay: 'No immunity stands in the way of this route, on what was told.',
		established: 'Was the law clearly established?',
		establishedLead:
			'Only decisions before the day of the incident count. Each side’s closest authorities follow, with what they share with the account and what sets them apart.',
		bars: 'Bars and conditions',
		bar: 'Bar',
		barsCaption: 'Each bar, whether or not it stands in the way',
		assumptions: `What is assumed about ${bill}`,
		evidence: 'Evidence to secure',
		changed: 'changed by the reader',
		byDefault: 'default'
	},
	sources: {
		heading: 'Sources',
		marks: {
			text: 'source read',
			secondary: 'second-hand',
			memory: 'not checked'
		},
		history: 'Later history:',
		proposal: 'Not the law.',
		open: (citation: string) => `Open ${citation} on another website`,
		earlier: (note: number) => `see note ${note}`
	},
	stamps: {
		madeOn: (day: string) => `Made on ${day}`,
		lawAsOf: (day: string) => `Law as of ${day}`,
		lawbook: (version: string) => `Lawbook ${version}`,
		code: (code: string) => `Result code ${code}`
	},
	code: {
		heading: 'Result code',
		text: 'The code names the law used, the day, and a fingerprint of the answers and of the result. An office that has the case file can check that it gives the same result. No answer can be read from the code.',
		alt: 'QR code with the result code. It holds no answers.'
	},
	running: {
		footer: 'Legal information, not advice',
		page: (page: number, of: number) => `Page ${page} of ${of}`
	},
	unprintable:
		'Some letters could not be printed in this file. A question mark stands in their place. The Word file holds them.',
	calendar: {
		name: 'Time limits',
		title: (what: string) => `Last day to treat as the deadline: ${what}`,
		intro: 'Treat this day as the deadline. A lawyer may find that you have longer.',
		how: 'How this day is reached:',
		doubts: 'What could move it:',
		notice: 'Legal information, not advice. Check the date with a lawyer.',
		step: (text: string, day: string | null) => (day === null ? text : `${text} (${day})`),
		alarm: (days: number) =>
			days === 1 ? 'A legal time limit ends tomorrow.' : `A legal time limit ends in ${days} days.`
	}
} as const;
