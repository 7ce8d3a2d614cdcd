import type { shell as en } from '../en/shell.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of every page: header, footer and what is said when a page fails. */
export const shell = {
	name: 'Threshold',
	home: 'Threshold, page d’accueil',
	skipToContent: 'Aller au contenu principal',
	quickExit: 'Sortie rapide',
	quickExitHint: 'ou appuyez trois fois sur Maj (Shift)',
	title: (page: string) => `${page} – Threshold`,
	description:
		'La police du Vermont vous a-t-elle fait quelque chose qui vous a paru mal? Répondez à des questions simples. Voyez si la loi laisserait un tribunal l’entendre, et pourquoi.',
	footer: {
		label: 'Au sujet de ce site',
		notAdvice:
			'Threshold donne de l’information juridique, pas des conseils juridiques. Il ne prédit pas qui gagnerait. L’utiliser ne fait de personne votre avocat.',
		lawAsOf: (day: string) => `Loi lue jusqu’au ${day}.`,
		links: [
			{ href: '/read-first', text: 'À lire d’abord' },
			{ href: '/privacy', text: 'Vie privée et sécurité' },
			{ href: '/accessibility', text: 'Accessibilité' },
			{ href: '/paper', text: 'Questions sur papier' },
			{ href: '/law', text: 'La loi que nous utilisons' },
			{ href: '/law/mistake', text: 'Signaler une erreur' }
		]
	},
	error: {
		notFound: 'Nous ne trouvons pas cette page',
		notFoundText: 'L’adresse peut être fausse, ou la page a pu changer de place.',
		broken: 'Quelque chose n’a pas marché',
		brokenText: 'C’est notre faute, pas la vôtre. Rien de ce que vous avez écrit n’a été envoyé.',
		toStart: 'Aller à la page d’accueil'
	},
	translation: {
		notReviewed: 'Cette traduction n’a pas encore été relue par un traducteur de métier.',
		sources: 'Les lois, les noms des affaires et nos notes sur chaque source restent en anglais.'
	}
} as const satisfies WordsLike<typeof en>;
