import type { property as en } from '../../../en/questions/details/property.ts';
import type { WordsLike } from '../../../words-like.ts';

export const property = {
	'property-taken': {
		title: 'Pourquoi on a pris vos affaires',
		why: 'Dans une affaire connue, un tribunal a trouvé que la loi sur le vol par des agents munis d’un mandat n’était pas assez claire. La façon dont la chose a d’abord été prise compte donc.',
		facts: {
			'property.seized-under-warrant': {
				label: 'Elles ont d’abord été prises avec un mandat ou comme preuve'
			},
			'property.outside-warrant': {
				label: 'Aucun mandat ni aucune raison légale ne couvrait ce qui a été pris'
			},
			'property.taken-for-self': { label: 'Un agent les a prises pour son gain personnel' },
			'property.eviction-or-repossession-help': {
				label: 'La police a aidé une personne privée à prendre vos affaires sans ordre du tribunal',
				example: 'Une expulsion, ou une voiture reprise pour une dette.'
			}
		}
	},
	'property-after': {
		title: 'Ce qui est venu après',
		why: 'Quand la loi de l’État donne un moyen juste de récupérer les choses ou d’être payé, une réclamation fédérale est plus difficile.',
		facts: {
			'property.no-way-to-get-back': {
				label: 'Vous n’avez reçu ni avis, ni reçu, ni moyen de récupérer vos affaires'
			},
			'property.held-too-long': {
				label:
					'On a gardé vos affaires sur un simple soupçon plus longtemps que ne le demande une courte vérification',
				example: 'Un sac est gardé des jours pour voir si un chien y trouve de la drogue.'
			},
			'property.state-remedy': {
				label: 'La loi de l’État donne un moyen de poursuivre ou de les récupérer',
				help: 'Vous ne le savez peut-être pas, et c’est normal.'
			},
			'property.needless-destruction': {
				label: 'On a brisé des choses, ou tué un animal de compagnie, sans besoin'
			},
			'property.danger-from-property': { label: 'La chose ou l’animal était un danger' }
		}
	}
} as const satisfies WordsLike<typeof en>;
