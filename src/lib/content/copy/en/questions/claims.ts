import type { ClaimId } from '../../../claims/codebook.ts';
import type { OptionWords } from '../../question-copy.ts';

/** The fourteen kinds of wrong, in the words of the person it happened to. */
export const claimWords = {
	force: {
		label: 'Police used force on you',
		hint: 'Hit, pushed or pinned you, or used cuffs, a taser, spray, a dog or a gun.'
	},
	stop: {
		label: 'You were stopped or held for questions',
		hint: 'Pulled over in a car, stopped on foot, or kept from leaving.'
	},
	arrest: {
		label: 'You were arrested or jailed without good cause',
		hint: 'The wrong person, no crime, or an arrest for words.'
	},
	'home-search': {
		label: 'Police came into or searched your home',
		hint: 'Or your yard, garage, hotel room or office.'
	},
	'body-search': {
		label: 'Police searched you, your bag, phone or car',
		hint: 'Pat-downs, strip searches and blood tests count.'
	},
	property: {
		label: 'Police took, kept or broke your things',
		hint: 'Cash that was not returned, a smashed door, or a pet that was shot.'
	},
	speech: {
		label: 'You were punished for speaking up',
		hint: 'For swearing, filming police, a protest or a complaint.'
	},
	'equal-treatment': {
		label: 'You were singled out for who you are',
		hint: 'For your race, where you come from, faith, sex, disability or the like.'
	},
	prosecution: {
		label: 'You were charged on false or hidden proof',
		hint: 'An officer lied in a report, planted something, or hid what would clear you.'
	},
	'medical-care': {
		label: 'You were denied care while held',
		hint: 'No insulin, no doctor, or no help with thoughts of suicide.'
	},
	'custody-conditions': {
		label: 'You were treated badly in jail or prison',
		hint: 'No food, heat or sleep, long isolation, or no help against an attack.'
	},
	'failure-to-intervene': {
		label: 'An officer stood by',
		hint: 'Watched another officer do wrong and did not step in.'
	},
	'sexual-misconduct': {
		label: 'Sexual contact or remarks by an officer',
		hint: 'Unwanted touching, or sex in return for a favor or under a threat.'
	},
	pursuit: {
		label: 'You were hurt in a police chase or put in danger',
		hint: 'A crash, a roadblock, or police made a danger from someone else worse.'
	}
} as const satisfies Readonly<Record<ClaimId, OptionWords>>;
