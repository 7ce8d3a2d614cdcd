import type { arrestPages } from '../../../../questions/details/arrest.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const arrest = {
	'arrest-reason': {
		title: 'Why you were arrested',
		lead: 'Answer for what the officer knew then, not what came out later.',
		why: 'An arrest is lawful if the officer had good cause to think you did any crime, even a small one.',
		facts: {
			'arrest.no-facts-of-crime': {
				label: 'The officer had no facts that showed that you did a crime'
			},
			'arrest.officer-saw-offence': {
				label: 'The officer saw you break a law, even a small one'
			},
			'arrest.complaint-by-witness': { label: 'A victim or witness accused you' },
			'arrest.corroboration': { label: 'Several sources or physical proof pointed to you' },
			'arrest.words-or-recording-only': {
				label: 'You were arrested for words, a gesture, protest or filming, with no threat'
			},
			'arrest.ignored-order': { label: 'You did not obey a clear, lawful order before the arrest' }
		}
	},
	'arrest-approval': {
		title: 'Warrants and approval',
		why: 'A warrant or a judge’s approval protects an officer, but not if it was got by lies. Police need a warrant for most arrests in a home.',
		facts: {
			'arrest.warrant': { label: 'There was a warrant for your arrest' },
			'arrest.prosecutor-or-judge-approved': {
				label: 'A prosecutor, a boss or a judge approved it before the arrest'
			},
			'arrest.false-statement-to-get-warrant': {
				label: 'The warrant or charge was based on a lie, or key facts were left out',
				help: 'The officer knew it was false, or left out key facts without caring if it misled.'
			},
			'arrest.no-warrant-in-home': {
				label: 'You were arrested in a home with no warrant, no consent and no emergency'
			}
		}
	},
	'arrest-mistake': {
		title: 'Mistakes about the arrest',
		why: 'The law may protect an officer who was wrong, if the mistake was a reasonable one. An officer may not ignore facts that clear someone.',
		facts: {
			'arrest.innocence-known': {
				label: 'The officer knew or was shown facts that cleared you, or refused an easy check'
			},
			'arrest.wrong-person': { label: 'You were mixed up with someone else' },
			'arrest.not-identified-individually': {
				label: 'You were swept up with a group or place, and nothing pointed to you'
			},
			'arrest.law-did-not-forbid': {
				label: 'What you did is not a crime, or a court had struck down that law'
			},
			'arrest.honest-mistake': {
				label: 'The officer made an honest mistake',
				help: 'About a fact, such as who you were or what was seen, or about an unclear point of law.'
			}
		}
	}
} as const satisfies CopyOf<typeof arrestPages>;
