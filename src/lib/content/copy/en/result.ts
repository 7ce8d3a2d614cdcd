import type { Band, Comparison, Weight } from '#lib/domain/precedents/precedent.ts';
import type { Defendant } from '#lib/domain/routes/route.ts';

const bill = 'S.254 as introduced (2022), not the law';

type RouteWords = { readonly name: string; readonly legal: string };

/** The ways to court: a name for everyone, and the one lawyers use. */
export const routeWords = {
	'section-1983-officer': {
		name: 'Federal civil rights suit against the officer',
		legal: '42 U.S.C. § 1983, individual capacity'
	},
	'section-1983-municipality': {
		name: 'Federal civil rights suit against the town or city',
		legal: '42 U.S.C. § 1983, municipal liability (Monell)'
	},
	'vermont-tort': {
		name: 'Vermont injury claim',
		legal: 'Vermont tort law; 12 V.S.A. ch. 189; 24 V.S.A. § 901a'
	},
	'article-11': {
		name: 'Vermont constitution claim (search and seizure)',
		legal: 'Vt. Const. ch. I, art. 11 (Zullo)'
	},
	'public-accommodations': {
		name: 'Vermont discrimination claim',
		legal: 'Public accommodations, 9 V.S.A. §§ 4502, 4506'
	},
	'federal-tort-claims': {
		name: 'Claim against the United States',
		legal: 'Federal Tort Claims Act, 28 U.S.C. §§ 1346(b), 2671–2680'
	},
	s254: {
		name: `Suit against the officer under ${bill}`,
		legal: `${bill}: private right of action`
	}
} as const satisfies Record<string, RouteWords>;

/** Who would be sued. */
export const defendantWords = {
	officer: 'The officer',
	municipality: 'The town or city',
	state: 'The State of Vermont',
	sheriff: 'The sheriff',
	agency: 'The agency',
	'united-states': 'The United States'
} as const satisfies Record<Defendant, string>;

/** How clear earlier decisions had made the law. */
export const bandWords = {
	controlling: {
		name: 'A binding case is on point',
		means:
			'An earlier decision that binds courts here held much the same act unlawful. Nothing you told us sets your case apart from it.'
	},
	arguable: {
		name: 'A near case can be argued',
		means:
			'A binding decision is close, but some facts differ. Or a weaker decision matches. Each side has something to say.'
	},
	'possibly-obvious': {
		name: 'Possibly too plain to need a case',
		means:
			'No close case was found. A few decisions say that some cruelty is so plainly wrong that none is needed. Courts seldom agree.'
	},
	none: {
		name: 'No close case found',
		means:
			'We found no earlier binding decision close enough. Courts then usually grant the officer immunity, even when the act was wrong.'
	}
} as const satisfies Record<Band, { name: string; means: string }>;

const relationWords = {
	person: {
		controls: 'Fits: nothing you told us sets your case apart.',
		'would-control': 'Would fit, if facts not yet known come out your way.',
		near: 'Near, but not the same.'
	},
	officer: {
		controls: 'Fits: nothing you told us sets your case apart.',
		'would-control': 'Would fit, if facts not yet known come out the officer’s way.',
		near: 'Near, but not the same.'
	}
} as const satisfies Record<'person' | 'officer', Record<Comparison['relation'], string>>;

const weightWords = {
	binding: 'Binds courts in Vermont',
	supporting: 'Supports an argument; does not bind by itself',
	illustrating: 'Shows how a court reasoned; does not bind'
} as const satisfies Record<Weight, string>;

/** The words of the result page. */
export const result = {
	title: 'What the law says about what happened',
	lead: 'This shows what stands between your claim and a court. It does not say who would win.',
	about:
		'It is legal information, not advice. It is worked out on this device, from your answers alone.',
	loading: 'Reading the law…',
	failed: 'The law could not be loaded. Check your connection, then try again. Nothing is lost.',
	retry: 'Try again',
	noScript:
		'The result needs JavaScript. It is worked out in your own browser, so that no answer is sent to anyone.',
	empty: {
		title: 'No result yet',
		text: 'There are no answers in this tab. Answers are kept only in the tab where you gave them, unless you chose to keep a draft.',
		start: 'Start',
		home: 'Go to the start page'
	},
	nothingChosen: {
		title: 'Tell us what happened first',
		text: 'You have not yet chosen what happened. Then we can show what the law says about it.',
		go: 'Back to the questions'
	},
	today: 'Today',
	bill,
	underBill: `Under ${bill}`,
	print: 'Print or save as PDF',
	printHint: 'For you or a lawyer. Think about who may see it.',
	toQuestions: 'Change an answer',
	furtherFailed:
		'A part of this page could not be loaded: what to save and where to get help. Load the page again when you are online.',
	contents: 'On this page',
	parts: {
		changes: 'What would change the answer',
		deadlines: 'Time limits',
		assumptions: `What is not known about ${bill}`,
		evidence: 'What to save now',
		help: 'Where to get help in Vermont',
		told: 'What you told us',
		takeAway: 'Take it with you'
	},
	urgent: {
		heading: 'Most urgent',
		fileBy: (day: string) => `Treat ${day} as the deadline.`,
		left: (days: number) =>
			days === 0 ? 'That is today.' : `${days} ${days === 1 ? 'day' : 'days'} left.`,
		forWhat: (what: string) => `It is for: ${what}.`,
		forThese: 'It is for:',
		more: 'See all time limits',
		perhapsLate: (what: string) =>
			`Time may already have run out for: ${what}. Another reading gives longer. Ask a lawyer now.`,
		allPassed:
			'On the dates you gave, the time limits we know of may have run out. Ask a lawyer to check the dates. Do not give up on our word.',
		noDay:
			'We could not work out a deadline without a date. Courts turn away late claims, so find the date soon.',
		pending:
			'A criminal case is open. Talk to your defense lawyer before you file anything or share this page.'
	},
	provisional: {
		heading: 'A first look, not the full picture',
		quick: 'This is a quick check. More answers will make it firmer.',
		open: (count: number) =>
			count === 1
				? 'One more question could change the result.'
				: `${count} more questions could change the result.`,
		unknown:
			'You have answered every question. What is still open rests on things you do not know yet.',
		goOn: 'Go on with the questions',
		settledHeading: 'Your answers settle the result',
		settled: 'No question left could change it. A lawyer may still see more.'
	},
	thing: {
		heading: (claim: string, incident: string | null) =>
			incident === null ? claim : `${claim} (${incident})`,
		between: (best: string, worst: string) => `from “${best}” to “${worst}”`,
		range: (best: string, worst: string) => `From “${best}” to “${worst}”.`,
		depends: 'It depends on:',
		more: (count: number) => `and ${count} more`,
		allMet: 'Each thing this route asks for is there, on what you told us.',
		route: 'Best way',
		against: 'Who is sued',
		asPassed: 'What passed in 2022',
		difference: {
			better: `${bill}, would have gone further here.`,
			worse: `${bill}, would have done less here than today’s law.`,
			same: `Today’s law and ${bill}, come out the same here.`,
			open: `How today’s law and ${bill}, compare here depends on facts not yet known.`
		}
	},
	ways: {
		heading: 'Every way to court',
		caption: (thing: string) => `${thing}: each way to court, who is sued, and what comes of it`,
		route: 'Way to court',
		defendant: 'Who is sued',
		outcome: 'Outcome',
		open: 'Why',
		show: (count: number) =>
			count === 1
				? 'Show 1 way that is not open to you'
				: `Show ${count} ways that are not open to you`,
		hide: 'Hide the ways that are not open to you'
	},
	why: {
		decides: 'This decides',
		more: (count: number) =>
			count === 1 ? '1 point is not in the way' : `${count} points are not in the way`,
		told: 'You told us:',
		toldMany: (count: number) => `You told us (${count} answers)`,
		mayBe: 'One of these, depending on what we learn:',
		below: 'That rests on:',
		missing: 'We do not know:',
		court: 'Which court',
		remedies: 'What you could ask for',
		deadline: 'Time limit'
	},
	cases: {
		heading: 'The closest decided cases',
		lead: 'Immunity often turns on earlier cases. Did one make it clear that such an act breaks the law?',
		depends: 'It depends on facts not yet known. It may be any of these:',
		forPerson: 'For you',
		forOfficer: 'For the officer',
		noneForPerson: 'We found no decided case that helps you and shares a fact with yours.',
		noneForOfficer: 'We found no decided case that helps the officer and shares a fact with yours.',
		like: (name: string) => `Like ${name}:`,
		unlike: 'Unlike it:',
		onlyThere: 'Only in that case:',
		onlyHere: 'Only in yours:',
		ifPresent: 'It would matter if this was so:',
		ifAbsent: 'It would matter if this was not so:',
		others: (count: number) => (count === 1 ? '1 more case' : `${count} more cases`),
		nothingUnlike: 'We see no difference that counts.',
		helpsPerson: 'The person won this point.',
		helpsOfficer: 'The officer won this point.',
		meaningHeading: 'What these words mean',
		relation: relationWords,
		weight: weightWords
	},
	deadlines: {
		lead: 'Courts turn away late claims. Treat the first day shown as the deadline. A lawyer may find that you have longer.',
		tableCaption: 'Time limits, soonest first',
		what: 'For',
		treatAs: 'Treat as the deadline',
		left: 'Days left',
		latest: 'Kindest reading',
		noLimit: 'No limit',
		notKnown: 'Not known',
		mayBeLater: 'May be later; no day is known',
		passed: (days: number) => `Passed ${days} ${days === 1 ? 'day' : 'days'} ago`,
		mayHavePassed: 'May have passed',
		open: 'Still open',
		none: 'No day known',
		now: 'Today',
		chart: 'The time limits drawn in order. The table below holds the same days.',
		how: 'How this day is reached',
		doubts: 'What could move it',
		missing: 'This would help to know:',
		billNote: `${bill}: this is only for comparison. You cannot file under it.`,
		step: (day: string) => `→ ${day}`,
		legendFirm: 'Time left',
		legendPassed: 'Time since it ran out',
		legendKind: 'Time left on the kindest reading',
		noneAtAll: 'No time limit can be worked out yet.'
	},
	clocks: {
		'human-rights-commission': 'Complaint to the Vermont Human Rights Commission',
		'federal-administrative-claim': 'Written claim to the federal agency',
		'wrongful-death': 'Claim for the death',
		survival: 'Claim of the estate for what the person suffered'
	} as Readonly<Record<string, string>>,
	assumptions: {
		lead: `We did not find the whole text of ${bill}. Where we must guess, we say so. Try each reading and see what it does.`,
		start: 'We start with',
		why: 'Why',
		effect: (thing: string, before: string, after: string) => `${thing}: ${before} → ${after}`,
		noEffect: 'No change to what comes of it.',
		now: (reading: string) => `Now: ${reading}`,
		matters: 'Another reading changes the result',
		changed: 'What changed:'
	},
	open: {
		lead: 'On these points courts have not given an answer. They matter to what you told us.'
	},
	evidence: {
		lead: 'Proof gets lost fast. Save what you can, as it is. Do not change or delete anything.'
	},
	help: {
		lead: 'We name these so that you can ask. None of them has agreed to take your case.',
		phone: 'Phone',
		limits: 'Limits'
	},
	told: {
		lead: 'Only these answers were used. Each can be changed, and you lose nothing.',
		change: 'Change',
		changeWhat: (what: string) => `: ${what}`,
		caseHeading: 'About you and the case',
		onlyIncident: 'What happened',
		show: (count: number) => `Show all ${count} answers`,
		unknown: 'you do not know',
		answered: (name: string, shown: readonly string[]) => `${name}: ${shown.join(', ')}`,
		incident: (number: number, day: string | null) =>
			day === null ? `incident ${number}` : `incident ${number}, ${day}`,
		officer: (number: number | null, who: string | null) => {
			if (number === null) return who === null ? 'The officer' : `The officer: ${who}`;
			return who === null ? `Officer ${number}` : `Officer ${number}: ${who}`;
		}
	}
} as const;

/** Standing notes of the result page. */
export const resultNoteWords = {
	'result.as-passed':
		'S.254 as passed in 2022 kept qualified immunity. It asked for a report and for a public record of what agencies pay in these cases.',
	'result.only-earlier':
		'Only decisions from before the day it happened count. The facts must be close. A general rule is not enough.',
	'result.zorn':
		'Zorn v. Linton (2026) came from Vermont. The Supreme Court asked for an earlier case. In it, an officer in much the same spot must have been found to break the law. A case that only sent the question to a jury was not enough.',
	'result.obvious':
		'In a few cases about cruel acts to people in custody, the Supreme Court said that no close case was needed.'
} as const;
