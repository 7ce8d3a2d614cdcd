import type { beforePages } from '../../../questions/before.ts';
import type { CopyOf } from '../../question-copy.ts';

export const before = {
	role: {
		title: 'Who are you filling this in for?',
		why: 'When a person has died, other people can sue and other time limits apply. In all other cases your answer only changes our wording.',
		facts: {
			'case.role': {
				label: 'I am filling this in',
				options: {
					self: { label: 'For myself', hint: 'It happened to me.' },
					helper: {
						label: 'To help someone else',
						hint: 'As a relative, friend or advocate. Answer as that person would.'
					},
					lawyer: { label: 'As a lawyer or legal worker', hint: 'For a client.' },
					estate: {
						label: 'For someone who has died',
						hint: 'As family, or as the person a court has named to act for them.'
					}
				}
			}
		}
	}
} as const satisfies CopyOf<typeof beforePages>;
