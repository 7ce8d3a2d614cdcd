import type { sexualMisconduct as en } from '../../../en/questions/details/sexual-misconduct.ts';
import type { WordsLike } from '../../../words-like.ts';

export const sexualMisconduct = {
	'sexual-contact': {
		title: 'Ce que l’agent a fait',
		lead: 'Si vous ne voulez pas répondre à l’une d’elles, choisissez « Je ne sais pas ». Ce qu’on vous a fait n’est pas votre faute.',
		why: 'Un contact sexuel sans but légitime viole les droits d’une personne. Une vraie fouille peut être une défense.',
		facts: {
			'sexual-misconduct.sexual-contact': {
				label: 'Il y a eu des gestes sexuels, une agression sexuelle ou un viol'
			},
			'sexual-misconduct.in-custody-or-coerced': {
				label: 'On vous retenait, ou l’agent a utilisé une menace ou l’insigne'
			},
			'sexual-misconduct.search-purpose': { label: 'Cela faisait partie d’une fouille légale' },
			'sexual-misconduct.no-search-purpose': {
				label: 'Cela n’avait aucun but de fouille ni but médical'
			}
		}
	},
	'sexual-other': {
		title: 'Comment cela a été fait',
		lead: 'Si vous ne voulez pas répondre à l’une d’elles, choisissez « Je ne sais pas ».',
		why: 'Les tribunaux regardent si cela a été fait pour le sexe ou pour humilier, combien de fois, et si le pouvoir de police a servi.',
		facts: {
			'sexual-misconduct.words-and-gratification': {
				label: 'Il y avait des mots ou des signes de plaisir sexuel ou d’une envie de vous humilier'
			},
			'sexual-misconduct.repeated': { label: 'C’est arrivé plus d’une fois' },
			'sexual-misconduct.brief-incidental': {
				label: 'C’était bref et par hasard, au cours d’autre chose'
			},
			'sexual-misconduct.not-on-duty': {
				label: 'L’agent était hors service et n’a utilisé aucun pouvoir de police'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
