import type { offline as en } from '../en/offline.ts';
import type { WordsLike } from '../words-like.ts';

/** What is said when a newer version of the site lies ready on the device. */
export const offline = {
	heading: 'Une version plus récente de ce site est prête',
	text: 'Elle peut contenir des changements de la loi. Cette page garde la version avec laquelle elle a commencé jusqu’à ce que vous choisissiez.',
	use: 'Utiliser la version plus récente',
	later: 'Pas maintenant',
	unsaved: {
		text: 'Vos réponses sont seulement dans cet onglet. Charger la version plus récente les efface, sauf si vous gardez d’abord un brouillon sur cet appareil. Toute personne qui se sert de ce navigateur pourrait ouvrir un brouillon.',
		keep: 'Garder un brouillon et continuer',
		erase: 'Effacer mes réponses et continuer'
	},
	notKept: 'Ce navigateur ne veut pas garder de brouillon. Rien n’a changé.',
	otherPages:
		'Ce site est aussi ouvert dans un autre onglet ou une autre fenêtre. Fermez-le d’abord là, pour qu’aucune affaire ne soit jugée avec deux versions de la loi.'
} as const satisfies WordsLike<typeof en>;
