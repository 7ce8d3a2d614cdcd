import type { propertyPages } from '../../../../questions/details/property.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const property = {
	'property-taken': {
		title: 'Why your things were taken',
		why: 'In one known case, a court found that the law on theft by officers with a warrant was not clear enough. So it matters how the thing was first taken.',
		facts: {
			'property.seized-under-warrant': {
				label: 'They were first taken under a warrant or as proof'
			},
			'property.outside-warrant': { label: 'No warrant or lawful reason covered what was taken' },
			'property.taken-for-self': { label: 'An officer took them for personal gain' },
			'property.eviction-or-repossession-help': {
				label: 'Police helped a private person take your things without a court order',
				example: 'An eviction, or a car taken back over a debt.'
			}
		}
	},
	'property-after': {
		title: 'What came after',
		why: 'When state law gives a fair way to get things back or be paid, a federal claim is harder.',
		facts: {
			'property.no-way-to-get-back': {
				label: 'You got no notice, receipt or way to get your things back'
			},
			'property.held-too-long': {
				label: 'Your things were held on suspicion alone for longer than a short check needs',
				example: 'A bag is kept for days to see if a dog finds drugs.'
			},
			'property.state-remedy': {
				label: 'State law gives a way to sue for it or get it back',
				help: 'You may not know this, and that is fine.'
			},
			'property.needless-destruction': {
				label: 'Things were broken, or a pet was killed, with no need'
			},
			'property.danger-from-property': { label: 'The thing or the animal was a danger' }
		}
	}
} as const satisfies CopyOf<typeof propertyPages>;
