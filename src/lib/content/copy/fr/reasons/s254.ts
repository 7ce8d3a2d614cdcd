import type {
	s254Reasons as en,
	s254Requirements as enRequirements
} from '../../en/reasons/s254.ts';
import type { WordsLike } from '../../words-like.ts';

const bill = 'le projet S.254 tel que déposé (2022), qui n’est pas une loi';
const Bill = 'Le projet S.254 tel que déposé (2022), qui n’est pas une loi';
const ofBill = 'du projet S.254 tel que déposé (2022), qui n’est pas une loi';
const notLaw = 'Le projet S.254 tel que déposé (2022) n’est pas une loi.';

/** Why a requirement of S.254 as introduced (2022), which is not the law, came out as it did. */
export const s254Reasons = {
	's254.in-vermont': `C’est arrivé au Vermont. ${Bill}, portait sur le Vermont.`,
	's254.outside-vermont': `C’est arrivé hors du Vermont. ${Bill}, portait sur le Vermont.`,
	's254.as-if-in-force':
		'Le projet S.254 tel que déposé (2022) n’est pas une loi et ne l’a jamais été. Pour cette comparaison, nous faisons comme s’il était en vigueur le jour des faits.',
	's254.only-later-acts': `Vous avez choisi de supposer que ${bill}, ne viserait que les actes après son début. Il n’a jamais commencé; aucun acte passé ne serait donc visé. Les lois du Vermont ne visent d’habitude pas le passé, sauf si elles le disent.`,

	's254.listed-officer': `Ce genre d’agent est sur la liste générale du Vermont des agents de la force publique. ${Bill}, portait sur les agents de la force publique; nous n’avons pas vu sa propre définition.`,
	's254.federal-officer': `La liste du Vermont des agents de la force publique ne comprend pas les agents fédéraux. Et ${bill}, portait sur ceux du Vermont. Un autre projet de 2026, le H.849, porte sur les agents fédéraux; nous ne savons pas s’il est devenu une loi.`,
	's254.private-guard': `Un gardien privé n’est pas sur la liste du Vermont des agents de la force publique. ${Bill}, portait sur les agents de la force publique.`,
	's254.court-officer': `Les procureurs et les juges ne sont pas sur la liste du Vermont des agents de la force publique. ${Bill}, se limitait aux agents de la force publique.`,
	's254.other-state': `Les agents d’un autre État ne sont pas sur la liste du Vermont des agents de la force publique. Nous n’avons pas vu que ${bill}, les viserait.`,
	's254.corrections-included': `Vous avez choisi de supposer que ${bill}, viserait les agents de prison. Nous n’avons pas vu sa définition.`,
	's254.corrections-not-listed': `Les agents de prison ne sont pas sur la liste du Vermont des agents de la force publique. Nous supposons que ${bill}, utilisait cette liste; nous n’avons pas vu sa définition. Vous pouvez changer cela.`,
	's254.task-force': `L’agent utilisait un pouvoir fédéral. Nous ne savons pas si ${bill}, viserait alors un agent du Vermont.`,
	's254.constable-without-powers': `Un constable sans pouvoirs de police n’est pas sur la liste du Vermont des agents de la force publique. ${Bill}, portait sur les agents de la force publique.`,
	's254.campus-guard': `Les gardiens de campus sans pouvoirs de police ne sont pas sur la liste du Vermont des agents de la force publique. ${Bill}, portait sur les agents de la force publique.`,

	's254.on-duty': `L’agent était en service. ${Bill}, visait ceux qui agissent avec le pouvoir de l’État, ou dans celui de leur agence.`,
	's254.used-authority': `L’agent a utilisé un pouvoir de police. ${Bill}, visait ceux qui agissent avec le pouvoir de l’État, ou dans celui de leur agence.`,
	's254.off-duty-with-badge': `L’agent était hors service mais a montré un uniforme ou un insigne. Que cela entre dans l’autorité dont parle ${bill}, peut se discuter dans les deux sens.`,
	's254.private-act': `L’agent était hors service et n’a utilisé aucun pouvoir de police. ${Bill}, ne visait que les actes appuyés sur un pouvoir public.`,

	's254.act': `Cet agent l’a fait ou l’a ordonné. ${Bill}, visait les actes d’un agent.`,
	's254.omission': `Cet agent a manqué d’agir. Tel que cité, ${bill}, visait aussi le manque d’agir. Nous n’avons pas vu qu’il nommait le manque d’intervenir.`,
	's254.only-in-charge': `Cet agent était responsable mais n’a pas agi. Tel que cité, ${bill}, visait un manque d’agir. Mais nous ne savons pas ce qu’il demandait aux responsables.`,

	's254.vermont-right': `Ceci touche un droit qui vient de la loi du Vermont. ${Bill}, ne visait que les droits du Vermont, pas les droits fédéraux.`,
	's254.vermont-right-unsettled': `${Bill}, ne visait que les droits du Vermont. Les tribunaux n’ont pas tranché si un droit du Vermont du genre requis a été touché ici.`,
	's254.no-vermont-right': `Nous n’avons trouvé ici aucun droit du Vermont du genre requis. ${Bill}, ne visait que les lois écrites du Vermont, la common law du Vermont, et les parties de la constitution du Vermont qui permettent de poursuivre.`,

	's254.violation-shown': `Si ce que vous nous avez dit est vrai, cela montre un tort selon la loi du Vermont. Il vous faudrait encore le prouver. ${notLaw}`,
	's254.violation-disputed': `Certains faits vous aident et d’autres aident l’agent. ${Bill}, n’aurait pas supprimé le besoin de prouver un tort.`,
	's254.violation-unsettled': `Les tribunaux n’ont pas tranché si ceci est un tort selon la loi du Vermont. ${Bill}, ne l’aurait pas tranché.`,
	's254.violation-not-shown': `Ce que vous nous avez dit ne montre pas encore un tort selon la loi du Vermont. ${Bill}, n’aurait pas supprimé le besoin d’en prouver un.`,

	's254.no-common-law-immunity': `${Bill}, disait que l’immunité faite par les tribunaux n’est pas une défense. Son but déclaré était de lever l’immunité qualifiée. Il ne faudrait donc aucune affaire antérieure semblable.`,
	's254.on-purpose': `Vous dites que c’était exprès. Les lois du Vermont qui protègent les employés publics ne visent pas les actes voulus; il n’importe donc pas ici que ${bill}, les ait gardées ou non.`,
	's254.grossly-negligent': `Vous dites que c’était avec insouciance. La loi du Vermont qui protège les employés de l’État ne vise pas la négligence grave; il importe donc moins que ${bill}, l’ait gardée ou non.`,
	's254.statutory-unknown': `Ce n’était peut-être pas exprès. Les lois écrites du Vermont protègent alors les employés publics et envoient la réclamation à l’État ou à la municipalité. Nous ne savons pas si ${bill}, a supprimé cette protection.`,
	's254.statutory-removed': `Vous avez choisi de supposer que ${bill}, enlevait aussi la protection que les lois écrites du Vermont donnent aux employés publics.`,
	's254.statutory-kept': `Vous avez choisi de supposer que ${bill}, gardait la protection que les lois écrites du Vermont donnent aux employés publics pour les actes qui ne sont pas faits exprès. Alors la réclamation contre l’agent est probablement bloquée; l’État ou la municipalité peut répondre à sa place.`,

	's254.conviction-stands': `Gagner contredirait une condamnation qui tient toujours. La loi fédérale bloque de telles réclamations en droits civils. Nous ne savons pas ce que ${bill}, aurait fait.`,
	's254.case-pending': `Une affaire pénale est encore ouverte. Les tribunaux peuvent mettre une affaire civile en pause jusqu’à sa fin. Nous n’avons pas vu que ${bill}, en parlait. Parlez d’abord à votre avocat de la défense.`,
	's254.no-conviction-problem': `Aucune condamnation ni affaire pénale ouverte ne fait obstacle. ${notLaw}`,
	's254.nothing-signed': `Vous n’avez signé ni renonciation, ni entente, ni marché. ${notLaw}`,
	's254.release-not-voluntary': `Vous avez signé un papier qui renonce à des réclamations, mais dites que ce n’était pas votre libre choix. Les tribunaux regardent cela. Nous n’avons pas vu que ${bill}, en parlait.`,
	's254.settled-with-state': `Vous avez fait une entente avec l’État. Selon la loi du Vermont, quand l’État défend ceux qui travaillent pour lui, cela les libère aussi. Nous n’avons pas vu que ${bill}, changerait cela.`,
	's254.dismissal-deal': `Vous avez renoncé à une réclamation pour que des accusations soient abandonnées. Les tribunaux regardent de tels marchés. Nous n’avons pas vu que ${bill}, en parlait.`,
	's254.release-voluntary': `Vous avez signé une renonciation ou une entente par choix. Elle met probablement fin à une réclamation qu’elle vise. Nous n’avons pas vu que ${bill}, changerait cela.`,
	's254.too-late': `Nous ne connaissons pas le délai ${ofBill}. Selon le délai supposé ici, c’est trop tard.`,
	's254.in-time': `Nous ne connaissons pas le délai ${ofBill}. Selon le délai supposé ici, il est encore temps. Seules les dates limites d’aujourd’hui sont réelles.`,

	's254.damages-or-order': `Tel que cité, ${bill}, permettait de demander de l’argent ou un ordre du tribunal.`,
	's254.fees-not-known': `Si l’avocat du gagnant serait payé : nous ne le savons pas. ${notLaw}`,
	's254.fees-assumed': `Vous avez choisi de supposer que le gagnant pourrait demander les honoraires d’avocat. Nous n’avons pas vu cela dans ${bill}.`,
	's254.no-fees-assumed': `Vous avez choisi de supposer que chaque côté paie son propre avocat. Nous n’avons pas vu cela dans ${bill}.`,
	's254.indemnity-qualified': `Dans son but déclaré, ${bill}, aurait fait payer l’agence pour son agent. Il y avait des conditions. Nous ne savons pas lesquelles.`,
	's254.indemnity-good-faith': `Vous avez choisi les mots du parrain du projet : il a écrit dans un journal que celui qui agit de bonne foi serait couvert à « 100 percent ». Ce n’est pas le texte ${ofBill}.`,
	's254.share-not-known': `Si l’agent paierait une part lui-même : nous ne le savons pas. ${notLaw}`,
	's254.share-none-assumed': `Vous avez choisi de supposer que l’agent ne paierait rien lui-même. Nous n’avons pas vu cela dans ${bill}.`,
	's254.share-assumed': `Vous avez choisi de supposer qu’un agent de mauvaise foi paierait une part. Nous n’avons vu aucun chiffre dans ${bill}.`,
	's254.cap-not-known': `Une limite sur l’argent : aucune n’est citée, mais nous n’avons pas vu tout le projet. ${notLaw}`,
	's254.no-cap-assumed': `Vous avez choisi de supposer qu’il n’y a aucune limite sur l’argent selon ${bill}.`,
	's254.cap-assumed': `Vous avez choisi de supposer que les limites des réclamations contre l’État s’appliqueraient : $500,000 pour une personne et $2,000,000 pour un fait. Nous n’avons pas vu cela dans ${bill}.`,
	's254.what-passed':
		'Ce qui a été adopté en 2022 était différent : le S.254 tel qu’adopté a gardé l’immunité qualifiée. Il a laissé une règle qui veut que les agences tiennent des registres publics. Ils montrent ce qui est payé dans les affaires sur les droits de la constitution du Vermont.',
	's254.court-not-stated': `La partie que nous avons vue ${ofBill}, ne nomme aucun tribunal.`,
	's254.federal-claim-unchanged': `${Bill}, ne pouvait pas changer la loi fédérale. Une réclamation fédérale en droits civils affronterait encore l’immunité qualifiée, même devant un tribunal du Vermont.`
} as const satisfies WordsLike<typeof en>;

/** The name and question of each requirement of S.254 as introduced (2022), which is not the law. */
export const s254Requirements = {
	s254: {
		place: { name: 'Lieu', question: 'Est-ce arrivé au Vermont?' },
		start: {
			name: 'Date de début',
			question: 'Le projet viserait-il une chose arrivée ce jour-là?'
		},
		officer: {
			name: 'Un agent de la force publique',
			question: 'Est-ce un agent de la force publique du Vermont?'
		},
		authority: {
			name: 'Autorité publique',
			question: 'L’agent a-t-il agi avec un pouvoir public?'
		},
		'act-or-omission': {
			name: 'Acte ou manque d’agir',
			question: 'L’agent l’a-t-il fait, ou a-t-il manqué d’agir?'
		},
		'vermont-right': {
			name: 'Un droit du Vermont',
			question: 'Le droit vient-il d’une loi du Vermont du genre requis?'
		},
		violation: {
			name: 'Un tort selon la loi du Vermont',
			question: 'Ce que vous nous avez dit montre-t-il un tort selon la loi du Vermont?'
		},
		'common-law-immunity': {
			name: 'Pas d’immunité qualifiée',
			question: 'L’immunité faite par les tribunaux serait-elle écartée?'
		},
		'statutory-immunity': {
			name: 'Protection par une loi écrite',
			question:
				'La protection que les lois écrites du Vermont donnent aux employés publics serait-elle écartée?'
		},
		conviction: {
			name: 'Affaire pénale',
			question: 'La réclamation est-elle libre d’une condamnation ou d’une affaire pénale ouverte?'
		},
		release: {
			name: 'Une renonciation signée',
			question: 'La réclamation est-elle encore à vous, sans y avoir renoncé par écrit?'
		},
		deadline: {
			name: 'Délai',
			question: 'Serait-il encore temps, selon le délai supposé?'
		}
	}
} as const satisfies WordsLike<typeof enRequirements>;
