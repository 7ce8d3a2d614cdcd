import type { scenarioComparisons as enComparisons } from '../en/scenario-comparisons.ts';
import type { ComparedLabels } from '../scenario-words.ts';
import type { WordsLike } from '../words-like.ts';

const under = 'Selon le projet S.254 tel que déposé (2022), qui n’est pas une loi';
const madeUp = 'Cet exemple est inventé.';

/** What courts did in the real dispute, and what S.254 as introduced, never the law, would have changed. */
export const scenarioComparisons: WordsLike<typeof enComparisons> = {
	'search-cash': {
		courts:
			'La vraie affaire venait de Californie. Un juge a donné raison aux agents avant le procès, et une cour d’appel fédérale a été d’accord en 2019: aucune affaire antérieure n’avait dit clairement que voler des choses prises avec un mandat viole la Constitution des États-Unis. Le vol était allégué, jamais prouvé.',
		bill: `${under}, le propriétaire aurait pu s’appuyer sur la règle même du Vermont contre le fait de garder les choses d’autrui. Qu’une affaire antérieure soit assez proche n’aurait pas compté.`
	},
	'four-stops': {
		courts:
			'Un conducteur du sud du Vermont a dit aux médias qu’on l’avait intercepté quatre fois l’année de son arrivée, et par profilage. Nous ne connaissons aucune action en justice. Les tribunaux regardent chaque interception à part, et une interception pour une vraie infraction est légale même si le motif était mauvais.',
		bill: `${under}, chaque interception sans bonne raison aurait pu être présentée selon l’Article 11 de la constitution du Vermont. Celle pour l’arrêt échouerait quand même.`
	},
	'sit-in-wristlock': {
		courts:
			'Dans une affaire du Vermont sur un sit-in de 2015, un juge fédéral a donné raison au policier, une cour d’appel à la manifestante, et en mars 2026 la Cour suprême des États-Unis au policier, 6 contre 3. Aucune affaire antérieure n’était assez proche. Elle n’a pas décidé si la force était légale.',
		bill: `${under}, l’absence d’affaire antérieure n’aurait pas mis fin à l’action. La manifestante aurait quand même dû montrer que la force dépassait le nécessaire.`
	},
	'plate-sticker-stop': {
		courts:
			'Dans une affaire du Vermont sur une interception de 2014, la Cour suprême du Vermont a jugé en 2019 qu’on peut poursuivre l’État pour de l’argent selon l’Article 11, dans des limites, et que l’interception et la fouille de la voiture étaient illégales. L’État a payé ensuite $50,000.',
		bill: `${under}, il aurait pu poursuivre le policier aussi bien que l’État. Il n’aurait pas eu à montrer que la loi était claire, ni que le policier avait agi de mauvaise foi.`
	},
	'middle-finger': {
		courts:
			'Dans une affaire du Vermont sur une arrestation de 2018, les accusations ont pris fin et le conducteur a poursuivi. L’État a accepté de payer $175,000 en 2024. Nous n’avons trouvé aucune décision sur l’immunité.',
		bill: `${under}, l’arrestation aurait pu être présentée selon la loi du Vermont sans bataille sur l’immunité faite par les tribunaux.`
	},
	'bar-shove': {
		courts:
			'Dans une affaire du Vermont sur une poussée de 2018, un juge fédéral a refusé l’immunité en 2022 et envoyé la question de la force à un jury. Les réclamations sur la politique de la ville, et celles des frères de l’homme, ont été rejetées. La ville a payé $750,000 en 2023.',
		bill: `${under}, il n’y aurait eu aucune bataille sur l’immunité faite par les tribunaux. Un jury aurait quand même dû juger que la poussée était un tort.`
	},
	'cell-punch': {
		courts:
			'Dans une affaire du Vermont sur un coup de poing de 2019, un juge fédéral a donné raison en 2024 à la femme contre l’agent qui l’avait frappée. Une partie de la réclamation contre un deuxième agent est allée à un jury. Le chef et la ville ont été mis hors de cause. Nous ne savons pas ce qui a été payé.',
		bill: `${under}, le résultat contre le premier agent serait presque le même, par un chemin plus simple. On ne sait pas si le projet visait un agent qui a seulement regardé.`
	},
	'taken-for-burglar': {
		courts:
			'Dans une affaire du Vermont sur un appel de 2010, un juge fédéral a refusé l’immunité à deux agents en 2015 et l’a donnée à un troisième, qui n’y avait pas pris part. L’affaire s’est réglée pour $500,000 en 2017. Depuis, en 2026, la Cour suprême des États-Unis a demandé des affaires antérieures plus proches.',
		bill: `${under}, l’immunité faite par les tribunaux aurait disparu. On ne sait pas si la loi qui protège les agents municipaux pour des actes négligents serait restée.`
	},
	'shovel-shooting': {
		courts:
			'Dans une affaire du Vermont sur un tir de 2013, un juge fédéral a mis les deux agents hors de cause sur la force en 2018. Une réclamation disant que la ville ne s’était pas adaptée à la maladie de l’homme, selon une loi fédérale sur le handicap, a continué et s’est réglée pour $270,000 en 2019.',
		bill: `${under}, la famille aurait pu s’appuyer sur la loi du Vermont sur la force, qui dit aux agents de tenir compte d’une crise connue. Cette loi a pris effet après la vraie affaire. Le point resterait contesté.`
	},
	'dna-exoneration': {
		courts:
			'Dans une affaire du Vermont, un homme a passé environ 18 ans en prison jusqu’à ce qu’un tribunal annule sa condamnation en 2012. Il a poursuivi, puis est décédé, et sa succession a continué. Un juge fédéral a laissé avancer une partie de l’affaire en 2015, et l’État a payé $1.55 million en 2016.',
		bill: `${under}, il aurait pu s’appuyer sur la règle du Vermont contre les poursuites pénales de mauvaise foi. On ne sait pas le délai du projet, et cela pourrait décider l’affaire.`
	},
	'chained-taser': {
		courts:
			'Dans une affaire du Vermont sur une manifestation de 2007, un juge fédéral a donné raison aux agents en 2009, et une cour d’appel a été d’accord en 2010. La force a été jugée raisonnable, et pas clairement illégale.',
		bill: `${under}, il n’aurait pas compté qu’aucune affaire antérieure ne soit proche. Un tribunal demanderait si la force était nécessaire selon la loi même du Vermont.`
	},
	'border-patrol': {
		courts:
			'En 2022, la Cour suprême des États-Unis a refusé de laisser un homme près de la frontière canadienne poursuivre un agent de la patrouille frontalière pour de l’argent. Une réclamation contre les États-Unis eux-mêmes est encore possible, si on l’envoie d’abord à l’agence dans les deux ans.',
		bill: 'Le projet S.254 tel que déposé (2022), qui n’est pas une loi, portait sur les agents du Vermont. Il n’aurait pas aidé ici. Un projet du Vermont de 2026, le H.849, portait sur les agents fédéraux; nous ne savons pas ce qu’il est devenu.'
	},
	'jail-insulin': {
		courts: `${madeUp} Les tribunaux jugent depuis longtemps que des agents ne peuvent pas ignorer un besoin médical sérieux qu’ils connaissent. Un détenu doit finir la procédure de plainte interne (grievance) avant une action fédérale.`,
		bill: 'Les agents de prison ne sont pas sur la liste du Vermont des agents de la force publique. Nous ne savons pas si le projet S.254 tel que déposé (2022), qui n’est pas une loi, utilisait cette liste. Si oui, il n’aurait pas aidé ici.'
	},
	'honest-mistake': {
		courts: `${madeUp} C’est le genre d’affaire pour lequel l’immunité a été faite : une erreur compréhensible, de bonne foi. Les tribunaux protègent un agent qui pouvait raisonnablement croire qu’il y avait un motif.`,
		bill: `${under}, l’immunité faite par les tribunaux aurait disparu. L’homme devrait quand même montrer un tort selon la loi du Vermont, et d’autres protections ont pu rester.`
	},
	'one-day-late': {
		courts: `${madeUp} Dans une décision de 1979, la Cour suprême du Vermont a jugé trop tardive une action déposée un jour après le dernier jour.`,
		bill: 'On ne sait pas le délai du projet S.254 tel que déposé (2022), qui n’est pas une loi. Si les trois ans habituels du Vermont s’appliquaient, cette réclamation serait trop tardive aussi.'
	},
	'child-in-school': {
		courts: `${madeUp} Au Vermont, le délai de la plupart des réclamations d’un enfant commence à ses 18 ans. Cela rend possible une action des années plus tard.`,
		bill: `${under}, aucune immunité faite par les tribunaux ne ferait obstacle. On ne sait pas son propre délai.`
	},
	'conviction-stands': {
		courts: `${madeUp} En 1994, la Cour suprême des États-Unis a jugé qu’une action pour de l’argent doit attendre si la gagner voudrait dire qu’une condamnation est une erreur. Il faut d’abord que la condamnation soit annulée.`,
		bill: `${under}, la condamnation ferait encore obstacle : elle parle contre l’idée qu’il n’y avait pas de motif d’arrestation.`
	},
	'nothing-known': {
		courts: `${madeUp} Il montre ce qu’on peut dire quand on ne sait rien.`,
		bill: 'Il montre la même chose pour le projet S.254 tel que déposé (2022), qui n’est pas une loi.'
	}
};

/** Words around a comparison. */
export const comparedLabels: ComparedLabels = {
	heading: 'Ce qui s’est passé en vrai',
	lead: 'Vous regardez un exemple. Les personnes et les détails sont inventés.',
	courts: 'Ce que les tribunaux ont fait',
	bill: 'Ce que le projet aurait changé'
};
