import type { assumptionWords as en } from '../en/assumptions.ts';
import type { WordsLike } from '../words-like.ts';

const bill = 'le projet S.254 tel que déposé (2022), qui n’est pas une loi';

/** What we could not find in S.254 as introduced (2022, not the law), the choices, and why the default is what it is. */
export const assumptionWords = {
	's254-officer': {
		name: 'Qui est un agent',
		question: `Les agents de prison seraient-ils visés par ${bill}?`,
		options: {
			'code-definition': 'Prendre la liste générale du Vermont des agents de la force publique',
			'includes-corrections': 'Compter aussi les agents de prison'
		},
		why: 'Nous n’avons pas vu la définition du projet lui-même. La liste générale du Vermont laisse de côté les agents de prison; nous partons donc de là.'
	},
	's254-start': {
		name: 'Quand il commencerait',
		question: `Ce qui vous est arrivé serait-il visé par ${bill}?`,
		options: {
			'in-force-that-day': 'Faire comme s’il était en vigueur ce jour-là',
			'only-later-acts': 'Seulement les actes après son début (il n’a jamais commencé)'
		},
		why: 'La comparaison demande ce qui serait différent si le projet avait été une loi ce jour-là. Nous ne savons pas sa date de début, et il n’a jamais pris effet.'
	},
	's254-limitation': {
		name: 'Temps pour poursuivre',
		question: `Combien de temps aurait-on selon ${bill}?`,
		options: {
			'vermont-three-years':
				'Trois ans, comme pour la plupart des réclamations pour dommages au Vermont',
			'none-stated': 'Aucun délai indiqué'
		},
		why: 'Nous n’avons vu aucun délai dans le projet. Sans délai propre, ceux du Vermont s’appliqueraient très probablement. C’est notre raisonnement, pas une source.'
	},
	's254-statutory-immunity': {
		name: 'Protection par une loi écrite',
		question: `La protection que les lois écrites du Vermont donnent aux employés publics serait-elle supprimée par ${bill}?`,
		options: {
			'not-assumed': 'Pas connu',
			removed: 'Oui, supprimée',
			kept: 'Non, gardée'
		},
		why: 'Tel que cité, le projet ne nommait que l’immunité faite par les tribunaux. Nous ne savons pas s’il supprimait aussi la protection faite par une loi écrite. Cela compte quand un acte n’a pas été fait exprès.'
	},
	's254-fees': {
		name: 'Honoraires d’avocat',
		question: `Qui paierait l’avocat du gagnant selon ${bill}?`,
		options: {
			'not-known': 'Pas connu',
			'winner-may-recover': 'Le gagnant pourrait demander les honoraires',
			'each-side-pays': 'Chaque côté paie les siens'
		},
		why: 'Nous n’avons vu aucune règle d’honoraires dans le projet. Cela ne change pas si une réclamation pourrait avancer.'
	},
	's254-indemnity': {
		name: 'Qui paie pour l’agent',
		question: `L’agence paierait-elle selon ${bill}?`,
		options: {
			qualified: 'Oui, avec des conditions que nous ne savons pas',
			'full-in-good-faith':
				'En entier si l’agent a agi de bonne foi (les mots du parrain du projet)'
		},
		why: 'Le but déclaré du projet parle de « qualified indemnification ». Le parrain a écrit « 100 percent » pour la bonne foi dans un journal; c’est sa promesse, pas le texte du projet.'
	},
	's254-officer-share': {
		name: 'La part de l’agent lui-même',
		question: `L’agent paierait-il une part lui-même selon ${bill}?`,
		options: {
			'not-known': 'Pas connu',
			nothing: 'Rien',
			'part-if-bad-faith': 'Une part, si ce n’était pas de bonne foi'
		},
		why: 'Nous n’avons vu aucun chiffre pour le Vermont; nous n’en montrons donc aucun. Les chiffres d’autres États ne sont pas ceux du Vermont.'
	},
	's254-cap': {
		name: 'Limite sur l’argent',
		question: `Y aurait-il une limite sur l’argent selon ${bill}?`,
		options: {
			'not-known': 'Pas connu',
			'no-cap': 'Aucune limite',
			'tort-claims-cap': 'Les limites des réclamations contre l’État'
		},
		why: 'Une fiche d’évaluation laisse entendre que le projet ne fixait aucune limite, mais le texte que nous avons est coupé. Nous laissons donc cela ouvert.'
	}
} as const satisfies WordsLike<typeof en>;
