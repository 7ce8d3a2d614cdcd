import type { force as en } from '../../../en/questions/details/force.ts';
import type { WordsLike } from '../../../words-like.ts';

export const force = {
	'force-you': {
		title: 'Ce que vous faisiez',
		lead: 'Répondez pour le moment où la force a été employée.',
		why: 'Les tribunaux demandent si la force était raisonnable. Être calme, maîtrisé ou sans danger vous aide. Résister en se battant aide l’agent.',
		facts: {
			'force.no-threat': { label: 'Vous n’aviez pas d’arme et n’étiez un danger pour personne' },
			'force.compliant-or-passive': {
				label: 'Vous avez obéi, vous vous êtes rendu, ou au plus vous êtes resté assis ou mou'
			},
			'force.active-resistance': {
				label: 'Vous vous êtes débattu, dégagé ou battu',
				help: 'Rester immobile ou se laisser aller n’est pas se débattre.'
			},
			'force.attacked-or-threatened': {
				label: 'Vous avez attaqué ou menacé un agent ou quelqu’un d’autre'
			},
			'force.armed-or-reaching': {
				label: 'Vous aviez une arme, ou avez fait un geste qui semblait en chercher une'
			},
			'force.restrained': {
				label: 'Vous étiez déjà menotté, plaqué, tenu ou maîtrisé'
			}
		}
	},
	'force-used': {
		title: 'La force employée',
		why: 'Les tribunaux pèsent l’intensité de la force et si elle a continué une fois qu’elle n’était plus nécessaire.',
		facts: {
			'force.force-after-resistance-ended': {
				label:
					'La force a été employée, ou a continué, après que vous avez cessé de vous battre ou de courir',
				help: 'Si vous ne vous êtes jamais battu et n’avez jamais couru, répondez non.'
			},
			'force.serious-force': {
				label: 'La force aurait pu vous blesser gravement',
				example:
					'Une arme à feu, un taser, une morsure de chien, un coup à la tête, une prise au cou, un poids sur le dos, ou un gaz de près.'
			},
			'force.deadly-force': {
				label: 'On a tiré sur vous, ou employé une autre force qui risquait de tuer'
			},
			'force.slight-force': {
				label: 'La force était légère',
				example:
					'Une poussée, une prise, une main qui guide ou de simples menottes, avec peu ou pas de blessure.'
			},
			'force.serious-injury': {
				label: 'La force a causé une blessure grave ou un décès',
				example: 'Des os cassés, une opération, une perte de connaissance, ou un mal qui dure.'
			}
		}
	},
	'force-before': {
		title: 'Ce qui a mené à la force',
		why: 'Les tribunaux regardent l’ensemble. Quelle était la gravité du crime dont on parlait? Avez-vous essayé de partir? Avez-vous eu une vraie chance d’obéir?',
		facts: {
			'force.minor-or-no-crime': {
				label: 'On ne vous soupçonnait d’aucun crime, ou seulement d’une chose mineure',
				example: 'Circulation, intrusion, bruit ou vol à l’étalage.'
			},
			'force.serious-crime': {
				label: 'On vous soupçonnait d’un crime violent ou d’un autre crime grave'
			},
			'force.fled': { label: 'Vous vous êtes enfui à pied' },
			'force.dangerous-driving': {
				label: 'Vous avez conduit, ou fui en voiture, d’une façon qui mettait d’autres en danger'
			},
			'force.warned-or-ordered': {
				label:
					'L’agent a d’abord donné un ordre ou un avertissement clair, et vous ne l’avez pas suivi'
			},
			'force.no-warning': {
				label:
					'Il y avait le temps de vous avertir avant une force grave, mais personne ne l’a fait'
			}
		}
	},
	'force-officer': {
		title: 'Ce que l’agent affrontait et savait',
		why: 'Les tribunaux jugent selon ce qu’un agent sur place pouvait voir et savoir, et selon le temps qu’il avait pour réfléchir.',
		facts: {
			'force.split-second': {
				label: 'Tout allait si vite que l’agent n’avait que quelques secondes pour décider'
			},
			'force.no-police-purpose': {
				label: 'La force ne servait qu’à punir, à se venger ou à être cruel'
			},
			'force.known-vulnerability': {
				label:
					'L’agent pouvait voir ou savait que vous étiez malade, blessé, handicapé, en crise, enceinte, âgé ou un enfant'
			},
			'force.officer-created-danger': {
				label: 'Le geste imprudent de l’agent lui-même a créé le danger',
				example: 'Un agent saute devant une voiture qui roule, puis tire sur le conducteur.'
			},
			'force.disturbance': {
				label:
					'Les agents mettaient fin à une émeute, à une prise d’otages ou à une bagarre dans une prison'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
