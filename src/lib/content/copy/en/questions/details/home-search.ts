import type { homeSearchPages } from '../../../../questions/details/home-search.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const homeSearch = {
	'home-permission': {
		title: 'What let the police in',
		why: 'To go into a home, police need a warrant. They can do without one if someone there agrees or there is an emergency.',
		facts: {
			'home-search.warrant-from-judge': { label: 'A judge had approved a warrant for that place' },
			'home-search.no-warrant': { label: 'There was no search or arrest warrant of any kind' },
			'home-search.consent': { label: 'Someone who lives there agreed' },
			'home-search.no-consent': {
				label: 'No one who lives there agreed, or someone there refused'
			},
			'home-search.emergency': {
				label:
					'There was a clear reason to think someone was in danger or proof was being destroyed'
			},
			'home-search.no-emergency': { label: 'There was no emergency, no chase and no risk of harm' }
		}
	},
	'home-warrant': {
		title: 'About the warrant',
		lead: 'If there was no warrant, answer no to each.',
		why: 'A warrant does not excuse a search that goes beyond it. Nor does it excuse one that was got by lies or is plainly not valid.',
		facts: {
			'home-search.warrant-defect': {
				label: 'The warrant was for another place, listed nothing, or was plainly not valid'
			},
			'home-search.false-statement-to-get-warrant': {
				label: 'The warrant was based on a lie, or key facts were left out',
				help: 'The officer knew it was false, or left out key facts without caring if it misled.'
			},
			'home-search.exceeded-warrant': {
				label:
					'Officers went past what the warrant allowed, or stayed when they knew the place was wrong'
			}
		}
	},
	'home-place': {
		title: 'The place and the matter',
		why: 'Fewer rules protect open land or a shared hall. A minor matter is seldom enough to enter a home without a warrant.',
		facts: {
			'home-search.pursuit-of-suspect': { label: 'Officers were chasing a suspect' },
			'home-search.minor-offence': { label: 'The matter was minor' },
			'home-search.supervision': {
				label: 'You were on probation or parole, or some other search rule applied to you'
			},
			'home-search.not-a-search-place': {
				label:
					'It was open land, a shared hall, the path to the door, or a place with little privacy'
			},
			'home-search.porch-or-yard-search': {
				label: 'Police searched from the porch, yard or drive, beyond what a visitor may do',
				example: 'They walk a drug dog up to the door.'
			}
		}
	},
	'home-manner': {
		title: 'How the search was done',
		why: 'Even a lawful search can be done in an unlawful way.',
		facts: {
			'home-search.no-knock': {
				label: 'Officers broke in without a knock or a call, and no danger called for it'
			},
			'home-search.outsiders-brought': {
				label: 'Officers let in the press or other people who did not belong there'
			},
			'home-search.destructive-or-harsh': {
				label: 'The search was harsh or did needless damage',
				example:
					'Guns pointed at children, long hours in handcuffs, or people kept without clothes.'
			},
			'home-search.honest-mistake': {
				label: 'The officers made an honest mistake',
				help: 'About a fact, such as the address or who lives there, or about an unclear point of law.'
			}
		}
	}
} as const satisfies CopyOf<typeof homeSearchPages>;
