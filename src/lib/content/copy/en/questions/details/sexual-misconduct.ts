import type { sexualMisconductPages } from '../../../../questions/details/sexual-misconduct.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const sexualMisconduct = {
	'sexual-contact': {
		title: 'What the officer did',
		lead: 'If you do not want to answer one, choose “I don’t know.” What was done to you is not your fault.',
		why: 'Sexual contact with no proper aim breaks a person’s rights. A true search can be a defense.',
		facts: {
			'sexual-misconduct.sexual-contact': { label: 'There was sexual touching, assault or rape' },
			'sexual-misconduct.in-custody-or-coerced': {
				label: 'You were held, or the officer used a threat or the badge'
			},
			'sexual-misconduct.search-purpose': { label: 'It was part of a lawful search' },
			'sexual-misconduct.no-search-purpose': { label: 'It had no search or medical purpose' }
		}
	},
	'sexual-other': {
		title: 'How it was done',
		lead: 'If you do not want to answer one, choose “I don’t know.”',
		why: 'Courts look at whether it was done for sex or to shame, how often, and whether police power was used.',
		facts: {
			'sexual-misconduct.words-and-gratification': {
				label: 'There were words or signs of sexual pleasure or of a wish to shame you'
			},
			'sexual-misconduct.repeated': { label: 'It happened more than once' },
			'sexual-misconduct.brief-incidental': {
				label: 'It was brief and by chance, as part of something else'
			},
			'sexual-misconduct.not-on-duty': {
				label: 'The officer was off duty and used no police power'
			}
		}
	}
} as const satisfies CopyOf<typeof sexualMisconductPages>;
