import type { stopPages } from '../../../../questions/details/stop.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const stop = {
	'stop-reason': {
		title: 'Why you were stopped',
		lead: 'Answer for the start of the stop.',
		why: 'Police need a real reason to stop someone. A small traffic violation is enough. A hunch is not.',
		facts: {
			'stop.violation-seen': {
				label: 'The officer saw a traffic or other violation, even a small one'
			},
			'stop.no-violation-or-reason': {
				label: 'No one saw you break a law or act oddly, and no lawful reason was given'
			},
			'stop.matched-description': {
				label: 'You or your car matched a clear report or description'
			},
			'stop.specific-suspicion': {
				label: 'Several clear facts together pointed to a crime',
				example: 'A witness names a car, and the same car speeds away from the scene.'
			},
			'stop.hunch-or-location-only': {
				label:
					'The only reason was a hunch, the area, an unnamed tip, who you were with, or that you left'
			},
			'stop.law-did-not-forbid': {
				label: 'What the officer named as the reason is not against the law'
			}
		}
	},
	'stop-course': {
		title: 'How the stop went',
		why: 'A stop may last only as long as its reason. If it turns into an arrest, police need more.',
		facts: {
			'stop.prolonged': {
				label: 'The stop went on after its reason was over, to look for something else',
				example: 'Your ticket is done, but you must wait for a drug dog.'
			},
			'stop.unrelated-questions': {
				label: 'There were questions or checks that had nothing to do with the reason for the stop',
				example: 'You are stopped for a broken light and asked about drugs.'
			},
			'stop.brief': { label: 'The stop was brief and ended when its reason ended' },
			'stop.arrest-like': {
				label: 'You were held as if under arrest, without cause for an arrest',
				example:
					'Handcuffs, a locked police car, a trip to the station, or guns drawn with no danger.'
			},
			'stop.taken-elsewhere': {
				label: 'You were moved to a station or a closed room for questions, and did not agree to go'
			},
			'stop.safety-concern': { label: 'There was a clear reason to fear a weapon or danger' }
		}
	},
	'stop-other': {
		title: 'Other facts about the stop',
		why: 'A bad motive does not by itself make a stop unlawful if there was a real reason for it. It can still matter for other claims.',
		facts: {
			'stop.race-or-identity-mentioned': {
				label: 'Your race, faith, origin or the like was named or clearly drove the stop'
			},
			'stop.papers-kept': {
				label: 'The officer kept your license, ticket or other papers, so you could not leave'
			},
			'stop.honest-mistake': {
				label: 'The officer made an honest mistake',
				help: 'About a fact, such as who you were or what was seen, or about an unclear point of law.'
			},
			'stop.checkpoint-or-border': {
				label: 'It was at a set checkpoint, a border, an airport or another special place'
			}
		}
	}
} as const satisfies CopyOf<typeof stopPages>;
