import type { lawPages as en } from '../en/law-pages.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the pages for people who review the law and the questions. */
export const lawPages = {
	links: {
		label: 'Plus sur la loi dans ce site',
		pages: [
			{ href: '/law', text: 'La loi derrière les réponses' },
			{ href: '/law/changes', text: 'Changements dans le livre de lois' },
			{ href: '/law/accuracy', text: 'À quelle fréquence le raisonnement rejoint les tribunaux' },
			{ href: '/law/questions', text: 'Toutes les questions, à revoir' },
			{ href: '/flow', text: 'Comment une question mène à l’autre' },
			{ href: '/law/mistake', text: 'Signaler une erreur dans la loi' }
		]
	},
	changes: {
		title: 'Changements dans le livre de lois',
		lead: 'Le livre de lois est l’ensemble des règles, sources et affaires jugées dont ce site part pour raisonner. Cette page énumère ses versions, la plus récente d’abord.',
		version: (version: string) => `Version ${version}`,
		asOf: (day: string) => `Loi lue jusqu’au ${day}.`,
		about:
			'Un brouillon, un résumé imprimé ou un dossier enregistré nomme la version qui l’a jugé. Un dossier ouvert garde sa version jusqu’à ce que la page soit rechargée.',
		howNamed:
			'Une version porte le nom de son jour, avec une lettre s’il y en a plusieurs en un jour.'
	},
	questions: {
		title: 'Toutes les questions, à revoir',
		lead: 'Pour les avocats, les traducteurs et d’autres qui vérifient ce site : chaque question dans chaque langue, avec pourquoi on la pose, ses sources, quand on la pose, et sa difficulté de lecture.',
		counts: (pages: number, facts: number) => `${pages} pages avec ${facts} questions.`,
		grade: (average: string, hardest: string) =>
			`Niveau de lecture du texte anglais ${average}; sa phrase la plus difficile ${hardest}.`,
		gradeNote:
			'Le niveau est celui de Flesch et Kincaid, fait pour l’anglais. Les textes dans d’autres langues sont mesurés à part, par des formules faites pour elles.',
		why: 'Pourquoi nous demandons',
		none: 'Aucune réponse à ceci ne change un résultat; cela ne repose donc sur aucune source.',
		always: 'Posée à tout le monde.',
		purposes: {
			law: 'Posée seulement tant que la réponse peut encore changer un résultat.',
			structure: 'Toujours posée, parce que d’autres questions en dépendent.',
			record: 'Ne change aucun résultat. Elle est gardée pour le résumé et peut être sautée.'
		},
		scopes: {
			case: 'Sur l’affaire dans son ensemble.',
			incident: 'Posée pour chaque incident.',
			officer: 'Posée pour chaque agent ou groupe.'
		},
		quick: 'Partie de la vérification rapide.',
		untranslated: 'Les textes traduits n’ont pas encore été relus par un traducteur de métier.'
	}
} as const satisfies WordsLike<typeof en>;
