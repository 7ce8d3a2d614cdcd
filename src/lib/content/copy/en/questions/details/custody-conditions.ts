import type { custodyConditionsPages } from '../../../../questions/details/custody-conditions.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const custodyConditions = {
	'conditions-what': {
		title: 'What it was like',
		why: 'Jails must meet basic needs and keep people safe. How bad it was and how long it lasted both count.',
		facts: {
			'custody-conditions.basic-need-denied': {
				label: 'You were denied food, water, sleep, warmth, a clean place, exercise or safety'
			},
			'custody-conditions.risk-ignored': {
				label: 'Staff ignored a known risk from other prisoners'
			},
			'custody-conditions.no-hearing': {
				label: 'You were punished hard or kept alone with no notice or hearing'
			},
			'custody-conditions.purposeless-cruelty': {
				label: 'It was cruel or degrading and served no purpose'
			},
			'custody-conditions.long-duration': { label: 'It lasted for days or longer' },
			'custody-conditions.short-duration': { label: 'It was short' }
		}
	},
	'conditions-officials': {
		title: 'What officials knew',
		why: 'Officials answer for risks they knew of and did nothing about. If you were not yet convicted, it can be enough that they should have known.',
		facts: {
			'custody-conditions.officials-knew': { label: 'Officials knew and did not act' },
			'custody-conditions.no-knowledge': { label: 'Officials did not know' },
			'custody-conditions.security-reason': { label: 'There was a real security reason' },
			'custody-conditions.pretrial': { label: 'You had not been convicted at the time' },
			'custody-conditions.grievance-not-used': { label: 'You did not use the grievance process' }
		}
	}
} as const satisfies CopyOf<typeof custodyConditionsPages>;
