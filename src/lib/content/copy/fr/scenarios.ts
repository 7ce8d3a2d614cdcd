import type { scenarioStories as enStories } from '../en/scenarios.ts';
import type { WordsLike } from '../words-like.ts';

/** The examples on the start page. People and details are made up, also where a real dispute stands behind them. */
export const scenarioStories = {
	'search-cash': {
		title: 'De l’argent manque après une perquisition',
		story:
			'Des agents municipaux perquisitionnent un magasin avec un mandat et prennent de l’argent et des pièces rares. Leur liste montre bien moins que ce qu’ils ont pris.'
	},
	'four-stops': {
		title: 'Quatre interceptions dans une rue',
		story:
			'Un conducteur noir est intercepté quatre fois dans une même rue en un an. Une fois, il n’avait pas bien marqué un arrêt; les autres fois, personne n’a donné de raison.'
	},
	'sit-in-wristlock': {
		title: 'Une clé de poignet lors d’un sit-in',
		story:
			'Une femme s’assoit dans un édifice public et ne veut pas se lever quand on le lui dit. Après un avertissement, un policier lui tord le poignet pour la lever, et elle est blessée.'
	},
	'plate-sticker-stop': {
		title: 'Intercepté pour un autocollant',
		story:
			'Un policier intercepte un jeune homme noir parce que du givre couvre un autocollant de sa plaque, ce qui n’est pas une infraction. Le policier sent ensuite une légère odeur et fouille sa voiture.'
	},
	'middle-finger': {
		title: 'Arrêté pour un geste grossier',
		story:
			'Un policier intercepte un conducteur qui, croit-il, a fait un geste grossier. Le conducteur jure, fait le geste, et est arrêté; l’accusation est ensuite abandonnée.'
	},
	'bar-shove': {
		title: 'Une poussée sans un mot',
		story:
			'Un homme se dispute devant un bar. Un sergent de police s’approche et le pousse sans un mot; il se frappe la tête et perd connaissance.'
	},
	'cell-punch': {
		title: 'Un coup de poing en cellule',
		story:
			'Une femme menottée donne des coups de pied dans la porte de sa cellule, puis cesse. Un agent municipal entre et la frappe au visage pendant qu’un autre agent regarde.'
	},
	'taken-for-burglar': {
		title: 'Pris pour un cambrioleur chez lui',
		story:
			'Un homme malade, confus dans sa propre maison, est pris pour un cambrioleur. Un agent emploie le gaz poivré et la matraque; un autre laisse faire.'
	},
	'shovel-shooting': {
		title: 'Un tir pendant une crise',
		story:
			'Une famille appelle à l’aide pour un homme en crise de santé mentale. Il s’avance vers un agent avec un outil lourd et est abattu en quelques instants.'
	},
	'dna-exoneration': {
		title: 'Innocenté après bien des années',
		story:
			'Un homme est condamné sur des preuves trompeuses et passe bien des années en prison. De nouveaux tests l’innocentent, et un tribunal annule la condamnation.'
	},
	'chained-taser': {
		title: 'Des tasers sur un manifestant enchaîné',
		story:
			'Un manifestant est enchaîné à un baril et ne veut pas lâcher. Après des discussions et des avertissements, des agents emploient un taser par courtes décharges.'
	},
	'border-patrol': {
		title: 'Interceptée par la patrouille frontalière',
		story:
			'Des agents fédéraux interceptent une conductrice sur une petite route et ne donnent aucune raison. Ils la tirent de la voiture et la jettent au sol.'
	},
	'jail-insulin': {
		title: 'Pas d’insuline en prison',
		story:
			'Un détenu diabétique demande de l’insuline pendant deux jours. Les agents ne font rien, et il finit à l’hôpital.'
	},
	'honest-mistake': {
		title: 'Une erreur honnête',
		story:
			'Un policier a un mandat pour quelqu’un d’autre du même nom. Il arrête le mauvais homme de bonne foi et le relâche le jour même.'
	},
	'one-day-late': {
		title: 'Un jour trop tard',
		story:
			'Un agent municipal frappe une personne déjà menottée. Trois ans et un jour passent avant que la personne demande de l’aide.'
	},
	'child-in-school': {
		title: 'Une enfant à l’école',
		story:
			'Un agent projette au sol une enfant de 14 ans menottée et lui casse le poignet. Elle cherche de l’aide des années plus tard, adulte.'
	},
	'conviction-stands': {
		title: 'Une condamnation qui tient toujours',
		story:
			'Une femme est en prison pour une infraction qu’elle dit ne pas avoir commise. Elle veut poursuivre l’agent qui l’a fait arrêter pour cela.'
	},
	'nothing-known': {
		title: 'On ne sait presque rien',
		story:
			'Quelqu’un a été blessé par un agent. À toutes les autres questions, la réponse est « Je ne sais pas ».'
	}
} as const satisfies WordsLike<typeof enStories>;
