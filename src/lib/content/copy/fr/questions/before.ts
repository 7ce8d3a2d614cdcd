import type { before as en } from '../../en/questions/before.ts';
import type { WordsLike } from '../../words-like.ts';

export const before = {
	role: {
		title: 'Pour qui remplissez-vous ceci?',
		why: 'Quand une personne est décédée, d’autres personnes peuvent poursuivre en justice et d’autres délais s’appliquent. Dans tous les autres cas, votre réponse change seulement nos mots.',
		facts: {
			'case.role': {
				label: 'Je remplis ceci',
				options: {
					self: { label: 'Pour moi-même', hint: 'C’est à moi que c’est arrivé.' },
					helper: {
						label: 'Pour aider quelqu’un d’autre',
						hint: 'Comme proche, ami ou défenseur. Répondez comme le ferait cette personne.'
					},
					lawyer: { label: 'Comme avocat ou juriste', hint: 'Pour un client.' },
					estate: {
						label: 'Pour une personne décédée',
						hint: 'Comme membre de la famille, ou comme la personne qu’un tribunal a nommée pour agir à sa place.'
					}
				}
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
