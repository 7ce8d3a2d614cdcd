import type { pursuit as en } from '../../../en/questions/details/pursuit.ts';
import type { WordsLike } from '../../../words-like.ts';

export const pursuit = {
	'pursuit-chase': {
		title: 'La poursuite ou le danger',
		why: 'Dans une poursuite, les tribunaux demandent si les agents avaient le temps de réfléchir et quel était le danger. Un accident provoqué exprès est traité comme de la force.',
		facts: {
			'pursuit.emergency': {
				label: 'La police répondait à un appel d’urgence ou était en pleine poursuite'
			},
			'pursuit.time-to-think': { label: 'Il y avait le temps de réfléchir, et pas d’urgence' },
			'pursuit.fleeing-endangered-others': {
				label: 'Le conducteur en fuite mettait d’autres en danger'
			},
			'pursuit.rammed-or-blocked': {
				label: 'L’agent a percuté la voiture, ou a mis un barrage pour causer un accident'
			}
		}
	},
	'pursuit-harm': {
		title: 'Qui a été blessé et pourquoi',
		why: 'La police n’a le plus souvent pas le devoir de protéger les gens contre d’autres. Elle peut répondre si elle a créé le danger ou voulait blesser quelqu’un.',
		facts: {
			'pursuit.meant-to-harm': {
				label: 'L’agent voulait blesser quelqu’un, non faire une arrestation'
			},
			'pursuit.bystander': { label: 'La personne blessée était un passant' },
			'pursuit.police-made-danger': {
				label: 'La police a créé un danger venant de quelqu’un d’autre, ou l’a aggravé'
			},
			'pursuit.only-failed-to-protect': {
				label: 'La police a seulement manqué de protéger quelqu’un contre une personne privée'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
