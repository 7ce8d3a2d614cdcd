import type { forcePages } from '../../../../questions/details/force.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const force = {
	'force-you': {
		title: 'What you were doing',
		lead: 'Answer for the moment when force was used.',
		why: 'Courts ask if the force was reasonable. Being calm, under control or no danger helps you. Fighting back helps the officer.',
		facts: {
			'force.no-threat': { label: 'You had no weapon and were not a danger to anyone' },
			'force.compliant-or-passive': {
				label: 'You obeyed, gave up, or at most sat still or went limp'
			},
			'force.active-resistance': {
				label: 'You struggled, pulled away or fought',
				help: 'Holding still or going limp is not a struggle.'
			},
			'force.attacked-or-threatened': {
				label: 'You attacked or threatened an officer or someone else'
			},
			'force.armed-or-reaching': {
				label: 'You had a weapon, or made a move that looked like reaching for one'
			},
			'force.restrained': { label: 'You were already in handcuffs, pinned, held or under control' }
		}
	},
	'force-used': {
		title: 'The force that was used',
		why: 'Courts weigh how strong the force was and whether it went on once it was no longer needed.',
		facts: {
			'force.force-after-resistance-ended': {
				label: 'Force was used, or went on, after you stopped fighting or running',
				help: 'If you never fought or ran, answer no.'
			},
			'force.serious-force': {
				label: 'The force could have hurt you badly',
				example:
					'A gun, a taser, a dog bite, a blow to the head, a neck hold, weight on your back, or spray up close.'
			},
			'force.deadly-force': {
				label: 'They fired a gun at you, or used other force likely to kill'
			},
			'force.slight-force': {
				label: 'The force was slight',
				example: 'A push, a grip, a guiding hand or plain handcuffs, with little or no injury.'
			},
			'force.serious-injury': {
				label: 'The force led to a serious injury or a death',
				example: 'Broken bones, surgery, passing out, or harm that lasts.'
			}
		}
	},
	'force-before': {
		title: 'What led up to the force',
		why: 'Courts look at the whole event. How serious was the crime said to be? Did you try to get away? Did you get a fair chance to obey?',
		facts: {
			'force.minor-or-no-crime': {
				label: 'You were suspected of no crime, or only of something minor',
				example: 'Traffic, trespass, noise or shoplifting.'
			},
			'force.serious-crime': { label: 'You were suspected of a violent or other serious crime' },
			'force.fled': { label: 'You ran away on foot' },
			'force.dangerous-driving': {
				label: 'You drove, or fled in a car, in a way that put others in danger'
			},
			'force.warned-or-ordered': {
				label: 'The officer first gave a clear order or warning, and you did not follow it'
			},
			'force.no-warning': {
				label: 'There was time to warn you before serious force, but no one did'
			}
		}
	},
	'force-officer': {
		title: 'What the officer faced and knew',
		why: 'Courts judge by what an officer at the scene could see and know, and by the time there was to think.',
		facts: {
			'force.split-second': {
				label: 'It moved so fast that the officer had only seconds to decide'
			},
			'force.no-police-purpose': {
				label: 'The force had no use except to punish, get even or be cruel'
			},
			'force.known-vulnerability': {
				label:
					'The officer could see or knew that you were ill, hurt, disabled, in crisis, pregnant, old or a child'
			},
			'force.officer-created-danger': {
				label: 'The officer’s own reckless move made the danger',
				example: 'An officer jumps in front of a moving car and then shoots at the driver.'
			},
			'force.disturbance': {
				label: 'Officers were putting down a riot, a hostage crisis or a brawl in a jail or prison'
			}
		}
	}
} as const satisfies CopyOf<typeof forcePages>;
