import type { site as en } from '../en/site.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the start page and of the pages about the site itself. */
export const site = {
	start: {
		title: 'Votre réclamation pourrait-elle passer la porte du tribunal?',
		lead: 'La police du Vermont vous a-t-elle fait quelque chose qui vous a paru mal? Répondez à des questions simples. Voyez si la loi laisserait un tribunal l’entendre, et pourquoi.',
		start: 'Commencer les questions',
		quick: 'Vérification rapide',
		startHint: 'Environ 8 minutes. Sautez ce que vous ne savez pas.',
		quickHint: 'Moins de 10 questions, pour un premier aperçu.',
		doors: {
			label: 'Les mêmes faits, sous deux lois',
			today: 'Aujourd’hui',
			todayNote: 'La loi comme elle est, avec l’immunité qualifiée',
			proposed: 'Le projet S.254 tel que déposé (2022), qui n’est pas une loi',
			proposedNote:
				'Un projet qui aurait permis de poursuivre selon la loi du Vermont, sans cette défense'
		},
		blocks: [
			{
				heading: 'Vous racontez ce qui s’est passé',
				text: 'Un sujet à la fois, avec des mots simples. « Je ne sais pas » est toujours une vraie réponse. Vous pouvez changer toute réponse plus tard et ne perdre rien.'
			},
			{
				heading: 'Cela reste avec vous',
				text: 'La loi est vérifiée ici même, dans votre navigateur. Rien de ce que vous écrivez n’est envoyé à nous ni à personne.'
			},
			{
				heading: 'Vous voyez pourquoi',
				text: 'Deux lois côte à côte. Chaque étape montre sa règle, sa source et la réponse sur laquelle elle repose, avec vos délais. Imprimez-le pour un avocat.'
			}
		],
		examples: {
			heading: 'Essayez un exemple',
			lead: 'Ouvrez une affaire déjà remplie. Les personnes et les détails sont inventés. Changez une réponse pour voir ce qu’elle fait.',
			more: (count: number) => `${count} autres exemples`
		},
		limits: {
			heading: 'Ce que c’est, et ce que ce n’est pas',
			is: [
				'Il montre quelles règles se trouvent entre une réclamation et un tribunal, et d’où vient chaque règle.',
				'Il montre aussi l’autre côté : les affaires jugées qu’on utiliserait contre vous.',
				'Il vous dit ce qu’il ne sait pas, et quel fait déciderait.'
			],
			isNot: [
				'Ce n’est pas un avocat, et il ne donne pas de conseil sur ce qu’il faut faire.',
				'Il ne dit pas si vous gagneriez, ni combien d’argent vous auriez.',
				'Il couvre ce qui s’est passé au Vermont. Ailleurs, d’autres lois s’appliquent.'
			],
			isHeading: 'Ce que c’est',
			isNotHeading: 'Ce que ce n’est pas'
		},
		aboutBill: {
			heading: 'Qu’est-ce que le S.254?',
			paragraphs: [
				'Le S.254 était un projet de loi au Sénat du Vermont en 2022. Tel que déposé, il aurait permis de poursuivre un agent qui a violé un droit selon la loi du Vermont. L’immunité qualifiée n’aurait pas été une défense.',
				'Il n’est jamais devenu une loi sous cette forme. Ce qui a été adopté en 2022 a gardé l’immunité qualifiée. Cela demandait un rapport, et un registre public de ce que les agences paient dans ces affaires.',
				'Ce site compare la loi d’aujourd’hui avec le projet tel que déposé. Son texte complet n’a pas été trouvé. Là où une partie n’est pas connue, le site le dit et vous laisse essayer chaque lecture.'
			]
		}
	},
	readFirst: {
		title: 'Avant de commencer',
		lead: 'Lisez d’abord ceci, s’il vous plaît. Cela prend une minute.',
		continue: 'Aller aux questions',
		quickContinue: 'Faire la vérification rapide',
		blocks: [
			{
				heading: 'Si vous devez partir vite',
				paragraphs: [
					'Appuyez sur « Sortie rapide » en haut de toute page, ou appuyez trois fois sur la touche Maj (Shift). Vos réponses sont effacées et une page de météo s’ouvre.',
					'Cela n’efface pas l’historique de votre navigateur. Cela ne peut pas cacher cette visite à quelqu’un qui surveille l’appareil ou le réseau.'
				]
			}
		]
	},
	privacy: {
		title: 'Vie privée et sécurité',
		lead: 'Ce que ce site garde, ce qu’il envoie, et ce que la Sortie rapide peut et ne peut pas cacher.',
		blocks: [
			{
				heading: 'Ce que vous écrivez reste dans votre navigateur',
				paragraphs: [
					'Les questions et le résultat marchent entièrement sur votre propre appareil. Aucune réponse n’est mise dans une adresse web, un témoin (cookie), une requête ou un journal. Il n’y a ni publicité, ni pisteur, ni compteur de visites.',
					'Une chose est différente, et vous seul pouvez la commencer. Si un bureau vous a donné un lien personnel, vous pouvez choisir de lui envoyer vos réponses. Elles sont d’abord scellées sur votre appareil, et seul ce bureau peut les ouvrir.'
				]
			},
			{
				heading: 'Ce que le serveur peut voir',
				paragraphs: [
					'Pour vous envoyer les pages, il faut les demander au serveur. Il voit que votre réseau a demandé une page de ce site, comme tout site web. Il ne voit pas vos réponses. Le programme de ce site ne garde aucun journal des visites.'
				]
			},
			{
				heading: 'Ce qui est gardé sur votre appareil',
				paragraphs: [
					'Aucune réponse, sauf si vous choisissez « Garder un brouillon sur cet appareil ». Elles sont alors gardées dans ce navigateur pour que vous puissiez revenir. Toute personne qui peut se servir de ce navigateur pourrait les ouvrir.',
					'Désactivez ce choix, ou utilisez la Sortie rapide, et le brouillon est effacé.',
					'Votre navigateur garde une copie des pages de ce site, pour qu’elles s’ouvrent sans réseau. La copie ne contient aucune réponse. La Sortie rapide l’enlève.'
				]
			},
			{
				heading: 'Ce que fait la Sortie rapide',
				paragraphs: ['Appuyez sur le bouton, ou trois fois sur la touche Maj (Shift). Elle :'],
				points: [
					'enlève tout de suite la page de votre écran',
					'efface vos réponses et tout brouillon gardé dans ce navigateur',
					'ouvre une page de météo à la place de celle-ci'
				]
			},
			{
				heading: 'Ce que la Sortie rapide ne cache pas',
				paragraphs: ['Elle ne peut pas :'],
				points: [
					'effacer l’historique de votre navigateur : des pages de ce site peuvent y être encore',
					'effacer des pages que vous avez imprimées, enregistrées ou envoyées',
					'cacher cette visite à ceux qui gèrent le réseau à la maison, au travail ou à l’école, ni à un logiciel espion sur l’appareil'
				]
			},
			{
				heading: 'Si quelqu’un surveille peut-être votre appareil',
				paragraphs: [
					'Utilisez un appareil que cette personne ne peut pas atteindre, comme celui d’une bibliothèque ou le téléphone d’un ami. Une fenêtre privée laisse moins de traces. Elle ne vous cache pas d’un logiciel qui surveille l’appareil ou le réseau.'
				]
			},
			{
				heading: 'Vos notes et la loi',
				paragraphs: [
					'S’il y a une affaire au tribunal, des notes sur ce qui s’est passé peuvent devoir être montrées à l’autre côté. Ce que vous écrivez à un avocat pour avoir de l’aide juridique est mieux protégé. Demandez à l’avocat avant de montrer un imprimé à quelqu’un d’autre.'
				]
			}
		]
	},
	accessibility: {
		title: 'Accessibilité',
		lead: 'Ce site doit marcher pour vous, quel que soit l’appareil, le navigateur ou l’aide que vous utilisez.',
		blocks: [
			{
				heading: 'Notre but',
				paragraphs: [
					'Notre but est de respecter les règles WCAG 2.2 au niveau AA. Un programme vérifie chaque genre de page à chaque changement du code. Personne hors du projet ne l’a encore vérifié.'
				]
			},
			{
				heading: 'À quoi vous attendre',
				paragraphs: ['Vous pouvez :'],
				points: [
					'utiliser chaque partie avec le clavier seul',
					'agrandir à 400 pour cent sans défiler de côté',
					'entendre le nom de chaque page et chaque erreur avec un lecteur d’écran',
					'utiliser les couleurs claires ou sombres que demande votre appareil',
					'prendre tout le temps que vous voulez : rien n’expire'
				]
			},
			{
				heading: 'Ce qui ne marche pas encore',
				paragraphs: [
					'Les questions ont besoin de JavaScript, puisque vos réponses ne doivent pas quitter votre appareil. Les autres pages marchent sans lui.'
				]
			}
		]
	}
} as const satisfies WordsLike<typeof en>;
