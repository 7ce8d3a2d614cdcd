import type { homeSearch as en } from '../../../en/questions/details/home-search.ts';
import type { WordsLike } from '../../../words-like.ts';

export const homeSearch = {
	'home-permission': {
		title: 'Ce qui a permis à la police d’entrer',
		why: 'Pour entrer dans un domicile, la police a besoin d’un mandat. Elle peut s’en passer si quelqu’un sur place accepte ou s’il y a une urgence.',
		facts: {
			'home-search.warrant-from-judge': {
				label: 'Un juge avait approuvé un mandat pour ce lieu'
			},
			'home-search.no-warrant': {
				label: 'Il n’y avait aucun mandat de perquisition ou d’arrestation'
			},
			'home-search.consent': { label: 'Quelqu’un qui y habite a accepté' },
			'home-search.no-consent': {
				label: 'Personne qui y habite n’a accepté, ou quelqu’un sur place a refusé'
			},
			'home-search.emergency': {
				label:
					'Il y avait une raison claire de croire que quelqu’un était en danger ou qu’on détruisait des preuves'
			},
			'home-search.no-emergency': {
				label: 'Il n’y avait ni urgence, ni poursuite, ni risque de mal'
			}
		}
	},
	'home-warrant': {
		title: 'Au sujet du mandat',
		lead: 'S’il n’y avait pas de mandat, répondez non à chaque ligne.',
		why: 'Un mandat n’excuse pas une perquisition qui va plus loin que lui. Il n’excuse pas non plus celui qui a été obtenu par des mensonges ou qui n’est clairement pas valable.',
		facts: {
			'home-search.warrant-defect': {
				label:
					'Le mandat était pour un autre lieu, n’énumérait rien, ou n’était clairement pas valable'
			},
			'home-search.false-statement-to-get-warrant': {
				label: 'Le mandat reposait sur un mensonge, ou des faits clés étaient omis',
				help: 'L’agent savait que c’était faux, ou a omis des faits clés sans se soucier de tromper.'
			},
			'home-search.exceeded-warrant': {
				label:
					'Les agents sont allés plus loin que le mandat ne le permettait, ou sont restés alors qu’ils savaient que le lieu n’était pas le bon'
			}
		}
	},
	'home-place': {
		title: 'Le lieu et l’affaire',
		why: 'Moins de règles protègent un terrain ouvert ou un couloir commun. Une affaire mineure suffit rarement pour entrer dans un domicile sans mandat.',
		facts: {
			'home-search.pursuit-of-suspect': { label: 'Les agents poursuivaient un suspect' },
			'home-search.minor-offence': { label: 'L’affaire était mineure' },
			'home-search.supervision': {
				label:
					'Vous étiez en probation ou en libération conditionnelle, ou une autre règle de fouille s’appliquait à vous'
			},
			'home-search.not-a-search-place': {
				label:
					'C’était un terrain ouvert, un couloir commun, l’allée vers la porte, ou un lieu peu privé'
			},
			'home-search.porch-or-yard-search': {
				label:
					'La police a cherché depuis le perron, la cour ou l’allée, plus loin que ce qu’un visiteur peut faire',
				example: 'Elle amène un chien détecteur de drogue jusqu’à la porte.'
			}
		}
	},
	'home-manner': {
		title: 'Comment la perquisition a été faite',
		why: 'Même une perquisition légale peut être faite d’une façon illégale.',
		facts: {
			'home-search.no-knock': {
				label:
					'Les agents sont entrés de force sans frapper ni appeler, et aucun danger ne l’exigeait'
			},
			'home-search.outsiders-brought': {
				label:
					'Les agents ont laissé entrer la presse ou d’autres personnes qui n’avaient rien à y faire'
			},
			'home-search.destructive-or-harsh': {
				label: 'La perquisition était brutale ou a causé des dégâts inutiles',
				example:
					'Des armes pointées sur des enfants, de longues heures en menottes, ou des gens laissés sans vêtements.'
			},
			'home-search.honest-mistake': {
				label: 'Les agents ont fait une erreur honnête',
				help: 'Sur un fait, comme l’adresse ou qui y habite, ou sur un point de droit peu clair.'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
