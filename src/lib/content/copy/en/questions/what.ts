import type { whatPages } from '../../../questions/what.ts';
import type { CopyOf } from '../../question-copy.ts';
import { claimWords } from './claims.ts';

export const what = {
	claims: {
		title: 'What happened?',
		lead: 'Choose everything that fits. You can change it later.',
		help: 'One event is often more than one kind of wrong. A stop may turn into a search and then an arrest.',
		why: 'Each kind of wrong breaks a different right, and each has its own rules and past cases.',
		facts: {
			claims: { label: 'In this event', options: claimWords }
		}
	},
	'officer-did': {
		title: 'What did this officer have a part in?',
		lead: 'Choose what this officer did, ordered or watched.',
		why: 'Each officer answers only for their own part.',
		facts: {
			'officer.did': { label: 'This officer had a part in', options: claimWords }
		}
	},
	story: {
		title: 'Tell it in your own words',
		lead: 'You may skip this page.',
		help: 'Say what came first, then next, and who said what. If you have or may face criminal charges, talk to your defense lawyer before you write here.',
		why: 'This changes no result. It goes into your summary. A lawyer will ask for it, and memory fades.',
		facts: {
			'incident.story': { label: 'What happened, from start to end' }
		}
	}
} as const satisfies CopyOf<typeof whatPages>;
