import type { prosecutionPages } from '../../../../questions/details/prosecution.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const prosecution = {
	'prosecution-case': {
		title: 'How the criminal case went',
		why: 'This claim needs a case that did not end in a conviction. If there was good cause for the charge, the claim is mostly lost.',
		facts: {
			'prosecution.ended-without-conviction': {
				label: 'It ended with no conviction, or the conviction was thrown out'
			},
			'prosecution.conviction-stands': {
				label: 'You were found guilty or made a plea, and it still stands'
			},
			'prosecution.probable-cause': { label: 'There was good cause for the charge anyway' },
			'prosecution.no-probable-cause': { label: 'There was no cause for the charge' },
			'prosecution.independent-decision': {
				label: 'A prosecutor, grand jury or judge decided on their own with true facts'
			},
			'prosecution.held-in-custody': { label: 'You were jailed or kept under limits because of it' }
		}
	},
	'prosecution-evidence': {
		title: 'What was wrong with the proof',
		why: 'An officer may not make up proof, lie about it or hide what helps you. Lies told only in court are treated in another way.',
		facts: {
			'prosecution.officer-lied': {
				label: 'An officer lied in a statement or report that was used against you'
			},
			'prosecution.testimony-only': {
				label: 'The only wrong was false testimony in court or to a grand jury'
			},
			'prosecution.evidence-planted-or-made-up': {
				label: 'Proof was planted or made up, or a confession or lineup was faked'
			},
			'prosecution.evidence-hidden': { label: 'Proof that helped you was hidden' },
			'prosecution.coercion': { label: 'A witness or you were forced or threatened' },
			'prosecution.ill-will': { label: 'The officer acted from spite or another bad motive' }
		}
	}
} as const satisfies CopyOf<typeof prosecutionPages>;
