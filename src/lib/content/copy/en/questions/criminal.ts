import type { criminalPages } from '../../../questions/criminal.ts';
import type { CopyOf } from '../../question-copy.ts';

export const criminal = {
	'criminal-status': {
		title: 'Was there a criminal case against you?',
		lead: 'We mean charges from this same event. If a case is open or may come, talk to your defense lawyer first.',
		help: 'If there were several charges, choose what fits the one tied most closely to your claim.',
		why: 'A suit for money cannot attack a conviction that still stands. An open case can put a suit on hold, but the time limit may still run.',
		facts: {
			'criminal.status': {
				label: 'The criminal case',
				options: {
					none: { label: 'There was none' },
					pending: { label: 'Is still open' },
					dismissed: { label: 'Was dropped or dismissed' },
					acquitted: { label: 'Ended with a verdict of not guilty' },
					convicted: { label: 'Ended with a guilty verdict' },
					plea: { label: 'Ended with a plea', hint: 'Guilty, or no contest.' },
					'set-aside': {
						label: 'Ended in a conviction that was later thrown out',
						hint: 'By a court or by a pardon, for example.'
					}
				}
			}
		}
	},
	'criminal-ended': {
		title: 'When did the criminal case end in your favor?',
		help: 'If a conviction was thrown out, give that day.',
		why: 'For a claim about false charges, the clock starts only when the case ends in your favor.',
		facts: {
			'criminal.endedOn': {
				label: 'The day it ended',
				help: 'If you are not sure, give the month or just the year.'
			}
		}
	},
	'criminal-contradict': {
		title: 'Would your claim say that the conviction is wrong?',
		help: 'Think of what the conviction had to be based on. Does your claim say the reverse?',
		example:
			'Yes: you were convicted of hitting an officer, and you say you never did. No: you were convicted of speeding, and you say you were beaten after that.',
		why: 'If it does, most claims for money must wait until the conviction is thrown out. That can also move the time limit.',
		facts: {
			'criminal.wouldContradict': {
				label: 'To win, you would have to show that the conviction is wrong'
			}
		}
	}
} as const satisfies CopyOf<typeof criminalPages>;
