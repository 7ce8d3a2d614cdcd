import type { steps as en } from '../../en/questions/steps.ts';
import type { WordsLike } from '../../words-like.ts';

export const steps = {
	release: {
		title: 'Avez-vous signé quelque chose qui renonce à une réclamation?',
		help: 'Regardez tous les papiers reçus de la police, d’un tribunal, d’un avocat ou d’une compagnie d’assurance.',
		why: 'Une renonciation ou une entente signée peut mettre fin à une réclamation.',
		facts: {
			'release.signed': {
				label: 'Vous avez signé',
				options: {
					none: { label: 'Rien de tel' },
					release: {
						label: 'Une renonciation (release)',
						hint: 'Un papier qui dit que vous renoncez à des réclamations.'
					},
					settlement: {
						label: 'Une entente (settlement)',
						hint: 'Vous avez reçu de l’argent ou autre chose en échange.'
					},
					'dismissal-deal': {
						label: 'Un marché sur les accusations',
						hint: 'Les accusations sont abandonnées si vous ne poursuivez pas.'
					}
				}
			}
		}
	},
	'release-terms': {
		title: 'Au sujet du papier que vous avez signé',
		why: 'Un marché pour abandonner des accusations ne compte que si vous l’avez choisi librement. Une entente avec l’État met aussi fin aux réclamations contre ses employés.',
		facts: {
			'release.voluntary': {
				label: 'Vous l’avez signé librement',
				example:
					'Vous avez eu le temps de réfléchir ou l’aide d’un avocat, et personne ne vous a forcé.'
			},
			'release.withState': { label: 'C’était avec l’État du Vermont' }
		}
	},
	'custody-now': {
		title: 'Êtes-vous en prison maintenant?',
		why: 'Une personne qui poursuit pendant qu’elle est enfermée doit d’abord utiliser la procédure de plainte interne (grievance) de la prison. Cette règle ne vise pas les personnes en liberté.',
		facts: {
			'custody.now': { label: 'Vous êtes en prison maintenant' }
		}
	},
	grievance: {
		title: 'Avez-vous utilisé la procédure de plainte interne (grievance) de la prison?',
		help: 'C’est une plainte écrite à la prison. Elle peut avoir un délai de quelques jours seulement.',
		why: 'Une personne en prison doit finir cette procédure avant une action fédérale, si elle a pu l’utiliser.',
		facts: {
			'grievance.status': {
				label: 'Votre plainte interne',
				options: {
					finished: {
						label: 'Est finie',
						hint: 'Vous êtes allé au bout de chaque étape et de chaque appel.'
					},
					started: { label: 'Est commencée, mais pas finie' },
					'not-filed': { label: 'N’a pas été déposée' },
					'not-available': {
						label: 'N’a pas pu être déposée',
						hint: 'Le personnel y a fait obstacle, ou la procédure ne visait pas cela.'
					}
				}
			}
		}
	},
	'custody-released': {
		title: 'Vous a-t-on libéré après cela?',
		why: 'Le temps passé enfermé peut retarder le début du délai, mais seulement si vous étiez enfermé dès le début.',
		facts: {
			'custody.released': {
				label: 'On vous a libéré de prison après cela',
				help: 'Nous parlons de la première fois qu’on vous a libéré.'
			}
		}
	},
	'custody-released-on': {
		title: 'Quand vous a-t-on libéré?',
		why: 'Le délai peut commencer le jour de votre libération.',
		facts: {
			'custody.releasedOn': {
				label: 'Le premier jour de votre libération',
				help: 'Si vous n’êtes pas sûr, donnez le mois ou seulement l’année.'
			}
		}
	},
	'custody-process': {
		title: 'Quand un juge a-t-il vu votre affaire pour la première fois?',
		help: 'C’est souvent la première audience après l’arrestation. Si on vous a laissé partir avant toute audience, dites que vous ne savez pas.',
		why: 'Pour une arrestation illégale, le délai peut commencer dès qu’un tribunal vous retient pour l’accusation.',
		facts: {
			'custody.processOn': { label: 'Le jour de la première audience' }
		}
	},
	filed: {
		title: 'Qu’avez-vous déposé jusqu’ici?',
		lead: 'Choisissez tout ce qui convient.',
		why: 'Une réclamation sur ce qu’a fait un agent fédéral doit d’abord aller à l’agence, puis au tribunal. Nous n’avons trouvé aucune règle qui dise qu’une plainte ailleurs suspend le délai du tribunal.',
		facts: {
			'filed.kinds': {
				label: 'Vous avez déposé',
				options: {
					court: { label: 'Une action en justice' },
					'federal-claim': {
						label: 'Une réclamation d’argent auprès d’une agence fédérale',
						hint: 'Par écrit, envoyée à l’agence.'
					},
					'human-rights-commission': {
						label: 'Une plainte à la Commission des droits de la personne du Vermont'
					},
					'criminal-justice-council': {
						label: 'Une plainte au Vermont Criminal Justice Council'
					},
					'agency-complaint': { label: 'Une plainte à l’agence même de l’agent' },
					none: { label: 'Rien encore' }
				}
			}
		}
	},
	'federal-claim': {
		title: 'Au sujet de votre réclamation auprès de l’agence fédérale',
		why: 'Il y a un délai pour déposer auprès de l’agence, et un deuxième pour poursuivre après son refus.',
		facts: {
			'filed.federalClaimOn': {
				label: 'Le jour où l’agence a reçu votre réclamation',
				help: 'Si vous connaissez seulement le jour de l’envoi, donnez ce jour-là.'
			},
			'filed.federalAnswer': {
				label: 'La réponse de l’agence',
				options: {
					denied: { label: 'Elle a dit non' },
					waiting: { label: 'Aucune encore', hint: 'Moins de six mois ont passé.' },
					'no-answer-six-months': {
						label: 'Aucune depuis six mois ou plus'
					}
				}
			}
		}
	},
	'federal-denied': {
		title: 'Quand l’agence a-t-elle dit non?',
		why: 'Le temps pour poursuivre court depuis le jour où la lettre a été postée.',
		facts: {
			'filed.federalDeniedOn': {
				label: 'Le jour où la lettre a été postée',
				help: 'Regardez la date sur la lettre ou le cachet de la poste.'
			}
		}
	},
	age: {
		title: 'Aviez-vous moins de 18 ans quand c’est arrivé?',
		help: 'S’il y a eu plus d’un fait, répondez pour le premier.',
		why: 'Pour un enfant, le délai de beaucoup de réclamations commence à 18 ans.',
		facts: {
			'person.under18': { label: 'Vous aviez moins de 18 ans quand c’est arrivé' }
		}
	},
	'birth-date': {
		title: 'Quand êtes-vous né?',
		why: 'Avec cela, nous pouvons calculer le jour de vos 18 ans.',
		facts: {
			'person.birthDate': { label: 'Votre date de naissance' }
		}
	},
	incapacity: {
		title: 'Pouviez-vous gérer vos propres affaires?',
		help: 'Nous parlons d’un état de l’esprit si mauvais qu’une personne ne peut pas mener sa vie ni saisir ses droits.',
		example: 'Des mois dans le coma, ou une maladie mentale grave.',
		why: 'Un tel état peut suspendre le délai tant qu’il dure.',
		facts: {
			'person.incapacity': { label: 'Quand c’est arrivé, vous étiez dans un tel état' },
			'person.incapacityNow': { label: 'Vous êtes dans un tel état maintenant' }
		}
	},
	'incapacity-ended': {
		title: 'Quand cet état a-t-il pris fin?',
		why: 'Le délai peut commencer ce jour-là.',
		facts: {
			'person.incapacityEndedOn': {
				label: 'Le jour où vous avez pu gérer de nouveau vos affaires',
				help: 'Si vous n’êtes pas sûr, donnez le mois ou seulement l’année.'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
