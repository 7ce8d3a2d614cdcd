import type { whoPages } from '../../../questions/who.ts';
import type { CopyOf } from '../../question-copy.ts';

export const who = {
	'officer-agency': {
		title: 'Who did the officer work for?',
		lead: 'Start with one officer. If a group from the same agency did the same thing, you may treat them as one.',
		help: 'Look for a name on the uniform, the car, a ticket or court papers. You can add other officers in a moment.',
		why: 'Who can be sued, and in which court, depends on who the officer works for.',
		facts: {
			'officer.agency': {
				label: 'The officer worked for',
				options: {
					municipal: { label: 'Town or city police' },
					sheriff: { label: 'A sheriff', hint: 'The sheriff or a deputy.' },
					'state-police': { label: 'Vermont State Police', hint: 'Troopers.' },
					'state-other': {
						label: 'Another Vermont state agency',
						hint: 'Such as a game warden or a motor vehicle inspector.'
					},
					corrections: {
						label: 'A Vermont prison or jail',
						hint: 'Staff of the Department of Corrections.'
					},
					'federal-border': {
						label: 'U.S. Border Patrol',
						hint: 'Or other officers who guard the border.'
					},
					'federal-ice': { label: 'ICE', hint: 'U.S. Immigration and Customs Enforcement.' },
					'federal-other': {
						label: 'Another federal agency',
						hint: 'The FBI, the DEA or the U.S. Marshals, for example.'
					},
					'task-force': {
						label: 'A task force',
						hint: 'More than one agency, or local police who work with a federal one.'
					},
					campus: { label: 'Campus police or security' },
					constable: { label: 'A town constable' },
					'out-of-state': { label: 'Police from another state' },
					'private-security': {
						label: 'A private company',
						hint: 'A store guard or a bouncer, for example.'
					},
					prosecutor: { label: 'A prosecutor’s office' },
					judge: { label: 'A court, as a judge' }
				}
			}
		}
	},
	'officer-federal': {
		title: 'Did the officer act with federal power?',
		help: 'Some local officers have the right to enforce federal law. You may only learn this later, and it is fine not to know.',
		example: 'A deputy holds someone for ICE under a written deal with the U.S. government.',
		why: 'If so, a local officer may be seen as a federal one. Then a different law applies.',
		facts: {
			'officer.federalPower': { label: 'The officer was using federal power at the time' }
		}
	},
	'officer-sworn': {
		title: 'Did this person have police powers?',
		help: 'Signs of it are a badge, a gun, or the power to arrest people or write tickets.',
		why: 'Vermont law lists who counts as a law enforcement officer. Not every constable or campus guard is on that list.',
		facts: {
			'officer.sworn': { label: 'This person was a sworn officer with police powers' }
		}
	},
	'officer-joint': {
		title: 'Was the guard working with the police?',
		example: 'An officer asks a store guard to hold you down, or they plan a search together.',
		why: 'The civil rights law covers a private person only if they act with police or use their power.',
		facts: {
			'officer.joint': { label: 'The guard acted together with the police' }
		}
	},
	'officer-function': {
		title: 'What was this person doing at the time?',
		why: 'Judges and prosecutors cannot be sued for money over their work in court. They have less protection for other acts.',
		facts: {
			'officer.function': {
				label: 'This person was',
				options: {
					'in-court': {
						label: 'Doing court work',
						hint: 'A judge ruling on a case, or a prosecutor who brings charges or argues in court.'
					},
					investigating: {
						label: 'Doing police-type work',
						hint: 'Looking for proof, joining a search, or telling police what to do.'
					},
					'not-official': { label: 'Doing something outside the job' }
				}
			}
		}
	},
	'officer-duty': {
		title: 'Was the officer acting as police?',
		why: 'The civil rights law is about the use of official power. It covers an off-duty act only if that power was used.',
		facts: {
			'officer.onDuty': { label: 'The officer was on duty' },
			'officer.uniform': { label: 'The officer was in uniform' },
			'officer.badge': { label: 'The officer showed a badge or claimed to be police' },
			'officer.usedAuthority': {
				label: 'The officer used police power',
				example: 'Gave you orders, stopped or searched you, arrested you, or used police gear.'
			}
		}
	},
	'officer-role': {
		title: 'What part did this officer play?',
		why: 'Each officer answers for their own part. A boss is not at fault just for being the boss.',
		facts: {
			'officer.role': {
				label: 'This officer',
				options: {
					acted: { label: 'Did it', hint: 'Alone or with others.' },
					watched: { label: 'Was there and did not stop it' },
					ordered: { label: 'Told others to do it' },
					'in-charge': {
						label: 'Was only in charge',
						hint: 'Was the boss of those who did it, but did not take part or order it.'
					}
				}
			}
		}
	},
	'officer-name': {
		title: 'What do you know about this officer?',
		lead: 'You may skip this page.',
		why: 'This changes no result. It goes into your summary, and it helps a lawyer find the right person before time runs out.',
		facts: {
			'officer.agencyName': { label: 'Name of the agency or company' },
			'officer.name': {
				label: 'Name, badge number or looks',
				help: 'A car number or a nickname helps too.'
			}
		}
	},
	'officer-at': {
		title: 'Which events was this officer part of?',
		why: 'Each officer answers only for the events they had a part in.',
		facts: {
			'officer.at': { label: 'This officer was part of' }
		}
	},
	'officer-another': {
		title: 'Was anyone else part of it?',
		lead: 'Add those from another agency, and those who played another part. Someone who watched is an example.',
		why: 'Each officer, and each agency, is judged apart. One may be protected while another is not.',
		facts: {
			'officer.another': { label: 'There is another officer or group to add' }
		}
	}
} as const satisfies CopyOf<typeof whoPages>;
