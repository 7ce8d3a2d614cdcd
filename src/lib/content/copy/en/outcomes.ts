import type { Outcome } from '#lib/domain/routes/route.ts';
import type { Finding } from '#lib/domain/assessment/assessment.ts';

type OutcomeWords = { readonly label: string; readonly short: string; readonly means: string };

/** What may come of a claim, in words. None of them says that anyone would win. */
export const outcomeWords = {
	'could-proceed': {
		label: 'Could proceed',
		short: 'could proceed',
		means:
			'On what you told us, no rule we know of would stop it. You would still have to prove it.'
	},
	contested: {
		label: 'Could proceed, but disputed',
		short: 'could proceed, but disputed',
		means: 'A court could hear it. But at least one point can be argued both ways.'
	},
	'likely-blocked': {
		label: 'Likely blocked',
		short: 'likely blocked',
		means: 'A judge would likely end it on one point. A lawyer may see a way past it.'
	},
	blocked: {
		label: 'Blocked',
		short: 'blocked',
		means:
			'On what you told us, a rule stops it. A lawyer should check the facts that rule rests on.'
	},
	'not-available': {
		label: 'This route is not open to you',
		short: 'not open to you',
		means: 'This law does not reach this kind of officer, place or wrong.'
	},
	'needs-facts': {
		label: 'We need to know more',
		short: 'not known yet',
		means: 'It depends on something you have not told us, or do not know.'
	}
} as const satisfies Record<Outcome, OutcomeWords>;

/** How one requirement came out. A defense or a bar stands in the way or does not; the rest is met or not. */
export const statusWords = {
	needed: { met: 'Met', 'not-met': 'Not met' },
	barrier: { met: 'Not in the way', 'not-met': 'In the way' },
	open: {
		missing: 'Not known yet',
		disputed: 'Can be argued both ways',
		unsettled: 'Law not settled'
	}
} as const satisfies {
	needed: Record<'met' | 'not-met', string>;
	barrier: Record<'met' | 'not-met', string>;
	open: Record<NonNullable<Finding['openBecause']>, string>;
};

/** Names of the requirement that decides, beside the outcome. */
export const decidedBy = {
	barrier: (name: string) => `by: ${name}`,
	needed: (name: string) => `What is missing: ${name}`,
	contested: (name: string) => `What is disputed: ${name}`
} as const;
