import type { whenWherePages } from '../../../questions/when-where.ts';
import type { CopyOf } from '../../question-copy.ts';

export const whenWhere = {
	'incident-date': {
		title: 'When did it happen?',
		lead: 'Tell us about one event at a time. You can add more in a moment.',
		help: 'Each event has its own time limit. If the same thing was done to you on separate days, add each day as its own event.',
		example: 'You were pulled over four times in one year. That is four events.',
		why: 'Every claim has a time limit. Many are three years, and some are shorter. We also look at what the law was on that day.',
		facts: {
			'incident.when': {
				label: 'How long did it last?',
				options: {
					day: { label: 'It happened on one day' },
					span: {
						label: 'It went on for more than a day',
						hint: 'It is over now. Being held in jail for a week is an example.'
					},
					ongoing: { label: 'It is still going on' }
				}
			},
			'incident.date': {
				label: 'The day it happened, or the first day',
				help: 'The full date is best. If you are not sure, give the month or just the year.'
			}
		}
	},
	'incident-end': {
		title: 'When did it end?',
		why: 'The time limit may run from the last day, or from each day on its own.',
		facts: {
			'incident.endDate': {
				label: 'The last day',
				help: 'If you are not sure, give the month or just the year.'
			}
		}
	},
	'incident-like-last': {
		title: 'Did this go like the last event?',
		lead: 'If the same kind of thing happened again, we use the answers you give about the event before. You can change any of them here.',
		why: 'Each event has its own time limit. But you need not tell the same story twice.',
		facts: {
			'incident.likeLast': { label: 'This event went like the one before' }
		}
	},
	place: {
		title: 'Where did it happen?',
		why: 'The place decides which state’s law applies and which courts can hear the case.',
		facts: {
			'incident.place': {
				label: 'Was it in Vermont?',
				options: {
					vermont: { label: 'In Vermont' },
					elsewhere: {
						label: 'Somewhere else',
						hint: 'This tool knows only Vermont law, and federal law as it is used in Vermont.'
					}
				}
			},
			'incident.town': {
				label: 'City or town',
				help: 'You may skip this. It changes no result.'
			}
		}
	},
	'custody-then': {
		title: 'Were you free or locked up when it happened?',
		lead: 'Choose what was true at the moment it began.',
		why: 'People who are free, people who wait for trial and people who serve a sentence have different rights. Being locked up can also change when the clock starts.',
		facts: {
			'custody.then': {
				label: 'When it began, you were',
				options: {
					free: {
						label: 'Free',
						hint: 'Not under arrest yet. A traffic stop or being asked questions counts as free.'
					},
					'held-after-arrest': {
						label: 'Under arrest',
						hint: 'In handcuffs, a police car, a station or a cell, and not yet before a judge.'
					},
					pretrial: { label: 'In jail, waiting for a hearing or trial' },
					sentenced: { label: 'In jail or prison, serving a sentence' }
				}
			}
		}
	},
	'incident-another': {
		title: 'Did anything else happen?',
		lead: 'Add it if it was on another day or in another place. It may have been the same officer or a new one.',
		why: 'Each event has its own time limit and its own result. One may be too late while another is not.',
		facts: {
			'incident.another': { label: 'Something else happened that you want to add' }
		}
	}
} as const satisfies CopyOf<typeof whenWherePages>;
