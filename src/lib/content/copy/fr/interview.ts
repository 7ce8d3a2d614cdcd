import type { interview as en } from '../en/interview.ts';
import type { WordsLike } from '../words-like.ts';

/** The words around the questions; the questions' own words are in questions/. */
export const interview = {
	title: 'Vos réponses',
	noScript:
		'Les questions ont besoin de JavaScript. Elles marchent entièrement dans votre navigateur, pour que rien de ce que vous écrivez ne soit envoyé à personne. Activez JavaScript pour ce site et rechargez la page.',
	loading: 'Les questions se préparent…',
	notLoaded:
		'Les questions suivantes n’ont pas pu être chargées. Vérifiez votre connexion, puis réessayez. Rien n’est perdu.',
	retry: 'Réessayer',
	yes: 'Oui',
	no: 'Non',
	unknown: 'Je ne sais pas',
	next: 'Suivant',
	back: 'Retour',
	skip: 'Sauter ceci',
	rowsHint: 'Répondez à chaque ligne de votre mieux.',
	severalHint: 'Choisissez tout ce qui convient.',
	exclusiveOr: 'ou',
	example: 'Exemple',
	help: 'Aide pour cette question',
	why: 'Pourquoi nous demandons',
	whySources: 'Sources',
	characters: (left: number) =>
		left >= 0
			? left < 2
				? `Il reste ${left} caractère`
				: `Il reste ${left} caractères`
			: `${-left} ${left === -1 ? 'caractère' : 'caractères'} de trop`,
	date: {
		month: 'Mois',
		day: 'Jour',
		year: 'Année',
		hint: 'Remplissez ce que vous savez. Un mois et une année, ou seulement une année, conviennent.',
		noMonth: 'Pas sûr'
	},
	errors: {
		prefix: 'Erreur :',
		heading: (count: number) =>
			count === 1 ? 'Une réponse est à revoir' : `${count} réponses sont à revoir`,
		missing: 'Choisissez une réponse, ou choisissez « Je ne sais pas ».',
		missingKnown: 'Choisissez une réponse.',
		missingDate: 'Remplissez la date autant que vous la savez, ou choisissez « Je ne sais pas ».',
		'impossible-date':
			'Cette date n’existe pas. Vérifiez le mois, le jour et l’année (quatre chiffres).',
		'future-date':
			'Cette date n’est pas encore venue. Mettez la date d’aujourd’hui ou une date passée.',
		'before-incident': 'Cette date est avant le jour où c’est arrivé. Vérifiez les deux dates.',
		'too-long': (limit: number) =>
			`C’est trop long pour être gardé. Utilisez ${limit} caractères ou moins.`,
		'not-an-option': 'Cette réponse n’est pas dans la liste. Choisissez une des réponses montrées.'
	},
	progress: {
		label: 'Où vous en êtes',
		part: (part: number, parts: number, name: string) => `Partie ${part} sur ${parts} : ${name}`,
		left: (count: number) =>
			count <= 1
				? 'Dernière question de cette partie'
				: `Il reste environ ${count} questions dans cette partie`,
		leftInAll: (count: number) =>
			count <= 1 ? 'La dernière question' : `Il reste environ ${count} questions en tout`,
		quick: 'Vérification rapide'
	},
	sections: {
		heading: 'Toutes les parties',
		now: 'vous êtes ici'
	},
	caption: {
		incident: (number: number, when: string | null) =>
			when === null ? `Incident ${number}` : `Incident ${number} : ${when}`,
		officer: (number: number, name: string | null) =>
			name === null ? `Agent ${number}` : `Agent ${number} : ${name}`
	},
	settled: {
		heading: 'Vos réponses décident maintenant du résultat',
		text: 'Aucune autre réponse ne peut le changer. Voyez-le maintenant, ou continuez pour qu’un avocat en sache plus.',
		see: 'Voir le résultat'
	},
	soFar: 'Voir le résultat jusqu’ici',
	soFarHint: 'Vous pouvez revenir à cette question.',
	restart: {
		label: 'Recommencer',
		question: 'Recommencer sans aucune réponse?',
		text: 'Toutes vos réponses sur cet appareil seront effacées.',
		confirm: 'Effacer et recommencer',
		cancel: 'Garder mes réponses'
	},
	draft: {
		label: 'Garder un brouillon sur cet appareil',
		off: 'Non gardé : quand vous fermez cet onglet, vos réponses disparaissent.',
		on: 'Gardé : toute personne qui se sert de ce navigateur pourrait ouvrir vos réponses.',
		full: 'Ce navigateur n’a pas la place de garder le brouillon. Vos réponses sont en sécurité tant que cet onglet est ouvert.',
		refused:
			'Ce navigateur ne veut pas garder de brouillon. Vos réponses sont en sécurité tant que cet onglet est ouvert.',
		restored: 'Nous avons ouvert le brouillon que vous aviez gardé sur cet appareil.',
		dropped: (count: number) =>
			count === 1
				? 'Une réponse de votre brouillon ne convient plus aux questions et a dû être laissée de côté. Relisez vos réponses, s’il vous plaît.'
				: `${count} réponses de votre brouillon ne conviennent plus aux questions et ont dû être laissées de côté. Relisez vos réponses, s’il vous plaît.`,
		olderLaw:
			'La loi a été mise à jour depuis que vous avez gardé ce brouillon. Le résultat utilise la nouvelle version.',
		damaged:
			'Un brouillon a été trouvé sur cet appareil, mais il n’a pas pu être lu. Recommencez, s’il vous plaît.'
	},
	exampleCase: {
		notice:
			'Ceci est un exemple. Les personnes et les détails sont inventés. Changez une réponse pour voir ce qu’elle fait.',
		question: 'Ouvrir l’exemple à la place de vos réponses?',
		text: 'Vous avez vos propres réponses. Ouvrir l’exemple les efface, ainsi que tout brouillon gardé sur cet appareil.',
		open: 'Effacer mes réponses et l’ouvrir',
		keep: 'Garder mes réponses'
	},
	check: {
		title: 'Vérifiez vos réponses',
		change: 'Changer',
		notAnswered: 'Pas encore de réponse',
		nothingWritten: 'Rien d’écrit',
		see: 'Voir le résultat'
	}
} as const satisfies WordsLike<typeof en>;
