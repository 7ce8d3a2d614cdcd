import type { custodyConditions as en } from '../../../en/questions/details/custody-conditions.ts';
import type { WordsLike } from '../../../words-like.ts';

export const custodyConditions = {
	'conditions-what': {
		title: 'Comment c’était',
		why: 'Les prisons doivent répondre aux besoins de base et garder les gens en sécurité. La gravité et la durée comptent toutes deux.',
		facts: {
			'custody-conditions.basic-need-denied': {
				label:
					'On vous a refusé la nourriture, l’eau, le sommeil, la chaleur, un lieu propre, l’exercice ou la sécurité'
			},
			'custody-conditions.risk-ignored': {
				label: 'Le personnel a ignoré un risque connu venant d’autres détenus'
			},
			'custody-conditions.no-hearing': {
				label: 'On vous a puni durement ou isolé sans avis ni audience'
			},
			'custody-conditions.purposeless-cruelty': {
				label: 'C’était cruel ou dégradant et ne servait à rien'
			},
			'custody-conditions.long-duration': { label: 'Cela a duré des jours ou plus' },
			'custody-conditions.short-duration': { label: 'C’était court' }
		}
	},
	'conditions-officials': {
		title: 'Ce que savaient les responsables',
		why: 'Les responsables répondent des risques qu’ils connaissaient et pour lesquels ils n’ont rien fait. Si vous n’étiez pas encore condamné, il peut suffire qu’ils aient dû le savoir.',
		facts: {
			'custody-conditions.officials-knew': { label: 'Les responsables savaient et n’ont pas agi' },
			'custody-conditions.no-knowledge': { label: 'Les responsables ne savaient pas' },
			'custody-conditions.security-reason': { label: 'Il y avait une vraie raison de sécurité' },
			'custody-conditions.pretrial': { label: 'Vous n’aviez pas été condamné à ce moment-là' },
			'custody-conditions.grievance-not-used': {
				label: 'Vous n’avez pas utilisé la procédure de plainte interne (grievance)'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
