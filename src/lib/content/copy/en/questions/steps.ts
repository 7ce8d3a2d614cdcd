import type { stepsPages } from '../../../questions/steps.ts';
import type { CopyOf } from '../../question-copy.ts';

export const steps = {
	release: {
		title: 'Have you signed anything that gives up a claim?',
		help: 'Look at any papers you got from police, a court, a lawyer or an insurance company.',
		why: 'A signed release or settlement can end a claim.',
		facts: {
			'release.signed': {
				label: 'You signed',
				options: {
					none: { label: 'Nothing like that' },
					release: { label: 'A release', hint: 'A paper that says you give up claims.' },
					settlement: { label: 'A settlement', hint: 'You got money or something else in return.' },
					'dismissal-deal': {
						label: 'A deal about charges',
						hint: 'The charges are dropped if you do not sue.'
					}
				}
			}
		}
	},
	'release-terms': {
		title: 'About the paper you signed',
		why: 'A deal to drop charges counts only if you chose it freely. A settlement with the State also ends claims against its workers.',
		facts: {
			'release.voluntary': {
				label: 'You signed it freely',
				example: 'You had time to think or a lawyer’s help, and no one forced you.'
			},
			'release.withState': { label: 'It was with the State of Vermont' }
		}
	},
	'custody-now': {
		title: 'Are you in jail or prison now?',
		why: 'Someone who sues while locked up must use the jail’s grievance process first. That rule does not cover people who are out.',
		facts: {
			'custody.now': { label: 'You are in jail or prison now' }
		}
	},
	grievance: {
		title: 'Did you use the jail’s grievance process?',
		help: 'A grievance is a written complaint to the jail or prison. It can have a limit of only days.',
		why: 'A person in jail must finish that process before a federal suit, if they were able to use it.',
		facts: {
			'grievance.status': {
				label: 'Your grievance',
				options: {
					finished: { label: 'Is finished', hint: 'You went through every step and every appeal.' },
					started: { label: 'Is started, but not finished' },
					'not-filed': { label: 'Was not filed' },
					'not-available': {
						label: 'Could not be filed',
						hint: 'Staff got in the way, or the process did not cover this.'
					}
				}
			}
		}
	},
	'custody-released': {
		title: 'Were you let out after this?',
		why: 'Time locked up can put off the start of the clock, but only if you were locked up from the start.',
		facts: {
			'custody.released': {
				label: 'You were let out of jail or prison after this',
				help: 'We mean the first time you were let out.'
			}
		}
	},
	'custody-released-on': {
		title: 'When were you let out?',
		why: 'The clock may start on the day you were let out.',
		facts: {
			'custody.releasedOn': {
				label: 'The first day you were let out',
				help: 'If you are not sure, give the month or just the year.'
			}
		}
	},
	'custody-process': {
		title: 'When did a judge first see your case?',
		help: 'This is often the first court hearing after the arrest. If you were let go before any hearing, say that you do not know.',
		why: 'For a false arrest, the clock can start once a court holds you on the charge.',
		facts: {
			'custody.processOn': { label: 'The day of the first court hearing' }
		}
	},
	filed: {
		title: 'What have you filed so far?',
		lead: 'Choose all that fit.',
		why: 'A claim over what a federal officer did must first go to the agency, and then to court. We found no rule that a complaint elsewhere stops the court’s clock.',
		facts: {
			'filed.kinds': {
				label: 'You have filed',
				options: {
					court: { label: 'A suit in court' },
					'federal-claim': {
						label: 'A claim for money with a federal agency',
						hint: 'In writing, sent to the agency.'
					},
					'human-rights-commission': {
						label: 'A complaint to the Vermont Human Rights Commission'
					},
					'criminal-justice-council': {
						label: 'A complaint to the Vermont Criminal Justice Council'
					},
					'agency-complaint': { label: 'A complaint to the officer’s own agency' },
					none: { label: 'Nothing yet' }
				}
			}
		}
	},
	'federal-claim': {
		title: 'About your claim with the federal agency',
		why: 'There is a time limit to file with the agency, and a second one to sue after it says no.',
		facts: {
			'filed.federalClaimOn': {
				label: 'The day the agency got your claim',
				help: 'If you only know the day you sent it, give that day.'
			},
			'filed.federalAnswer': {
				label: 'The agency’s answer',
				options: {
					denied: { label: 'It said no' },
					waiting: { label: 'None yet', hint: 'Less than six months have passed.' },
					'no-answer-six-months': {
						label: 'None for six months or more'
					}
				}
			}
		}
	},
	'federal-denied': {
		title: 'When did the agency say no?',
		why: 'The time to sue runs from the day the letter was mailed.',
		facts: {
			'filed.federalDeniedOn': {
				label: 'The day the letter was mailed',
				help: 'Look at the date on the letter or the postmark.'
			}
		}
	},
	age: {
		title: 'Were you under 18 when it happened?',
		help: 'If there was more than one event, answer for the first.',
		why: 'For a child, the clock for many claims starts at age 18.',
		facts: {
			'person.under18': { label: 'You were under 18 when it happened' }
		}
	},
	'birth-date': {
		title: 'When were you born?',
		why: 'From this we can work out the day you turned 18, or will.',
		facts: {
			'person.birthDate': { label: 'Your date of birth' }
		}
	},
	incapacity: {
		title: 'Could you manage your own affairs?',
		help: 'We mean a condition of the mind so bad that a person cannot run their life or grasp their rights.',
		example: 'Months in a coma, or a grave mental illness.',
		why: 'Such a condition can stop the clock for as long as it lasts.',
		facts: {
			'person.incapacity': { label: 'When it happened, you had such a condition' },
			'person.incapacityNow': { label: 'You have such a condition now' }
		}
	},
	'incapacity-ended': {
		title: 'When did that condition end?',
		why: 'The clock may start on that day.',
		facts: {
			'person.incapacityEndedOn': {
				label: 'The day you could manage your affairs again',
				help: 'If you are not sure, give the month or just the year.'
			}
		}
	}
} as const satisfies CopyOf<typeof stepsPages>;
