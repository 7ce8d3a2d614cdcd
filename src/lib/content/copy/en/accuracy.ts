/** The words of the page on how well the reasoning about immunity agrees with decided cases. */
export const accuracyWords = {
	title: 'How often the reasoning agrees with the courts',
	lead: (cases: number) =>
		`One part of this site looks at whether earlier decisions had made the law clear. We tried it on ${cases} decided cases, as if each were new. Here is what came out, with every error.`,
	notOdds: {
		heading: 'These are not your odds',
		text: 'No number on this page says how likely anyone is to win. It only shows how one part of the program does on old cases that reached a ruling. Your result never shows a number like this.'
	},
	inShort: (right: number, answered: number, cases: number) =>
		`It gave an answer in ${answered} of ${cases} cases. In ${right} of those ${answered} the court had ruled the same way. In the other ${cases - answered} it left the question open.`,
	direction: (tooHopeful: number, tooDark: number) =>
		tooDark === 0
			? `All ${tooHopeful} errors are of one kind: it leaned against immunity, and the court granted it. So where it was wrong, it was too hopeful for the person suing.`
			: `In ${tooHopeful} of its errors it leaned against immunity and the court granted it. In ${tooDark} it was the other way round.`,
	method: {
		heading: 'How it was tried',
		points: [
			'Each case is taken out of the library and asked as a new one.',
			'Only decisions from before the year of its incident count. Where that year is not known, those from before the ruling.',
			'A fact that the decision does not state is taken as not there.',
			'The answer is that immunity leans toward denied, toward granted, or stays open. It is then set beside the ruling.'
		]
	},
	columns: {
		cases: 'Cases',
		answered: 'Answered',
		right: 'As the court ruled',
		coverage: 'Share answered',
		accuracy: 'Share of answers right',
		range: 'Range (95 in 100)'
	},
	columnsNote:
		'The range shows how far the share could be off just because the cases are few. It was found with Wilson’s method. A dash means that there was nothing to measure.',
	none: '–',
	range: (low: string, high: string) => `${low} to ${high}`,
	overall: {
		heading: 'In all, and beside simpler methods',
		caption: 'The reasoning in all, its parts, and simpler methods on the same cases',
		rows: {
			overall: 'This reasoning',
			decisionsOnly: 'Only its decided cases',
			principlesOnly: 'Only its principles',
			majority: 'Always the more common ruling',
			factorBalance: 'The side with more facts in its favor',
			aFortiori0: 'Earlier case at least as strong, no difference',
			aFortiori1: 'Nearest earlier case, up to one difference',
			aFortiori2: 'Nearest earlier case, up to two differences'
		},
		rowHeading: 'Method'
	},
	looser: {
		heading: 'Other ways to ask',
		caption: 'The same reasoning under other conditions',
		rowHeading: 'Condition',
		rows: {
			beforeDecision: 'With decisions up to the day of the ruling',
			lawfulness: 'Other cases: was the act lawful or not?'
		},
		text: 'The first row lets in decisions made after the incident, which a court may not use. The second uses cases in which a court judged only whether the act was lawful.',
		baselines: 'Simpler methods, with decisions up to the day of the ruling'
	},
	confusion: {
		heading: 'Rulings and answers',
		caption: 'How often each ruling got each answer',
		court: 'The court',
		lean: {
			denied: 'Leaned to denied',
			granted: 'Leaned to granted',
			open: 'Left open'
		},
		ruling: { denied: 'denied immunity', granted: 'granted immunity' }
	},
	byClaim: { heading: 'By kind of claim', rowHeading: 'Kind of claim' },
	byBand: {
		heading: 'By how clear the law was',
		rowHeading: 'How clear earlier decisions were',
		names: {
			controlling: 'A binding case on point',
			arguable: 'A near case that can be argued',
			'possibly-obvious': 'Possibly too plain to need a case',
			none: 'No close case'
		}
	},
	byStep: {
		heading: 'By what settled it',
		rowHeading: 'What settled it',
		names: {
			controls: 'A decision that controls',
			decisive: 'A principle that courts treat as decisive',
			strong: 'A principle that weighs strongly',
			nothing: 'Nothing did'
		}
	},
	byCourt: { heading: 'By court', rowHeading: 'Court' },
	errors: {
		heading: (count: number) => `Every error: ${count}`,
		denied: 'The reasoning leaned to denied; the court granted immunity.',
		granted: 'The reasoning leaned to granted; the court denied immunity.'
	},
	open: {
		heading: (count: number) => `Left open: ${count}`,
		text: 'In these it gave no answer, because nothing it knows settled the question.'
	},
	coding: {
		heading: 'How the cases were read',
		agreement: (kappa: string) =>
			`Most cases were coded by two readers apart from each other: each fact is there, not there, or not stated. Their agreement was ${kappa} on the kappa scale, where 1 is full agreement and 0 is no more than chance. Cases of the rarer kinds had one reader.`,
		principles: (count: number) =>
			`The reasoning uses ${count} principles, each with the decisions it rests on. A case is never judged by a principle that rests on that case alone.`,
		tuned: (fitted: number, byHand: number) =>
			`${fitted === 0 ? 'No' : fitted} number was fitted to the cases. ${byHand} limits were set by hand, not searched for.`
	},
	limits: {
		heading: 'What this does not show',
		points: [
			'It was not a blind test. The principles were written by people who had seen these cases. On new cases it may well do worse.',
			'The set is small. For most kinds of claim there are only a few cases, so one case more or less would move the share a lot.',
			'These are decided cases, most of them on appeal. Cases that settled, or that no one brought, are not here.',
			'A court rules on evidence. A person’s own account may leave out what the other side would show.',
			'It measures immunity only: not who would win, how much money there would be, or any other rule on this site.',
			'Some facts that courts relied on have no place in the coding. The notes on the errors say which.'
		]
	},
	again:
		'Anyone with the code can measure this again: npm run evaluate. A test fails if this page and the measurement differ.'
} as const;
