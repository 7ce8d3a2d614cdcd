import type { whenWhere as en } from '../../en/questions/when-where.ts';
import type { WordsLike } from '../../words-like.ts';

export const whenWhere = {
	'incident-date': {
		title: 'Quand est-ce arrivé?',
		lead: 'Parlez-nous d’un fait à la fois. Vous pourrez en ajouter d’autres dans un moment.',
		help: 'Chaque fait a son propre délai. Si on vous a fait la même chose à des jours différents, ajoutez chaque jour comme un fait à part.',
		example: 'On vous a intercepté quatre fois en un an. Ce sont quatre faits.',
		why: 'Chaque réclamation a un délai. Beaucoup sont de trois ans, et certains sont plus courts. Nous regardons aussi ce qu’était la loi ce jour-là.',
		facts: {
			'incident.when': {
				label: 'Combien de temps cela a-t-il duré?',
				options: {
					day: { label: 'C’est arrivé en un jour' },
					span: {
						label: 'Cela a duré plus d’un jour',
						hint: 'C’est fini maintenant. Une semaine de détention en est un exemple.'
					},
					ongoing: { label: 'Cela continue encore' }
				}
			},
			'incident.date': {
				label: 'Le jour où c’est arrivé, ou le premier jour',
				help: 'La date complète est le mieux. Si vous n’êtes pas sûr, donnez le mois ou seulement l’année.'
			}
		}
	},
	'incident-end': {
		title: 'Quand cela a-t-il pris fin?',
		why: 'Le délai peut courir depuis le dernier jour, ou depuis chaque jour séparément.',
		facts: {
			'incident.endDate': {
				label: 'Le dernier jour',
				help: 'Si vous n’êtes pas sûr, donnez le mois ou seulement l’année.'
			}
		}
	},
	'incident-like-last': {
		title: 'Cela s’est-il passé comme le fait précédent?',
		lead: 'Si le même genre de chose est arrivé de nouveau, nous utilisons les réponses données sur le fait d’avant. Vous pouvez changer chacune d’elles ici.',
		why: 'Chaque fait a son propre délai. Mais vous n’avez pas à raconter deux fois la même histoire.',
		facts: {
			'incident.likeLast': { label: 'Ce fait s’est passé comme le précédent' }
		}
	},
	place: {
		title: 'Où est-ce arrivé?',
		why: 'L’endroit décide la loi de quel État s’applique et quels tribunaux peuvent entendre l’affaire.',
		facts: {
			'incident.place': {
				label: 'Était-ce au Vermont?',
				options: {
					vermont: { label: 'Au Vermont' },
					elsewhere: {
						label: 'Ailleurs',
						hint: 'Cet outil connaît seulement la loi du Vermont, et la loi fédérale telle qu’on l’applique au Vermont.'
					}
				}
			},
			'incident.town': {
				label: 'Ville ou municipalité',
				help: 'Vous pouvez sauter ceci. Cela ne change aucun résultat.'
			}
		}
	},
	'custody-then': {
		title: 'Étiez-vous libre ou enfermé quand c’est arrivé?',
		lead: 'Choisissez ce qui était vrai au moment où cela a commencé.',
		why: 'Les personnes libres, celles qui attendent un procès et celles qui purgent une peine ont des droits différents. Être enfermé peut aussi changer le début du délai.',
		facts: {
			'custody.then': {
				label: 'Quand cela a commencé, vous étiez',
				options: {
					free: {
						label: 'Libre',
						hint: 'Pas encore en état d’arrestation. Un contrôle routier ou des questions comptent comme libre.'
					},
					'held-after-arrest': {
						label: 'En état d’arrestation',
						hint: 'Menotté, dans une voiture de police, au poste ou en cellule, et pas encore devant un juge.'
					},
					pretrial: { label: 'En prison, dans l’attente d’une audience ou d’un procès' },
					sentenced: { label: 'En prison, à purger une peine' }
				}
			}
		}
	},
	'incident-another': {
		title: 'Est-il arrivé autre chose?',
		lead: 'Ajoutez-le si c’était un autre jour ou dans un autre endroit. Ce peut être le même agent ou un nouveau.',
		why: 'Chaque fait a son propre délai et son propre résultat. L’un peut être trop tard alors qu’un autre ne l’est pas.',
		facts: {
			'incident.another': { label: 'Il est arrivé autre chose que vous voulez ajouter' }
		}
	}
} as const satisfies WordsLike<typeof en>;
