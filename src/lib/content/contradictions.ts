import type { AnswersTo, Contradiction } from '#lib/domain/facts/contradictions.ts';
import type { ClaimId, codebook } from './claims/codebook.ts';

type FactorOf<C extends ClaimId> = (typeof codebook)[C]['factors'][number]['id'];
type PairsOf<C extends ClaimId> = readonly (readonly [FactorOf<C>, FactorOf<C>])[];

/**
 * Factors that by their definitions exclude each other. Left out is what can be true together: one person at home
 * agreed and another refused; a move looked like a reach for a weapon and there was none.
 */
export const opposites: { readonly [C in ClaimId]: PairsOf<C> } = {
	force: [
		['minor-or-no-crime', 'serious-crime'],
		['no-threat', 'attacked-or-threatened'],
		['no-threat', 'dangerous-driving'],
		['compliant-or-passive', 'active-resistance'],
		['compliant-or-passive', 'attacked-or-threatened'],
		['no-warning', 'warned-or-ordered'],
		['serious-force', 'slight-force'],
		['deadly-force', 'slight-force'],
		['serious-injury', 'slight-force']
	],
	stop: [
		['no-violation-or-reason', 'violation-seen'],
		['no-violation-or-reason', 'specific-suspicion'],
		['hunch-or-location-only', 'violation-seen'],
		['hunch-or-location-only', 'specific-suspicion'],
		['prolonged', 'brief']
	],
	arrest: [
		['no-facts-of-crime', 'officer-saw-offence'],
		['no-facts-of-crime', 'complaint-by-witness'],
		['no-facts-of-crime', 'corroboration'],
		['not-identified-individually', 'officer-saw-offence'],
		['not-identified-individually', 'complaint-by-witness'],
		['not-identified-individually', 'corroboration'],
		['no-warrant-in-home', 'warrant']
	],
	'home-search': [
		['no-warrant', 'warrant-from-judge'],
		['no-warrant', 'warrant-defect'],
		['no-warrant', 'false-statement-to-get-warrant'],
		['no-warrant', 'exceeded-warrant'],
		['no-emergency', 'emergency'],
		['no-emergency', 'pursuit-of-suspect']
	],
	'body-search': [
		['no-consent', 'consent'],
		['no-consent', 'beyond-consent'],
		['no-arrest-or-suspicion', 'lawful-arrest'],
		['no-arrest-or-suspicion', 'probable-cause'],
		['no-arrest-or-suspicion', 'weapon-concern'],
		['vehicle-no-cause', 'probable-cause'],
		['phone-or-data', 'warrant'],
		['medical-intrusion', 'warrant']
	],
	property: [['outside-warrant', 'seized-under-warrant']],
	speech: [['no-probable-cause', 'probable-cause']],
	'equal-treatment': [
		['others-treated-better', 'no-comparison'],
		['no-violation', 'neutral-reason']
	],
	prosecution: [
		['no-probable-cause', 'probable-cause'],
		['ended-without-conviction', 'conviction-stands'],
		['evidence-planted-or-made-up', 'testimony-only'],
		['evidence-hidden', 'testimony-only'],
		['coercion', 'testimony-only']
	],
	'medical-care': [
		['obvious-or-told', 'not-known'],
		['refused-or-long-delay', 'short-delay']
	],
	'custody-conditions': [
		['long-duration', 'short-duration'],
		['officials-knew', 'no-knowledge'],
		['risk-ignored', 'no-knowledge'],
		['purposeless-cruelty', 'security-reason']
	],
	'failure-to-intervene': [
		['saw-it', 'not-present'],
		['time-to-act', 'too-quick'],
		['prolonged-or-repeated', 'too-quick'],
		['underlying-wrong-clear', 'underlying-lawful']
	],
	'sexual-misconduct': [
		['no-search-purpose', 'search-purpose'],
		['in-custody-or-coerced', 'not-on-duty']
	],
	pursuit: [
		['time-to-think', 'emergency'],
		['police-made-danger', 'only-failed-to-protect']
	]
};

const answered = (fact: string, ...answers: readonly string[]): AnswersTo => ({ fact, answers });

/** Answers about the criminal case or custody against what a factor says of them. */
const across: readonly Contradiction[] = [
	[
		answered('criminal.status', 'convicted', 'plea', 'pending'),
		answered('prosecution.ended-without-conviction', 'yes')
	],
	[
		answered('criminal.status', 'none', 'pending', 'dismissed', 'acquitted', 'set-aside'),
		answered('prosecution.conviction-stands', 'yes')
	],
	[answered('custody.then', 'sentenced'), answered('medical-care.pretrial', 'yes')],
	[answered('custody.then', 'sentenced'), answered('custody-conditions.pretrial', 'yes')]
];

/** All answers that contradict each other. */
export const contradictions: readonly Contradiction[] = [
	...Object.entries(opposites).flatMap(([claim, pairs]) =>
		pairs.map(([one, other]): Contradiction => [
			answered(`${claim}.${one}`, 'yes'),
			answered(`${claim}.${other}`, 'yes')
		])
	),
	...across
];
