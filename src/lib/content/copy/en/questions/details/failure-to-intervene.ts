import type { failureToIntervenePages } from '../../../../questions/details/failure-to-intervene.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const failureToIntervene = {
	'intervene-seen': {
		title: 'What the officer saw',
		lead: 'This is about the officer who stood by.',
		why: 'An officer must try to stop another’s wrong if there is a real chance to. No one can stop what is over in a flash.',
		facts: {
			'failure-to-intervene.saw-it': { label: 'The officer saw or knew what the other was doing' },
			'failure-to-intervene.not-present': { label: 'The officer was not there or could not see' },
			'failure-to-intervene.time-to-act': { label: 'There was time and a real chance to stop it' },
			'failure-to-intervene.too-quick': { label: 'It was over in seconds' }
		}
	},
	'intervene-other': {
		title: 'The wrong the officer watched',
		why: 'The claim depends on the other officer’s act. If that act was lawful, there was nothing to stop.',
		facts: {
			'failure-to-intervene.underlying-wrong-clear': {
				label: 'What the other officer did was plainly against the law'
			},
			'failure-to-intervene.underlying-lawful': {
				label: 'What the other officer did was lawful, or not clearly against the law'
			},
			'failure-to-intervene.prolonged-or-repeated': {
				label: 'It went on for a while or was done again'
			},
			'failure-to-intervene.encouraged': {
				label: 'The officer urged it on, kept watch or was the boss'
			}
		}
	}
} as const satisfies CopyOf<typeof failureToIntervenePages>;
