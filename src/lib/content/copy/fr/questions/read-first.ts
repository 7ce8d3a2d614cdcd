import type { readFirst as en } from '../../en/questions/read-first.ts';
import type { WordsLike } from '../../words-like.ts';

/** What a person should read before the first question. */
export const readFirst = [
	{
		id: 'information',
		title: 'Ceci est de l’information, pas un conseil',
		text: [
			'Cet outil montre ce que dit la loi sur des faits comme les vôtres. Il ne peut pas vous dire quoi faire, et personne ici n’est votre avocat.',
			'Un avocat peut voir des choses qu’un outil ne voit pas. Apportez le résumé imprimé quand vous en rencontrez un.'
		]
	},
	{
		id: 'charges',
		title: 'Si vous êtes accusé d’un crime, ou pourriez l’être',
		text: [
			'Parlez d’abord à votre avocat de la défense. Ne remplissez pas ceci avant de l’avoir fait.',
			'Ce que vous écrivez, gardez ou imprimez peut être demandé devant un tribunal. Un procureur pourrait s’en servir.',
			'Mais n’attendez pas trop longtemps. Le délai de votre propre réclamation peut courir pendant que l’affaire pénale est ouverte.'
		]
	},
	{
		id: 'immigration',
		title: 'Si vous n’êtes pas citoyen des États-Unis',
		text: [
			'Nous ne demandons pas votre statut d’immigration. S’il vous plaît, n’en parlez pas ici.',
			'Parlez à un avocat qui connaît le droit de l’immigration avant de déposer ou de signer un papier.'
		]
	},
	{
		id: 'privacy',
		title: 'Ce que vous écrivez reste sur cet appareil',
		text: [
			'Vos réponses ne sont envoyées ni à nous ni à personne d’autre. Elles disparaissent quand vous fermez cet onglet, sauf si vous choisissez de garder un brouillon.',
			'Si d’autres utilisent cet appareil, ne gardez pas de brouillon. Si vous le pouvez, utilisez-en un qui est sûr pour vous.',
			'La sortie rapide vous fait partir et efface vos réponses. Elle ne cache pas que vous étiez ici : le navigateur peut encore garder ce site dans son historique.'
		]
	},
	{
		id: 'helping',
		title: 'Si vous aidez quelqu’un',
		text: [
			'Laissez la personne qui l’a vécu le raconter. « Vous », dans une question, veut dire cette personne.',
			'Si aucun de vous deux ne sait, dites que vous ne savez pas. C’est mieux que de deviner.',
			'Vos conversations peuvent ne pas être secrètes comme le sont celles avec un avocat.'
		]
	},
	{
		id: 'care',
		title: 'Prenez votre temps',
		text: [
			'Certaines questions peuvent rappeler un jour difficile. Vous pouvez arrêter à tout moment, et vous pouvez dire que vous ne savez pas.',
			'Si vous êtes blessé ou en danger en ce moment, appelez le 911 ou allez d’abord vous faire soigner.'
		]
	}
] as const satisfies WordsLike<typeof en>;
