import type { paper as en } from '../en/paper.ts';
import type { WordsLike } from '../words-like.ts';

const or = (parts: readonly string[]) =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ou ${parts.at(-1)}`;

/** The words of the form on paper, beside those of the questions themselves. */
export const paper = {
	title: 'Les questions sur papier',
	lead: 'Toutes les questions, à imprimer et à remplir à la main. Utilisez-le là où il n’y a pas d’ordinateur, ou pour préparer une visite ou un appel.',
	print: 'Imprimer ce formulaire',
	printHint:
		'Ou utilisez la commande d’impression de votre navigateur. Il convient au papier A4 et Letter.',
	about: {
		heading: 'Au sujet de ce formulaire',
		paragraphs: [
			'Voici le formulaire de Threshold, un site gratuit sur les réclamations pour inconduite de la police au Vermont. C’est de l’information, pas un conseil juridique.',
			'Le papier ne donne aucun résultat. Pour en voir un, quelqu’un écrit les réponses sur le site, dans le même ordre. Le site marche dans un navigateur et n’envoie les réponses à personne.',
			'Personne ne recueille ce formulaire. Ne l’envoyez pas par la poste à ceux qui gèrent le site. Il est à vous : donnez-le à un avocat, ou gardez-le en lieu sûr.',
			'En prison, d’autres peuvent lire ce que vous écrivez. Demandez à un avocat comment envoyer des papiers qui restent privés.',
			'Les délais courent pendant que vous remplissez ceci. Si le jour peut être proche, appelez d’abord pour de l’aide juridique. La dernière partie dit où.'
		]
	},
	how: {
		heading: 'Comment le remplir',
		points: [
			'Commencez à la question 1 et continuez dans l’ordre. Cochez une case, ou écrivez sur la ligne.',
			'« Je ne sais pas » est une vraie réponse. Deviner n’en est pas une.',
			'Certaines questions disent « Répondez seulement si ». Si ce n’est pas votre cas, laissez la question vide et continuez.',
			'Si vous avez coché « Je ne sais pas » à l’endroit nommé, répondez à la question.',
			'Un incident est un fait. Si c’est arrivé encore un autre jour, c’est un autre incident. Un agent peut aussi être un groupe d’agents qui ont fait la même chose.',
			'Pour un deuxième incident ou agent, utilisez les feuilles à la fin. Écrivez-y les lettres de vos réponses. Copiez ces feuilles s’il vous en faut plus.'
		]
	},
	example: (text: string) => `Exemple : ${text}`,
	aboutNumber: {
		case: null,
		incident: 'Sur l’incident numéro',
		officer: 'Sur l’agent numéro'
	},
	onlyIf: (condition: string) => `Répondez seulement si ${condition}.`,
	onlyIfSeveral: {
		incidents: 'Répondez seulement s’il y a plus d’un agent et plus d’un incident.',
		later:
			'Répondez à ceci seulement pour un deuxième fait ou un fait plus tard. Si vous cochez oui, laissez vide sur cette feuille tout ce qui était pareil.',
		wrongs: (number: string) =>
			`Répondez s’il y a plus d’un agent, et que vous avez coché deux lettres ou plus à la question ${number}.`
	},
	marked: (answers: readonly string[], number: string, where: string | null) =>
		`vous avez coché ${or(answers)} à la question ${number}${where === null ? '' : ` ${where}`}`,
	forAny: { incident: 'pour un incident', officer: 'pour un agent' },
	any: (parts: readonly string[]) => parts.join(', ou '),
	all: (parts: readonly string[]) => parts.join(', et '),
	not: (part: string) => `il n’est pas vrai que ${part}`,
	atLeast: (count: number, parts: readonly string[]) =>
		`au moins ${count} de ceci convient : ${parts.join('; ')}`,
	sheet: {
		incident: 'Feuille pour un incident de plus',
		officer: 'Feuille pour un agent de plus',
		number: { incident: 'Numéro de l’incident', officer: 'Numéro de l’agent' },
		hint: 'Les numéros sont ceux des questions ci-dessus. Écrivez les lettres de vos réponses, O ou N pour oui ou non, ou « ? » si vous ne savez pas. « Répondez seulement si » vaut ici aussi.',
		question: 'Question',
		answer: 'Réponse',
		caption: 'Réponses par numéro'
	},
	marks: { yes: 'O', no: 'N' },
	help: 'Où trouver de l’aide juridique'
} as const satisfies WordsLike<typeof en>;
