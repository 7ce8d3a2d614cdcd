import type { pursuitPages } from '../../../../questions/details/pursuit.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const pursuit = {
	'pursuit-chase': {
		title: 'The chase or the danger',
		why: 'In a chase, courts ask if officers had time to think and how great the danger was. A crash set up on purpose is treated as force.',
		facts: {
			'pursuit.emergency': { label: 'Police were on an emergency call or in an active chase' },
			'pursuit.time-to-think': { label: 'There was time to think, and no emergency' },
			'pursuit.fleeing-endangered-others': { label: 'The driver who fled put others in danger' },
			'pursuit.rammed-or-blocked': {
				label: 'The officer rammed the car, or set up a roadblock to make it crash'
			}
		}
	},
	'pursuit-harm': {
		title: 'Who was hurt and why',
		why: 'Police mostly have no duty to protect people from others. They may answer if they made the danger or meant to hurt someone.',
		facts: {
			'pursuit.meant-to-harm': {
				label: 'The officer meant to hurt someone, not to make an arrest'
			},
			'pursuit.bystander': { label: 'The person hurt was a bystander' },
			'pursuit.police-made-danger': {
				label: 'Police made a danger from someone else, or made it worse'
			},
			'pursuit.only-failed-to-protect': {
				label: 'Police only failed to protect someone from a private person'
			}
		}
	}
} as const satisfies CopyOf<typeof pursuitPages>;
