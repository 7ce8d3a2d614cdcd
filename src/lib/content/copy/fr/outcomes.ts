import type {
	decidedBy as enDecidedBy,
	outcomeWords as enOutcomes,
	statusWords as enStatus
} from '../en/outcomes.ts';
import type { WordsLike } from '../words-like.ts';

/** What may come of a claim, in words. None of them says that anyone would win. */
export const outcomeWords = {
	'could-proceed': {
		label: 'Pourrait aller de l’avant',
		short: 'pourrait aller de l’avant',
		means:
			'D’après ce que vous nous avez dit, aucune règle que nous connaissons ne l’arrêterait. Il vous faudrait encore le prouver.'
	},
	contested: {
		label: 'Pourrait aller de l’avant, mais contesté',
		short: 'pourrait aller de l’avant, mais contesté',
		means:
			'Un tribunal pourrait l’entendre. Mais au moins un point peut se discuter dans les deux sens.'
	},
	'likely-blocked': {
		label: 'Probablement bloqué',
		short: 'probablement bloqué',
		means:
			'Un juge y mettrait probablement fin sur un point. Un avocat peut voir un moyen de passer.'
	},
	blocked: {
		label: 'Bloqué',
		short: 'bloqué',
		means:
			'D’après ce que vous nous avez dit, une règle l’arrête. Un avocat devrait vérifier les faits sur lesquels cette règle repose.'
	},
	'not-available': {
		label: 'Cette voie ne vous est pas ouverte',
		short: 'ne vous est pas ouverte',
		means: 'Cette loi ne vise pas ce genre d’agent, de lieu ou de tort.'
	},
	'needs-facts': {
		label: 'Il nous faut en savoir plus',
		short: 'pas encore connu',
		means: 'Cela dépend d’une chose que vous ne nous avez pas dite, ou que vous ne savez pas.'
	}
} as const satisfies WordsLike<typeof enOutcomes>;

/** How one requirement came out. A defense or a bar stands in the way or does not; the rest is met or not. */
export const statusWords = {
	needed: { met: 'Rempli', 'not-met': 'Non rempli' },
	barrier: { met: 'N’y fait pas obstacle', 'not-met': 'Y fait obstacle' },
	open: {
		missing: 'Pas encore connu',
		disputed: 'Peut se discuter dans les deux sens',
		unsettled: 'Droit non tranché'
	}
} as const satisfies WordsLike<typeof enStatus>;

/** Names of the requirement that decides, beside the outcome. */
export const decidedBy = {
	barrier: (name: string) => `par : ${name}`,
	needed: (name: string) => `Ce qui manque : ${name}`,
	contested: (name: string) => `Ce qui est contesté : ${name}`
} as const satisfies WordsLike<typeof enDecidedBy>;
