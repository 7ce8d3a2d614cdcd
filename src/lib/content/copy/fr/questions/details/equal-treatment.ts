import type { equalTreatment as en } from '../../../en/questions/details/equal-treatment.ts';
import type { WordsLike } from '../../../words-like.ts';

export const equalTreatment = {
	'equal-signs': {
		title: 'Signes d’un traitement inégal',
		why: 'Pour gagner, une personne doit montrer que les agents voulaient la traiter moins bien pour ce qu’elle est. La comparaison avec d’autres est la preuve principale.',
		facts: {
			'equal-treatment.slur-or-statement': {
				label: 'Un agent a lancé une insulte ou fait une remarque sur ce que vous êtes'
			},
			'equal-treatment.others-treated-better': {
				label: 'D’autres dans la même situation ont été mieux traités'
			},
			'equal-treatment.no-comparison': {
				label: 'Il n’y a personne comme vous, dans la même situation, qui ait été mieux traité'
			},
			'equal-treatment.repeated-stops': {
				label: 'On vous a intercepté encore et encore sans accusation'
			}
		}
	},
	'equal-reason': {
		title: 'Raisons et registres',
		why: 'S’il y avait une raison sans rapport avec ce que vous êtes, la réclamation est difficile à prouver.',
		facts: {
			'equal-treatment.neutral-reason': {
				label: 'Une raison sans rapport avec ce que vous êtes l’explique'
			},
			'equal-treatment.no-violation': {
				label: 'Rien de ce que vous avez fait ou de ce dont on vous soupçonnait ne l’explique'
			},
			'equal-treatment.described-suspect': {
				label:
					'La race ou autre chose de ce genre faisait partie de la description claire d’un suspect'
			},
			'equal-treatment.policy': {
				label:
					'Une règle ou un ordre disait à la police de traiter certaines personnes autrement pour ce qu’elles sont'
			},
			'equal-treatment.data-or-pattern': {
				label: 'Des registres ou des chiffres montrent une tendance',
				help: 'Vous pouvez vérifier. Au Vermont, les données sur les contrôles routiers sont publiques.'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
