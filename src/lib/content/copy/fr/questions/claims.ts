import type { claimWords as en } from '../../en/questions/claims.ts';
import type { WordsLike } from '../../words-like.ts';

/** The fourteen kinds of wrong, in the words of the person it happened to. */
export const claimWords = {
	force: {
		label: 'La police a employé la force contre vous',
		hint: 'On vous a frappé, poussé ou plaqué, ou on a utilisé des menottes, un taser, un gaz, un chien ou une arme à feu.'
	},
	stop: {
		label: 'On vous a intercepté ou retenu pour des questions',
		hint: 'En voiture ou à pied, ou on vous a empêché de partir.'
	},
	arrest: {
		label: 'On vous a arrêté ou emprisonné sans bonne raison',
		hint: 'La mauvaise personne, aucun crime, ou une arrestation pour des paroles.'
	},
	'home-search': {
		label: 'La police est entrée chez vous ou a fouillé votre domicile',
		hint: 'Ou votre cour, garage, chambre d’hôtel ou bureau.'
	},
	'body-search': {
		label: 'La police vous a fouillé, vous, votre sac, votre téléphone ou votre voiture',
		hint: 'Les palpations, les fouilles à nu et les prises de sang comptent.'
	},
	property: {
		label: 'La police a pris, gardé ou brisé vos affaires',
		hint: 'De l’argent qu’on ne vous a pas rendu, une porte défoncée ou un animal abattu.'
	},
	speech: {
		label: 'On vous a puni pour avoir parlé',
		hint: 'Pour un juron, pour avoir filmé la police, pour une manifestation ou une plainte.'
	},
	'equal-treatment': {
		label: 'On vous a visé pour ce que vous êtes',
		hint: 'Pour votre race, votre origine, votre foi, votre sexe, un handicap ou autre chose de ce genre.'
	},
	prosecution: {
		label: 'On vous a accusé avec des preuves fausses ou cachées',
		hint: 'Un agent a menti dans un rapport, a placé quelque chose, ou a caché ce qui vous innocentait.'
	},
	'medical-care': {
		label: 'On vous a refusé des soins pendant votre détention',
		hint: 'Pas d’insuline, pas de médecin, ou pas d’aide face à des idées de suicide.'
	},
	'custody-conditions': {
		label: 'On vous a maltraité en prison',
		hint: 'Sans nourriture, chauffage ou sommeil, un long isolement, ou aucune aide contre une attaque.'
	},
	'failure-to-intervene': {
		label: 'Un agent a laissé faire',
		hint: 'Il a vu un autre agent mal agir et n’est pas intervenu.'
	},
	'sexual-misconduct': {
		label: 'Contact sexuel ou propos sexuels d’un agent',
		hint: 'Des gestes non voulus, ou du sexe en échange d’une faveur ou sous la menace.'
	},
	pursuit: {
		label: 'On vous a blessé dans une poursuite policière ou mis en danger',
		hint: 'Un accident, un barrage, ou la police a aggravé un danger venu de quelqu’un d’autre.'
	}
} as const satisfies WordsLike<typeof en>;
