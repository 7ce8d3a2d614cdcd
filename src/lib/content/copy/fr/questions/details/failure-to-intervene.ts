import type { failureToIntervene as en } from '../../../en/questions/details/failure-to-intervene.ts';
import type { WordsLike } from '../../../words-like.ts';

export const failureToIntervene = {
	'intervene-seen': {
		title: 'Ce que l’agent a vu',
		lead: 'Il s’agit de l’agent qui a laissé faire.',
		why: 'Un agent doit essayer d’arrêter le tort d’un autre s’il en a une vraie possibilité. Personne ne peut arrêter ce qui est fini en un éclair.',
		facts: {
			'failure-to-intervene.saw-it': { label: 'L’agent a vu ou su ce que faisait l’autre' },
			'failure-to-intervene.not-present': {
				label: 'L’agent n’était pas là ou ne pouvait pas voir'
			},
			'failure-to-intervene.time-to-act': {
				label: 'Il y avait le temps et une vraie possibilité de l’arrêter'
			},
			'failure-to-intervene.too-quick': { label: 'C’était fini en quelques secondes' }
		}
	},
	'intervene-other': {
		title: 'Le tort que l’agent a regardé',
		why: 'La réclamation dépend de l’acte de l’autre agent. Si cet acte était légal, il n’y avait rien à arrêter.',
		facts: {
			'failure-to-intervene.underlying-wrong-clear': {
				label: 'Ce que l’autre agent a fait était nettement contraire à la loi'
			},
			'failure-to-intervene.underlying-lawful': {
				label: 'Ce que l’autre agent a fait était légal, ou pas clairement contraire à la loi'
			},
			'failure-to-intervene.prolonged-or-repeated': {
				label: 'Cela a duré un moment ou s’est répété'
			},
			'failure-to-intervene.encouraged': {
				label: 'L’agent l’a encouragé, a fait le guet ou était le chef'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
