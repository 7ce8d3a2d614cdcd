import type { harmPages } from '../../../questions/harm.ts';
import type { CopyOf } from '../../question-copy.ts';

export const harm = {
	harm: {
		title: 'How were you harmed?',
		lead: 'Choose all that fit.',
		why: 'The kind of harm can change the time limit and what a court can order. A person who sues from jail may need to show more than emotional harm.',
		facts: {
			'harm.kinds': {
				label: 'You had',
				options: {
					pain: { label: 'Pain' },
					'visible-injury': { label: 'An injury that could be seen', hint: 'Bruises or cuts.' },
					'serious-injury': {
						label: 'A serious injury',
						hint: 'Broken bones, surgery, passing out, or something that lasts.'
					},
					emotional: { label: 'Fear, stress or other emotional harm' },
					'sexual-act': { label: 'A sexual act you did not want' },
					jailed: { label: 'Time locked up' },
					property: { label: 'Things lost or damaged' },
					money: { label: 'Lost pay or other money' },
					'legal-costs': { label: 'Costs of a lawyer or a court' },
					none: { label: 'None of these' }
				}
			}
		}
	},
	treatment: {
		title: 'What care did you get for it?',
		lead: 'You may skip this page.',
		why: 'This changes no result. It goes into your summary. Records of care are strong proof of harm.',
		facts: {
			'harm.treatment': {
				label: 'The most care you got',
				options: {
					none: { label: 'None' },
					'first-aid': { label: 'First aid', hint: 'At home, at the scene or in the cell.' },
					doctor: { label: 'A doctor, nurse or counselor' },
					hospital: { label: 'A hospital' }
				}
			}
		}
	},
	evidence: {
		title: 'What proof is there?',
		lead: 'Choose what exists, even if you do not have it. You may skip this page.',
		why: 'This changes no result. Some proof is erased after a time. Vermont law lets anyone ask an agency for public records.',
		facts: {
			'evidence.kinds': {
				label: 'There may be',
				options: {
					'body-camera': { label: 'Police video', hint: 'From a body camera, a car or a jail.' },
					'own-video': { label: 'Video or sound you recorded' },
					'other-video': {
						label: 'Video from someone else',
						hint: 'A store, a doorbell or a friend.'
					},
					photos: { label: 'Photos' },
					'medical-records': { label: 'Records of medical care' },
					witnesses: { label: 'People who saw or heard it' },
					'police-report': { label: 'A police report or a ticket' },
					'court-papers': { label: 'Court papers' },
					messages: { label: 'Texts, emails or posts' },
					objects: { label: 'Things', hint: 'Torn clothes or a broken phone, for example.' },
					none: { label: 'None that you know of' }
				}
			}
		}
	},
	'person-died': {
		title: 'Has the person died?',
		lead: 'We are sorry that we have to ask.',
		why: 'After a death, other people can sue and the time limit can be shorter.',
		facts: {
			'person.died': { label: 'The person this happened to has died' }
		}
	},
	death: {
		title: 'About the death',
		lead: 'We are sorry for your loss. Answer what you can.',
		why: 'Vermont’s time limit for a death counts from the day the death became known. It can be longer when someone is charged with the killing.',
		facts: {
			'death.fromThis': { label: 'The person died because of what happened' },
			'death.discoveredOn': { label: 'The day the death became known' },
			'death.homicide': {
				label: 'Is anyone charged over the death?',
				options: {
					no: { label: 'No' },
					charge: {
						label: 'Yes, but not with murder',
						hint: 'A court found good cause to charge someone with a killing.'
					},
					murder: { label: 'Yes, with murder' }
				}
			}
		}
	},
	estate: {
		title: 'Has a court named someone to act for the person who died?',
		help: 'The court’s paper is often called “letters.” If no one has been named yet, say that you do not know.',
		why: 'A claim the person already had can pass to the estate. The estate has its own time limit.',
		facts: {
			'estate.lettersOn': { label: 'The date on the court’s paper' }
		}
	}
} as const satisfies CopyOf<typeof harmPages>;
