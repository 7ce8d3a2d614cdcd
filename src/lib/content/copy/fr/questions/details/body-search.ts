import type { bodySearch as en } from '../../../en/questions/details/body-search.ts';
import type { WordsLike } from '../../../words-like.ts';

export const bodySearch = {
	'body-search-reason': {
		title: 'Pourquoi on vous a fouillé',
		lead: 'Il s’agit de la fouille de votre personne, de votre sac, de votre téléphone ou de votre voiture.',
		why: 'Une fouille exige une raison légale, comme une arrestation, un mandat ou une bonne raison. Une brève palpation exige une raison de craindre une arme.',
		facts: {
			'body-search.lawful-arrest': { label: 'Elle a été faite avec une arrestation légale' },
			'body-search.warrant': { label: 'Il y avait un mandat pour la fouille' },
			'body-search.no-arrest-or-suspicion': {
				label:
					'Il n’y avait pas d’arrestation, ni de raison claire de croire que vous aviez une arme ou une chose illégale'
			},
			'body-search.probable-cause': {
				label:
					'Des faits clairs montraient que vous aviez probablement une chose illégale ou la preuve d’un crime'
			},
			'body-search.weapon-concern': {
				label: 'Il y avait une raison claire de craindre que vous ayez une arme'
			},
			'body-search.minor-offence': { label: 'On vous retenait seulement pour une chose mineure' }
		}
	},
	'body-search-what': {
		title: 'Ce qui a été fouillé',
		lead: 'Si vous ne voulez pas répondre à l’une d’elles, choisissez « Je ne sais pas ».',
		why: 'Certaines fouilles vont loin dans la vie privée; la police a donc besoin de meilleures raisons.',
		facts: {
			'body-search.strip-or-cavity': {
				label: 'On a enlevé des vêtements, ou regardé ou touché des parties intimes'
			},
			'body-search.in-view-of-others': {
				label: 'Elle a été faite là où d’autres, ou l’autre sexe, pouvaient voir'
			},
			'body-search.phone-or-data': {
				label: 'Un téléphone, un ordinateur ou vos données ont été fouillés sans mandat'
			},
			'body-search.medical-intrusion': {
				label: 'On a pris du sang, une radio ou autre chose de ce genre sans mandat et sans urgence'
			},
			'body-search.vehicle-no-cause': {
				label: 'Une voiture a été fouillée sans bonne raison',
				example: 'La seule raison était une légère odeur, ou que vous sembliez nerveux.'
			}
		}
	},
	'body-search-other': {
		title: 'Accord, âge et règles de prison',
		why: 'Une fouille que vous acceptez librement est le plus souvent légale. Les prisons peuvent fouiller tous ceux qui entrent selon une même règle.',
		facts: {
			'body-search.consent': { label: 'Vous avez librement accepté la fouille' },
			'body-search.no-consent': { label: 'Vous n’avez pas accepté la fouille' },
			'body-search.beyond-consent': {
				label: 'La fouille est allée plus loin que ce que vous aviez accepté',
				help: 'Si vous n’aviez accepté aucune fouille, répondez non.'
			},
			'body-search.jail-policy': {
				label: 'Une règle de prison pour tous ceux qui entrent s’appliquait'
			},
			'body-search.everyone-checked': {
				label: 'C’était un bref contrôle de tout le monde, ou de gens pris au hasard',
				example: 'À un traversier, un aéroport ou la porte d’un tribunal.'
			},
			'body-search.child': { label: 'Vous étiez un enfant ou un élève' }
		}
	}
} as const satisfies WordsLike<typeof en>;
