import type { AssumptionWords } from '../late-words.ts';

/** What we could not find in S.254 as introduced (2022, not the law), the choices, and why the default is what it is. */
export const assumptionWords = {
	's254-officer': {
		name: 'Who is an officer',
		question: 'Would S.254 as introduced (2022), not the law, cover corrections officers?',
		options: {
			'code-definition': 'Use Vermont’s general list of law enforcement officers',
			'includes-corrections': 'Count corrections officers too'
		},
		why: 'We have not seen the bill’s own definition. Vermont’s general list leaves out corrections officers, so we start there.'
	},
	's254-start': {
		name: 'When it would start',
		question: 'Would S.254 as introduced (2022), not the law, reach what happened to you?',
		options: {
			'in-force-that-day': 'Pretend it was in force that day',
			'only-later-acts': 'Only acts after it began (it never began)'
		},
		why: 'The comparison asks what would differ if the bill had been law that day. The bill’s start date is not known to us, and it never took effect.'
	},
	's254-limitation': {
		name: 'Time to sue',
		question: 'How long would a person have under S.254 as introduced (2022), not the law?',
		options: {
			'vermont-three-years': 'Three years, as for most injury claims in Vermont',
			'none-stated': 'No limit stated'
		},
		why: 'We have not seen a time limit in the bill. With none in it, the usual limits in Vermont would most likely hold. That is our reasoning, not a source.'
	},
	's254-statutory-immunity': {
		name: 'Protection by statute',
		question:
			'Would S.254 as introduced (2022), not the law, remove the protection that Vermont statutes give public employees?',
		options: {
			'not-assumed': 'Not known',
			removed: 'Yes, removed',
			kept: 'No, kept'
		},
		why: 'As quoted, the bill named only immunity made by courts. Whether it also removed protection made by statute is not known to us. It matters when an act was not done on purpose.'
	},
	's254-fees': {
		name: 'Lawyers’ fees',
		question: 'Who would pay the winner’s lawyer under S.254 as introduced (2022), not the law?',
		options: {
			'not-known': 'Not known',
			'winner-may-recover': 'The winner could ask for fees',
			'each-side-pays': 'Each side pays its own'
		},
		why: 'We have not seen a fee rule in the bill. It does not change whether a claim could go ahead.'
	},
	's254-indemnity': {
		name: 'Who pays for the officer',
		question: 'Would the agency pay under S.254 as introduced (2022), not the law?',
		options: {
			qualified: 'Yes, with conditions we do not know',
			'full-in-good-faith': 'In full if the officer acted in good faith (the sponsor’s words)'
		},
		why: 'The stated aim of the bill speaks of “qualified indemnification”. The sponsor wrote “100 percent” for good faith in a newspaper; that is his promise, not bill text.'
	},
	's254-officer-share': {
		name: 'The officer’s own share',
		question: 'Would the officer pay part in person under S.254 as introduced (2022), not the law?',
		options: {
			'not-known': 'Not known',
			nothing: 'Nothing',
			'part-if-bad-faith': 'Some part, if not in good faith'
		},
		why: 'We have seen no figure for Vermont, so we show none. Figures from other states are not Vermont’s.'
	},
	's254-cap': {
		name: 'Limit on money',
		question: 'Would there be a limit on money under S.254 as introduced (2022), not the law?',
		options: {
			'not-known': 'Not known',
			'no-cap': 'No limit',
			'tort-claims-cap': 'The limits for claims against the State'
		},
		why: 'One scorecard suggests the bill set no limit, but the text we have is cut off. So we leave it open.'
	}
} as const satisfies Record<string, AssumptionWords>;
