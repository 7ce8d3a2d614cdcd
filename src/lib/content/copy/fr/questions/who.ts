import type { who as en } from '../../en/questions/who.ts';
import type { WordsLike } from '../../words-like.ts';

export const who = {
	'officer-agency': {
		title: 'Pour qui l’agent travaillait-il?',
		lead: 'Commencez par un agent. Si un groupe de la même agence a fait la même chose, vous pouvez le traiter comme un seul.',
		help: 'Cherchez un nom sur l’uniforme, la voiture, une contravention ou des papiers du tribunal. Vous pourrez ajouter d’autres agents dans un moment.',
		why: 'Qui peut être poursuivi, et devant quel tribunal, dépend de pour qui l’agent travaille.',
		facts: {
			'officer.agency': {
				label: 'L’agent travaillait pour',
				options: {
					municipal: { label: 'La police d’une municipalité ou d’une ville' },
					sheriff: { label: 'Un shérif', hint: 'Le shérif ou un adjoint (deputy).' },
					'state-police': {
						label: 'La Police d’État du Vermont (Vermont State Police)',
						hint: 'Les « troopers ».'
					},
					'state-other': {
						label: 'Une autre agence de l’État du Vermont',
						hint: 'Comme un garde-chasse ou un inspecteur des véhicules.'
					},
					corrections: {
						label: 'Une prison du Vermont',
						hint: 'Le personnel du Department of Corrections.'
					},
					'federal-border': {
						label: 'La patrouille frontalière des États-Unis (U.S. Border Patrol)',
						hint: 'Ou d’autres agents qui gardent la frontière.'
					},
					'federal-ice': { label: 'ICE', hint: 'La police de l’immigration des États-Unis.' },
					'federal-other': {
						label: 'Une autre agence fédérale',
						hint: 'Le FBI, la DEA ou les U.S. Marshals, par exemple.'
					},
					'task-force': {
						label: 'Une équipe conjointe (task force)',
						hint: 'Plus d’une agence, ou une police locale qui travaille avec une agence fédérale.'
					},
					campus: { label: 'La police ou la sécurité d’un campus' },
					constable: { label: 'Un constable de municipalité' },
					'out-of-state': { label: 'La police d’un autre État' },
					'private-security': {
						label: 'Une entreprise privée',
						hint: 'Un gardien de magasin ou un portier, par exemple.'
					},
					prosecutor: { label: 'Un bureau de procureur' },
					judge: { label: 'Un tribunal, comme juge' }
				}
			}
		}
	},
	'officer-federal': {
		title: 'L’agent a-t-il agi avec un pouvoir fédéral?',
		help: 'Certains agents locaux ont le droit d’appliquer la loi fédérale. Vous l’apprendrez peut-être seulement plus tard, et il est normal de ne pas le savoir.',
		example:
			'Un adjoint du shérif retient quelqu’un pour ICE selon une entente écrite avec le gouvernement des États-Unis.',
		why: 'Si oui, un agent local peut être vu comme un agent fédéral. Alors une autre loi s’applique.',
		facts: {
			'officer.federalPower': { label: 'L’agent utilisait alors un pouvoir fédéral' }
		}
	},
	'officer-sworn': {
		title: 'Cette personne avait-elle des pouvoirs de police?',
		help: 'Les signes en sont un insigne, une arme, ou le pouvoir d’arrêter ou de donner des contraventions.',
		why: 'La loi du Vermont dit qui compte comme agent de la force publique. Tous les constables et gardiens de campus ne sont pas sur cette liste.',
		facts: {
			'officer.sworn': {
				label: 'Cette personne était un agent assermenté avec des pouvoirs de police'
			}
		}
	},
	'officer-joint': {
		title: 'Le gardien travaillait-il avec la police?',
		example:
			'Un agent demande à un gardien de magasin de vous tenir, ou ils préparent une fouille ensemble.',
		why: 'La loi sur les droits civils vise une personne privée seulement si elle agit avec la police ou utilise son pouvoir.',
		facts: {
			'officer.joint': { label: 'Le gardien a agi avec la police' }
		}
	},
	'officer-function': {
		title: 'Que faisait cette personne à ce moment-là?',
		why: 'On ne peut pas poursuivre les juges et les procureurs pour de l’argent pour leur travail au tribunal. Ils sont moins protégés pour d’autres actes.',
		facts: {
			'officer.function': {
				label: 'Cette personne',
				options: {
					'in-court': {
						label: 'Faisait un travail de tribunal',
						hint: 'Un juge qui tranche une affaire, ou un procureur qui accuse ou plaide.'
					},
					investigating: {
						label: 'Faisait un travail de police',
						hint: 'Chercher des preuves, se joindre à une fouille, ou dire à la police quoi faire.'
					},
					'not-official': { label: 'Faisait quelque chose hors de ses fonctions' }
				}
			}
		}
	},
	'officer-duty': {
		title: 'L’agent agissait-il comme policier?',
		why: 'La loi sur les droits civils porte sur l’usage du pouvoir officiel. Elle vise un acte hors service seulement si ce pouvoir a servi.',
		facts: {
			'officer.onDuty': { label: 'L’agent était en service' },
			'officer.uniform': { label: 'L’agent était en uniforme' },
			'officer.badge': { label: 'L’agent a montré un insigne ou dit être de la police' },
			'officer.usedAuthority': {
				label: 'L’agent a utilisé un pouvoir de police',
				example:
					'Il vous a donné des ordres, intercepté, fouillé ou arrêté, ou a utilisé du matériel de police.'
			}
		}
	},
	'officer-role': {
		title: 'Quel rôle cet agent a-t-il joué?',
		why: 'Chaque agent répond de sa propre part. Un chef n’est pas en faute seulement parce qu’il est le chef.',
		facts: {
			'officer.role': {
				label: 'Cet agent',
				options: {
					acted: { label: 'L’a fait', hint: 'Seul ou avec d’autres.' },
					watched: { label: 'Était là et ne l’a pas arrêté' },
					ordered: { label: 'A dit à d’autres de le faire' },
					'in-charge': {
						label: 'Était seulement responsable',
						hint: 'Était le chef de ceux qui l’ont fait, mais n’y a pas pris part et ne l’a pas ordonné.'
					}
				}
			}
		}
	},
	'officer-name': {
		title: 'Que savez-vous de cet agent?',
		lead: 'Vous pouvez sauter cette page.',
		why: 'Cela ne change aucun résultat. Cela va dans votre résumé, et aide un avocat à trouver la bonne personne avant la fin du délai.',
		facts: {
			'officer.agencyName': { label: 'Nom de l’agence ou de l’entreprise' },
			'officer.name': {
				label: 'Nom, numéro d’insigne ou apparence',
				help: 'Un numéro de voiture ou un surnom aide aussi.'
			}
		}
	},
	'officer-at': {
		title: 'À quels faits cet agent a-t-il pris part?',
		why: 'Chaque agent ne répond que des faits auxquels il a pris part.',
		facts: {
			'officer.at': { label: 'Cet agent a pris part à' }
		}
	},
	'officer-another': {
		title: 'Quelqu’un d’autre y a-t-il pris part?',
		lead: 'Ajoutez ceux d’une autre agence, et ceux qui ont joué un autre rôle. Quelqu’un qui a regardé en est un exemple.',
		why: 'Chaque agent, et chaque agence, est jugé à part. L’un peut être protégé alors qu’un autre ne l’est pas.',
		facts: {
			'officer.another': { label: 'Il y a un autre agent ou groupe à ajouter' }
		}
	}
} as const satisfies WordsLike<typeof en>;
