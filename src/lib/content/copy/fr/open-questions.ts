import type { openQuestions as en, openQuestionWords as enWords } from '../en/open-questions.ts';
import type { WordsLike } from '../words-like.ts';

/** Words around the unsettled questions. */
export const openQuestions = {
	title: 'Ce que la loi laisse sans réponse',
	lead: 'Les tribunaux n’ont pas tranché ces points, ou nous n’avons pas pu trouver la réponse. Un avocat peut vous dire s’ils comptent dans votre affaire.'
} as const satisfies WordsLike<typeof en>;

/** Each unsettled point: the question, and why it is open. */
export const openQuestionWords = {
	'zorn-effect': {
		question: 'Comment les tribunaux liront-ils Zorn v. Linton?',
		why: 'En mars 2026, la Cour suprême des États-Unis a donné l’immunité à un policier du Vermont. Elle a dit que les tribunaux ont d’habitude besoin d’une affaire antérieure. Dans celle-ci, on doit avoir jugé qu’un agent dans une situation comme celle-ci a violé la Constitution. Nous n’avons trouvé aucune affaire plus récente qui montre avec quelle rigueur les cours au-dessus du Vermont l’utiliseront.'
	},
	'circuit-precedent': {
		question: 'Une décision de la cour d’appel fédérale suffit-elle à rendre la loi claire?',
		why: 'Le Deuxième Circuit couvre le Vermont. La Cour suprême des États-Unis a seulement supposé que les affaires d’une telle cour peuvent rendre un droit assez clair pour écarter l’immunité. Elle ne l’a pas décidé.'
	},
	'passive-resistance': {
		question:
			'Combien de force la police peut-elle employer contre quelqu’un qui ne veut simplement pas bouger?',
		why: 'Zorn v. Linton a donné l’immunité à l’agent mais n’a pas décidé si la force était légale.'
	},
	'officer-created-danger': {
		question: 'Compte-t-il que l’agent ait créé le danger?',
		why: 'Depuis 2025, les tribunaux regardent toute la rencontre, mais la Cour suprême des États-Unis a laissé ouvert combien compte le geste risqué de l’agent lui-même.'
	},
	'force-statute-suit': {
		question: 'Peut-on poursuivre selon la loi du Vermont sur l’emploi de la force elle-même?',
		why: 'La loi donne à chaque personne un droit contre une force excessive. Mais elle ne dit pas que vous pouvez poursuivre quand un agent la viole. Dans la loi d’aujourd’hui, elle sert à mesurer ce qui était correct.'
	},
	'article-11-towns': {
		question:
			'Une municipalité ou une ville peut-elle être poursuivie selon l’Article 11 de la constitution du Vermont?',
		why: 'La décision Zullo portait sur l’État. Selon une étude de droit, cela vaut aussi pour les municipalités; le parrain principal du projet de 2022 a dit seulement la Police d’État. Nous n’avons trouvé aucune décision du Vermont qui tranche.'
	},
	'article-11-other-remedy': {
		question: 'Une action fédérale compte-t-elle comme un autre recours?',
		why: 'Une réclamation selon l’Article 11 n’est ouverte que s’il n’y a pas d’autre recours utile. Nous n’avons trouvé aucune décision disant si une action fédérale en droits civils contre l’agent en est un.'
	},
	'article-11-time-limit': {
		question: 'Combien de temps avez-vous pour présenter une réclamation selon l’Article 11?',
		why: 'Aucune décision trouvée ne le dit. Une décision fédérale a traité trois ans comme à temps. Nous prenons trois ans comme le chiffre sûr.'
	},
	'sheriff-state-or-county': {
		question: 'Un shérif du Vermont agit-il pour l’État ou pour le comté?',
		why: 'Des juges fédéraux au Vermont ont traité les shérifs et leurs adjoints comme des gens qui agissent pour l’État. La Cour suprême des États-Unis dit que cela dépend de la loi de l’État et de la tâche. Le service du shérif est un organisme à part.'
	},
	'deputy-sexual-misconduct': {
		question: 'Un shérif répond-il de l’inconduite sexuelle d’un adjoint?',
		why: 'Pas selon la loi qui fait répondre les shérifs de ce que les adjoints font dans leur fonction. Mais en 2004, la Cour suprême du Vermont a laissé un jury décider si le shérif doit répondre. Là, le poste de l’adjoint l’avait aidé à le faire. En 2007, elle n’a pas voulu appliquer cette idée à une église.'
	},
	'task-force': {
		question: 'À qui est un agent local dans une équipe fédérale?',
		why: 'Certaines polices locales reçoivent des pouvoirs d’immigration par une entente avec les États-Unis. Pour cela, on les traite comme fédérales. Pour les autres équipes conjointes, les tribunaux diffèrent. Il compte de savoir qui a fait quoi, et sous quel insigne.'
	},
	'campus-police': {
		question:
			'La police d’un campus compte-t-elle comme des agents de l’État ou des agents locaux?',
		why: 'La police de l’université est sur la liste du Vermont des agents de la force publique. Nous n’avons trouvé aucune décision sur les règles qui s’appliquent quand on la poursuit.'
	},
	'federal-agents-bill': {
		question: 'Le Vermont permettra-t-il de poursuivre des agents fédéraux?',
		why: 'Un projet de 2026, le H.849, le ferait. Il a eu ses premières audiences au début de 2026. Nous ne savons pas ce qu’il est devenu. Aujourd’hui, les tribunaux ne laissent presque jamais réclamer de l’argent à l’agent en personne; la voie habituelle est une réclamation contre les États-Unis.'
	},
	'recording-police': {
		question: 'Le droit d’enregistrer la police est-il assez clair?',
		why: 'Des cours d’appel d’autres parties du pays disent que ce droit existe. Nous n’avons trouvé aucune décision de la Cour suprême des États-Unis ni du Deuxième Circuit qui tranche. Demandez à un avocat.'
	},
	'theft-under-warrant': {
		question:
			'Cela viole-t-il la Constitution quand des agents volent ce qu’un mandat leur laisse prendre?',
		why: 'Dans une affaire de Californie, les agents ont eu l’immunité. Aucune décision antérieure ne l’avait dit clairement. Cette cour ne lie pas le Vermont, et nous n’avons trouvé aucune décision du Vermont ni du Deuxième Circuit sur cela.'
	},
	'created-danger': {
		question:
			'Peut-on poursuivre la police pour avoir mis quelqu’un en danger face à une autre personne?',
		why: 'Il n’y a pas de devoir général de protéger. Le Deuxième Circuit permet une réclamation quand des responsables ont aggravé le danger d’une façon choquante. La Cour suprême des États-Unis n’a pas adopté cette règle.'
	},
	'roadside-accommodation': {
		question:
			'La loi du Vermont contre la discrimination dans les lieux publics vise-t-elle une interception par la police?',
		why: 'La loi vise les organismes du gouvernement. Les prisons en sont. Et la Commission des droits de la personne a pris une plainte sur des policiers de l’État. Nous n’avons trouvé aucune décision de la Cour suprême du Vermont sur une interception sur la route.'
	},
	'discrimination-time-limit': {
		question: 'Trois ans ou six pour une réclamation pour discrimination?',
		why: 'Des juges fédéraux au Vermont ont pris trois ans quand le dommage était à la personne. Ils ont pris six quand il était mêlé à une perte d’argent. Prenez trois comme limite.'
	},
	'prosecution-time-limit': {
		question:
			'Trois ans ou six pour une réclamation sur une fausse accusation selon la loi du Vermont?',
		why: 'Un juge fédéral au Vermont a dit trois ans pour un dommage à la personne. C’est six quand on ne réclame que le coût de la défense. Prenez trois comme limite.'
	},
	'custody-tolling': {
		question: 'Le temps en prison avant le procès suspend-il le délai?',
		why: 'Une décision fédérale du Vermont en 2024 dit oui, quand on est détenu sans coupure depuis l’arrestation. C’est une seule décision d’un juge magistrat. Ne comptez pas sur ce temps en plus.'
	},
	'death-tolling': {
		question: 'Quelque chose suspend-il le délai d’une réclamation pour un décès causé à tort?',
		why: 'Cette limite est dans sa propre loi. Les règles qui suspendent le délai pour un enfant, ou pour qui n’a pas sa capacité, sont dans une autre loi. Nous n’avons trouvé aucune décision disant que ces règles s’appliquent. Prenez la limite comme en cours.'
	},
	'charter-notice': {
		question: 'La ville ou la municipalité a-t-elle sa propre règle d’avis?',
		why: 'Nous n’avons trouvé au Vermont aucune règle générale qui oblige à donner d’abord un avis à une municipalité. Nous voulons dire avant de poursuivre pour ce que sa police a fait. Nous n’avons pas vérifié chaque charte de ville. Vérifiez la vôtre.'
	},
	'risk-pool': {
		question: 'L’assurance de la municipalité lève-t-elle son immunité?',
		why: 'Quand une municipalité achète une assurance, elle renonce à son immunité jusqu’à la limite de ce contrat. Être membre d’un fonds de municipalités n’a pas cet effet. Il vous faut apprendre quel genre a votre municipalité.'
	},
	'conviction-after-release': {
		question: 'Une condamnation bloque-t-elle encore la réclamation après la sortie de prison?',
		why: 'Une réclamation qui voudrait dire qu’une condamnation en vigueur est une erreur doit d’habitude attendre. Les tribunaux diffèrent sur les personnes qui ne sont plus détenues. La Cour suprême des États-Unis a laissé cette question de côté en 2026.'
	},
	's254-officer': {
		question:
			'Qui comptait comme agent de la force publique selon le projet S.254 tel que déposé (2022), qui n’est pas une loi?',
		why: 'Nous n’avons pas la définition du projet S.254 tel que déposé (2022), qui n’est pas une loi. Nous prenons la liste générale du code du Vermont, et vous pouvez changer cette supposition.'
	},
	's254-unknown': {
		question: 'Que disait le reste du projet S.254 tel que déposé (2022), qui n’est pas une loi?',
		why: 'Nous n’avons pas pu avoir le texte complet du projet S.254 tel que déposé (2022), qui n’est pas une loi. Nous ne savons pas : les honoraires d’avocat, la part que l’agent paierait, le délai, la date de début et les faits passés. Ni les protections qui viennent de lois écrites. Le parrain a écrit que ceux qui agissent de bonne foi seraient entièrement couverts; c’est sa déclaration, pas le texte du projet.'
	}
} as const satisfies WordsLike<typeof enWords>;
