import type { Side } from '../facts/fact.ts';
import type { EstablishedUnder, Precedent, Weight } from './precedent.ts';

/** Which side a decision helps, or null when it only supplies a test or settles neither way. */
export function sideOf(precedent: Precedent): Side | null {
	switch (precedent.use) {
		case 'clearly-establishes':
		case 'consensus':
		case 'fact-issue':
			return 'person';
		case 'shield':
			return 'officer';
		case 'illustration':
			if (precedent.violation === 'no') return 'officer';
			return precedent.violation === 'not-decided' ? null : 'person';
		case 'framework':
			return null;
	}
}

/**
 * What a decision may do under federal or Vermont law. Only a held violation by the Supreme Court, the Second
 * Circuit or (for Vermont law) the Vermont Supreme Court binds for the person; a summary order never binds.
 */
export function weightOf(precedent: Precedent, law: EstablishedUnder): Weight {
	if (precedent.isSummaryOrder) return 'illustrating';
	const isVermont = precedent.court === 'vt-supreme' && law === 'vermont';
	const isBindingCourt = precedent.court === 'scotus' || precedent.court === '2d-cir' || isVermont;
	if (precedent.use === 'shield') return isBindingCourt ? 'binding' : 'illustrating';
	const isHeld = precedent.violation === 'yes';
	if (isVermont) return isHeld ? 'binding' : 'supporting';
	if (isBindingCourt && isHeld && precedent.use === 'clearly-establishes') {
		return precedent.mayControl ? 'binding' : 'supporting';
	}
	const isSupporting = isBindingCourt || precedent.court === 'other-circuit';
	return isSupporting ? 'supporting' : 'illustrating';
}

/** The last ISO day a possibly partial date may mean, for comparing dates. */
export function lastDay(date: string): string {
	return date + '9999-12-31'.slice(date.length);
}

const ranks = { scotus: 3, '2d-cir': 2, 'vt-supreme': 2, 'other-circuit': 1, 'd-vt': 0 } as const;

/** How high the court stands; a higher number is followed over a lower. */
export function rankOf(precedent: Precedent): number {
	return ranks[precedent.court];
}
