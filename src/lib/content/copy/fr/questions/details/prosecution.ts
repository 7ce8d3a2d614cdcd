import type { prosecution as en } from '../../../en/questions/details/prosecution.ts';
import type { WordsLike } from '../../../words-like.ts';

export const prosecution = {
	'prosecution-case': {
		title: 'Comment l’affaire pénale s’est passée',
		why: 'Cette réclamation exige une affaire qui ne s’est pas terminée par une condamnation. S’il y avait une bonne raison d’accuser, la réclamation est le plus souvent perdue.',
		facts: {
			'prosecution.ended-without-conviction': {
				label: 'Elle s’est terminée sans condamnation, ou la condamnation a été annulée'
			},
			'prosecution.conviction-stands': {
				label:
					'On vous a déclaré coupable ou vous avez fait un plaidoyer (plea), et cela tient toujours'
			},
			'prosecution.probable-cause': { label: 'Il y avait quand même une bonne raison d’accuser' },
			'prosecution.no-probable-cause': { label: 'Il n’y avait aucune raison d’accuser' },
			'prosecution.independent-decision': {
				label: 'Un procureur, un grand jury ou un juge a décidé seul avec des faits vrais'
			},
			'prosecution.held-in-custody': {
				label: 'On vous a emprisonné ou imposé des limites à cause de cela'
			}
		}
	},
	'prosecution-evidence': {
		title: 'Ce qui n’allait pas avec les preuves',
		why: 'Un agent ne peut pas inventer des preuves, mentir à leur sujet ou cacher ce qui vous aide. Les mensonges dits seulement au tribunal sont traités autrement.',
		facts: {
			'prosecution.officer-lied': {
				label: 'Un agent a menti dans une déclaration ou un rapport utilisé contre vous'
			},
			'prosecution.testimony-only': {
				label: 'Le seul tort était un faux témoignage au tribunal ou devant un grand jury'
			},
			'prosecution.evidence-planted-or-made-up': {
				label:
					'Des preuves ont été placées ou inventées, ou des aveux ou une identification ont été truqués'
			},
			'prosecution.evidence-hidden': { label: 'Des preuves qui vous aidaient ont été cachées' },
			'prosecution.coercion': { label: 'Un témoin ou vous avez été forcé ou menacé' },
			'prosecution.ill-will': {
				label: 'L’agent a agi par méchanceté ou pour un autre mauvais motif'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
