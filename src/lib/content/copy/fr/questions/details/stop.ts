import type { stop as en } from '../../../en/questions/details/stop.ts';
import type { WordsLike } from '../../../words-like.ts';

export const stop = {
	'stop-reason': {
		title: 'Pourquoi on vous a intercepté',
		lead: 'Répondez pour le début de l’interception.',
		why: 'La police a besoin d’une vraie raison pour intercepter quelqu’un. Une petite infraction routière suffit. Une intuition ne suffit pas.',
		facts: {
			'stop.violation-seen': {
				label: 'L’agent a vu une infraction, routière ou autre, même petite'
			},
			'stop.no-violation-or-reason': {
				label:
					'Personne ne vous a vu enfreindre une loi ou agir bizarrement, et aucune raison légale n’a été donnée'
			},
			'stop.matched-description': {
				label: 'Vous ou votre voiture correspondiez à un signalement ou une description claire'
			},
			'stop.specific-suspicion': {
				label: 'Plusieurs faits clairs, ensemble, indiquaient un crime',
				example:
					'Un témoin nomme une voiture, et cette même voiture quitte les lieux à toute vitesse.'
			},
			'stop.hunch-or-location-only': {
				label:
					'La seule raison était une intuition, le quartier, un tuyau anonyme, avec qui vous étiez, ou que vous êtes parti'
			},
			'stop.law-did-not-forbid': {
				label: 'Ce que l’agent a donné comme raison n’est pas contraire à la loi'
			}
		}
	},
	'stop-course': {
		title: 'Comment l’interception s’est passée',
		why: 'Une interception ne peut durer qu’autant que sa raison. Si elle devient une arrestation, il faut plus à la police.',
		facts: {
			'stop.prolonged': {
				label: 'L’interception a continué après la fin de sa raison, pour chercher autre chose',
				example: 'Votre contravention est prête, mais vous devez attendre un chien détecteur.'
			},
			'stop.unrelated-questions': {
				label:
					'Il y a eu des questions ou des vérifications sans rapport avec la raison de l’interception',
				example: 'On vous intercepte pour un feu brisé et on vous questionne sur la drogue.'
			},
			'stop.brief': { label: 'L’interception a été brève et a fini quand sa raison a pris fin' },
			'stop.arrest-like': {
				label: 'On vous a retenu comme en état d’arrestation, sans motif d’arrestation',
				example:
					'Des menottes, une voiture de police verrouillée, un trajet au poste, ou des armes sorties sans danger.'
			},
			'stop.taken-elsewhere': {
				label:
					'On vous a emmené à un poste ou dans une pièce fermée pour des questions, sans votre accord'
			},
			'stop.safety-concern': {
				label: 'Il y avait une raison claire de craindre une arme ou un danger'
			}
		}
	},
	'stop-other': {
		title: 'Autres faits sur l’interception',
		why: 'Un mauvais motif ne rend pas à lui seul une interception illégale s’il y avait une vraie raison. Il peut compter pour d’autres réclamations.',
		facts: {
			'stop.race-or-identity-mentioned': {
				label:
					'Votre race, votre foi, votre origine ou autre a été nommée ou a clairement motivé l’interception'
			},
			'stop.papers-kept': {
				label:
					'L’agent a gardé votre permis, votre contravention ou d’autres papiers, si bien que vous ne pouviez pas partir'
			},
			'stop.honest-mistake': {
				label: 'L’agent a fait une erreur honnête',
				help: 'Sur un fait, comme qui vous étiez ou ce qui a été vu, ou sur un point de droit peu clair.'
			},
			'stop.checkpoint-or-border': {
				label:
					'C’était à un point de contrôle fixe, une frontière, un aéroport ou un autre lieu spécial'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
