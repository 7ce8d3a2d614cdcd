import type { medicalCarePages } from '../../../../questions/details/medical-care.ts';
import type { CopyOf } from '../../../question-copy.ts';

export const medicalCare = {
	'medical-need': {
		title: 'What you needed and what you got',
		why: 'Staff must not ignore a serious need they know of. If you were not yet convicted, it can be enough that they should have known. A short delay, or care that was not the best, is mostly not enough.',
		facts: {
			'medical-care.serious-need': {
				label: 'You had a serious need',
				example: 'Severe pain, bleeding, withdrawal, a seizure, or a risk of suicide.'
			},
			'medical-care.obvious-or-told': { label: 'Officers saw the need or were told of it' },
			'medical-care.not-known': { label: 'Officers did not know and had no signs' },
			'medical-care.refused-or-long-delay': { label: 'Care was refused or long delayed' },
			'medical-care.short-delay': { label: 'There was only a short delay' },
			'medical-care.some-care-given': {
				label: 'You got some real care, and the question is how good it was'
			}
		}
	},
	'medical-other': {
		title: 'What else matters',
		why: 'A person who has not been convicted has more protection. Staff who follow a nurse or doctor are often protected.',
		facts: {
			'medical-care.pretrial': { label: 'You had not been convicted at the time' },
			'medical-care.relied-on-clinician': { label: 'Officers relied on what medical staff said' },
			'medical-care.punitive-motive': {
				label: 'Care was held back to punish you or put pressure on you'
			},
			'medical-care.harm-resulted': { label: 'Death or lasting harm came of it' }
		}
	}
} as const satisfies CopyOf<typeof medicalCarePages>;
