/** What the result says of answers tried out: which would settle most, and what another answer would change. */
export const whatIf = {
	decisive: {
		settlesAll: 'This one answer would settle it',
		tellsMost: 'This answer would tell the most',
		settles: (count: number, open: number) =>
			`Whatever the answer is, it settles ${count} of the ${open} points that are still open above.`,
		maySettle: (count: number, open: number) =>
			`Some answers would settle up to ${count} of the ${open} points that are still open above.`,
		narrows: 'It would leave fewer outcomes open.',
		answer: 'Go to this question'
	},
	changes: {
		lead: 'Each line changes one answer and leaves the rest as they are. It shows how firm the result is. Answer only what is true.',
		working: 'Trying each answer…',
		none: 'No single answer would change what comes of it.',
		noneYet: 'No single answer would settle it. It takes more than one that we do not have yet.',
		settleHeading: 'You do not know yet, and it would decide',
		otherwiseHeading: 'If one answer were different',
		ifSo: (statement: string) => `If this were so: “${statement}”`,
		from: 'from',
		to: 'to',
		all: (count: number) => `Show all ${count}`,
		fewer: 'Show fewer'
	}
} as const;
