import type { report as en } from '../en/report.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the text with which somebody reports a mistake in the law. */
export const report = {
	title: 'Signaler une erreur dans la loi',
	inSource: 'Signaler une erreur dans cette source',
	lead: 'Une règle, une source ou une date de ce site est-elle fausse ou périmée? Une loi fausse peut coûter son affaire à quelqu’un. Dites-le à ceux qui gèrent ce site, s’il vous plaît.',
	noAnswers:
		'Le texte ci-dessous ne contient aucune de vos réponses. N’ajoutez pas ce qui vous est arrivé, ni aucun nom, s’il vous plaît.',
	textLabel: 'Texte à envoyer',
	copy: 'Copier ce texte',
	copied: 'Copié.',
	notCopied:
		'Votre navigateur n’a pas voulu le copier. Sélectionnez le texte et copiez-le vous-même.',
	to: {
		'nobody-named': 'Copiez ce texte et envoyez-le à ceux qui gèrent ce site.',
		mail: (address: string) => `Copiez ce texte et envoyez-le par courriel à ${address}.`,
		page: 'Copiez ce texte et publiez-le ici :'
	},
	text: {
		subject: 'Erreur dans la loi sur Threshold',
		page: (path: string) => `Page : ${path}`,
		lawbook: (version: string, day: string) =>
			`Livre de lois : ${version}, loi lue jusqu’au ${day}`,
		source: (id: string, citation: string) => `Source : ${id} (${citation})`,
		wrong: 'Ce qui est faux :',
		right: 'Ce que cela devrait dire, et où on peut le lire :'
	}
} as const satisfies WordsLike<typeof en>;
