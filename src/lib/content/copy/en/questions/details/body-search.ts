import type { bodySearchPages } from '../../../../questions/details/body-search.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const bodySearch = {
	'body-search-reason': {
		title: 'Why you were searched',
		lead: 'This is about the search of you, your bag, phone or car.',
		why: 'A search needs a lawful reason, such as an arrest, a warrant or good cause. A brief pat-down needs reason to fear a weapon.',
		facts: {
			'body-search.lawful-arrest': { label: 'It was done along with a lawful arrest' },
			'body-search.warrant': { label: 'There was a warrant for the search' },
			'body-search.no-arrest-or-suspicion': {
				label:
					'There was no arrest, and no clear reason to think you had a weapon or something illegal'
			},
			'body-search.probable-cause': {
				label: 'Clear facts showed that you likely had something illegal or proof of a crime'
			},
			'body-search.weapon-concern': {
				label: 'There was a clear reason to fear that you had a weapon'
			},
			'body-search.minor-offence': { label: 'You were held only for something minor' }
		}
	},
	'body-search-what': {
		title: 'What was searched',
		lead: 'If you do not want to answer one, choose “I don’t know.”',
		why: 'Some searches go deep into private life, so police need better reasons for them.',
		facts: {
			'body-search.strip-or-cavity': {
				label: 'Clothes were taken off, or private parts were looked at or touched'
			},
			'body-search.in-view-of-others': {
				label: 'It was done where others, or the other sex, could see'
			},
			'body-search.phone-or-data': {
				label: 'A phone, a computer or your data was searched without a warrant'
			},
			'body-search.medical-intrusion': {
				label: 'Blood, an x-ray or the like was taken with no warrant and no emergency'
			},
			'body-search.vehicle-no-cause': {
				label: 'A car was searched without good cause',
				example: 'The only reason was a faint smell, or that you seemed nervous.'
			}
		}
	},
	'body-search-other': {
		title: 'Consent, age and jail rules',
		why: 'A search you freely agree to is mostly lawful. Jails may search all who come in under one rule.',
		facts: {
			'body-search.consent': { label: 'You agreed freely to the search' },
			'body-search.no-consent': { label: 'You did not agree to the search' },
			'body-search.beyond-consent': {
				label: 'The search went beyond what you had agreed to',
				help: 'If you agreed to no search at all, answer no.'
			},
			'body-search.jail-policy': { label: 'A jail rule for all who come in applied' },
			'body-search.everyone-checked': {
				label: 'It was a brief check of everyone, or of people picked at random',
				example: 'At a ferry, an airport or the door of a court.'
			},
			'body-search.child': { label: 'You were a child or a student' }
		}
	}
} as const satisfies CopyOf<typeof bodySearchPages>;
