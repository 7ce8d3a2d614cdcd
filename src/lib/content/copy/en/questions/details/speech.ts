import type { speechPages } from '../../../../questions/details/speech.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const speech = {
	'speech-what': {
		title: 'What you said or did',
		why: 'The law protects talk, protest and complaints, even rude ones. It does not protect getting in the way.',
		facts: {
			'speech.criticism-or-complaint': {
				label: 'You spoke against police, complained, sued or told of wrongs'
			},
			'speech.recording': { label: 'You were filming or recording police in public' },
			'speech.peaceful-protest': { label: 'You took part in a peaceful protest or gathering' },
			'speech.interfered': { label: 'You got in the way of officers or traffic with your body' },
			'speech.order-to-disperse': {
				label: 'There was a lawful order to move or leave, and you did not follow it'
			},
			'speech.employee-speech': {
				label: 'You worked for the government and spoke as part of your job'
			}
		}
	},
	'speech-reason': {
		title: 'Why the officer acted',
		why: 'You must show that your words were the reason. If there was good cause for an arrest, that is mostly fatal to the claim.',
		facts: {
			'speech.retaliatory-words': {
				label: 'The officer said or showed that your words were the reason'
			},
			'speech.probable-cause': { label: 'There was good cause to arrest or charge you' },
			'speech.no-probable-cause': {
				label: 'There was no cause to arrest or charge you for anything'
			},
			'speech.others-not-arrested': {
				label: 'Others who did the same, but did not speak up, were left alone'
			},
			'speech.security-need': { label: 'There was a clear need for safety or security' },
			'speech.total-ban': { label: 'You were banned from a public place or topic altogether' }
		}
	}
} as const satisfies CopyOf<typeof speechPages>;
