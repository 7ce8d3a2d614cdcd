import type { accessibility as english } from '../en/accessibility.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the accessibility statement that its list of checks and of gaps is made of. */
export const accessibility = {
	testedHeading: 'Ce qui est vérifié à chaque changement du code',
	checks: {
		'axe-site':
			'La page d’accueil et les pages sur le site : le programme axe ne trouve aucun manquement aux WCAG 2.2 A et AA, en couleurs claires et sombres, et rien ne défile de côté à 320 pixels.',
		'axe-questions':
			'Chaque genre de question, ses messages d’erreur, la page pour vérifier les réponses, et le résultat : axe ne trouve aucun manquement sur un écran de téléphone.',
		'axe-law':
			'Les pages sur l’exactitude, sur toutes les questions et sur les changements de la loi : de même.',
		'axe-paper': 'Le formulaire sur papier, tel que montré à l’écran: de même.',
		'axe-languages':
			'Bien des pages en espagnol et en français, dont la première question et le résultat : axe ne trouve aucun manquement, et rien ne défile de côté à 320 pixels.',
		zoom: 'Comme à un zoom de 400 %, avec des couleurs forcées et moins de mouvement : rien ne défile de côté, le focus se voit, et rien ne bouge.',
		'screen-reader':
			'Ce que le navigateur donne à un lecteur d’écran est en ordre, et chaque champ et bouton a un nom.',
		keyboard: 'Le clavier seul mène de la page d’accueil au résultat.',
		focus: 'Chaque nouvelle question porte le focus à son titre, et le titre de la page la nomme.',
		mistakes:
			'Une réponse qui manque est dite dans une alerte, dans le titre, et à son propre champ.',
		'no-script': 'Le formulaire sur papier est complet sans JavaScript, sur A4 et Letter.',
		offline: 'Après une visite, toutes les questions et le résultat marchent sans réseau.',
		papers: 'Les fichiers PDF sont balisés, avec un titre, une langue et des signets.',
		'plain-words': 'Aucune phrase des questions en anglais ne dépasse la huitième année de lecture.'
	},
	gapsHeading: 'Ce qui n’est pas encore rempli, ou pas connu',
	gaps: [
		'Personne hors du projet n’a vérifié le site.',
		'Il n’a pas été essayé par des gens qui utilisent chaque jour un lecteur d’écran, des contacteurs ou la commande vocale.',
		'Les vérifications par programme ne trouvent que certains obstacles. N’en trouver aucun ne veut pas dire qu’il n’y en a pas.',
		'Aucun traducteur professionnel n’a relu l’espagnol ni le français. Nos notes sur chaque source de la loi sont en anglais.',
		'La lecture à voix haute marche seulement si l’appareil a lui-même une voix pour la langue. Une voix qui envoie le texte ailleurs n’est pas utilisée.',
		'Il n’y a pas de langue des signes ni de version facile à lire.'
	],
	reviewed: (day: string) => `Cette liste a été revue la dernière fois le ${day}.`
} as const satisfies WordsLike<typeof english>;
