import type { equalTreatmentPages } from '../../../../questions/details/equal-treatment.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const equalTreatment = {
	'equal-signs': {
		title: 'Signs of unequal treatment',
		why: 'To win, a person must show that officers meant to treat them worse for who they are. Comparing with others is the main proof.',
		facts: {
			'equal-treatment.slur-or-statement': {
				label: 'An officer used a slur or made a remark about who you are'
			},
			'equal-treatment.others-treated-better': {
				label: 'Others in the same spot were treated better'
			},
			'equal-treatment.no-comparison': {
				label: 'There is no one like you in the same spot who was treated better'
			},
			'equal-treatment.repeated-stops': {
				label: 'You were stopped again and again without charges'
			}
		}
	},
	'equal-reason': {
		title: 'Reasons and records',
		why: 'If there was a reason that had nothing to do with who you are, the claim is hard to prove.',
		facts: {
			'equal-treatment.neutral-reason': {
				label: 'A reason that has nothing to do with who you are explains it'
			},
			'equal-treatment.no-violation': { label: 'Nothing you did or were suspected of explains it' },
			'equal-treatment.described-suspect': {
				label: 'Race or the like was part of a clear description of a suspect'
			},
			'equal-treatment.policy': {
				label: 'A rule or order told police to treat some people differently for who they are'
			},
			'equal-treatment.data-or-pattern': {
				label: 'Records or numbers show a pattern',
				help: 'You can check. In Vermont, data on roadside stops is public.'
			}
		}
	}
} as const satisfies CopyOf<typeof equalTreatmentPages>;
