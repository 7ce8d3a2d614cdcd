/** The words of the summary that the result page prints. */
export const cover = {
	title: 'Summary for a lawyer',
	prepared: (day: string) => `Prepared on ${day}`,
	lawAsOf: (day: string) => `Law as of ${day}`,
	lawbook: (version: string) => `Lawbook ${version}`,
	page: 'Page',
	of: 'of',
	running: 'Threshold summary',
	footer: 'Legal information, not advice',
	notice:
		'Legal information made by a computer program from one person’s own account. It is not legal advice, and not a forecast. Check each source before you rely on it.',
	account: 'The person’s account',
	outcomes: 'Outcomes',
	notOpen: 'Not open on these facts',
	met: 'Met, or not in the way:',
	authorities: 'Authorities cited',
	marks: 'Marks: [T] words of the source read; [S] second-hand; [M] not checked.',
	mark: { text: '[T]', secondary: '[S]', memory: '[M]' },
	outcome: 'Outcome',
	question: 'Question',
	status: 'Status',
	basis: 'Reasons and sources'
} as const;
