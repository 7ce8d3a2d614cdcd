import type {
	federalReasons as en,
	federalRequirements as enRequirements
} from '../../en/reasons/federal.ts';
import type { WordsLike } from '../../words-like.ts';

/** Why a requirement of a federal route came out as it did; what can be won; where to sue. */
export const federalReasons = {
	'federal.in-vermont':
		'C’est arrivé au Vermont; cet outil sait donc quels délais et quelles règles s’appliquent.',
	'federal.outside-vermont':
		'C’est arrivé hors du Vermont. Vous pouvez quand même avoir une réclamation, mais les délais d’un autre État s’appliquent et cet outil ne les connaît pas. Demandez bientôt à un avocat de cet État.',
	'federal.nothing-signed': 'Vous n’avez signé ni renonciation, ni entente, ni marché à ce sujet.',
	'federal.release-not-voluntary':
		'Vous avez signé un papier qui renonce à des réclamations, mais vous dites que ce n’était pas votre libre choix. Avant d’appliquer une renonciation, les tribunaux demandent si c’était votre libre choix.',
	'federal.settled-with-state':
		'Vous avez fait une entente avec l’État. Selon la loi du Vermont, quand l’État défend ceux qui travaillent pour lui, une entente que vous acceptez les libère tous aussi. Faites lire les mots exacts par un avocat.',
	'federal.dismissal-deal':
		'Vous avez renoncé à une réclamation pour que des accusations soient abandonnées. La Cour suprême a appliqué un tel marché. C’était là un libre choix qui ne nuisait pas au bien public. Un tribunal regarderait le vôtre.',
	'federal.release-voluntary':
		'Vous avez signé une renonciation ou une entente par choix. Elle met probablement fin à cette réclamation si elle vise cet agent et ces faits. Faites lire les mots exacts par un avocat.',

	'section-1983.private-with-police':
		'Cette personne n’était pas un agent public, mais a agi de concert avec la police. Ses actes peuvent alors compter comme ceux du gouvernement.',
	'section-1983.private-alone':
		'Un gardien privé qui agit seul n’est d’habitude pas le gouvernement. Pour que cette loi fédérale vise des personnes privées, elles doivent agir de concert avec le gouvernement. Ou elles doivent en avoir reçu les pouvoirs.',
	'section-1983.court-officer-at-work':
		'Un juge ou un procureur qui fait le travail de sa fonction utilise un pouvoir du gouvernement.',
	'section-1983.on-duty':
		'L’agent était en service. Quand quelqu’un abuse de ce pouvoir, cela compte comme un acte du gouvernement. C’est vrai même si cela viole la loi de l’État.',
	'section-1983.used-authority':
		'L’agent était hors service ou ce n’est pas clair, mais a utilisé un pouvoir de police. Quand quelqu’un abuse de ce pouvoir, cela compte comme un acte du gouvernement.',
	'section-1983.off-duty-with-badge':
		'L’agent était hors service mais a montré un uniforme ou un insigne. Les tribunaux regardent les faits de près pour décider si un pouvoir de police a servi.',
	'section-1983.off-duty-private':
		'L’agent était hors service et n’a utilisé aucun pouvoir de police. Cette loi fédérale ne vise que ceux qui agissent avec un pouvoir du gouvernement.',

	'section-1983.violation-shown':
		'Si ce que vous nous avez dit est vrai, cela montre la violation d’un droit selon la Constitution des États-Unis. Il vous faudrait encore le prouver.',
	'section-1983.violation-disputed':
		'Certains faits vous aident et d’autres aident l’agent. Un juge ou un jury peut devoir décider qui a raison.',
	'section-1983.violation-unsettled':
		'Les tribunaux n’ont pas tranché si ce genre d’acte viole la Constitution des États-Unis.',
	'section-1983.violation-not-shown':
		'Ce que vous nous avez dit ne montre pas encore la violation d’un droit fédéral. Violer une loi d’État ou une règle de service ne suffit pas à lui seul.',

	'section-1983.prison-force-meant':
		'Pour une personne qui purge une peine, la force viole la Constitution quand elle vise à faire du mal et non à garder l’ordre. Vous dites que c’était exprès ou sans vrai besoin.',
	'section-1983.prison-force-reckless':
		'Pour une personne qui purge une peine, les tribunaux demandent si la force visait à faire du mal. L’insouciance seule peut ne pas suffire.',
	'section-1983.prison-force-not-meant':
		'Pour une personne qui purge une peine, la force doit viser à faire du mal. Il ne suffit probablement pas que ce soit une erreur ou une négligence.',
	'section-1983.force-is-objective':
		'Pour la force, ce qui compte est si elle était raisonnable selon les faits, pas ce que pensait l’agent. Un pur accident n’est pas une saisie (seizure).',
	'section-1983.custody-risk-ignored':
		'Quand on vous détient, l’agent doit avoir ignoré un risque grave. Ce doit avoir été exprès ou avec insouciance. Vous dites que cet agent l’a fait.',
	'section-1983.custody-risk-not-known':
		'Quand vous purgez une peine, l’agent doit avoir connu le risque grave et l’avoir ignoré. Il ne suffit probablement pas que ce soit une négligence ou une erreur.',
	'section-1983.custody-should-have-known':
		'Avant une condamnation, il peut suffire que l’agent ait dû connaître le risque sérieux. Mais la simple négligence ne suffit pas. On peut discuter dans les deux sens où passe la ligne.',
	'section-1983.pursuit-seizure':
		'Percuter ou bloquer une voiture pour l’arrêter est une saisie (seizure). Les tribunaux demandent si c’était raisonnable, pas ce que ressentait l’agent.',
	'section-1983.pursuit-meant-harm':
		'Dans une poursuite policière sans saisie (seizure), l’agent doit avoir voulu faire du mal à quelqu’un. Vouloir faire une arrestation n’est pas cela. Vous le dites.',
	'section-1983.pursuit-reckless':
		'Dans une poursuite rapide, l’insouciance ne suffit pas. Quand les agents avaient le temps de réfléchir, ou ont aggravé un danger, les tribunaux peuvent demander moins qu’une envie de nuire.',
	'section-1983.pursuit-not-meant':
		'Dans une poursuite sans saisie (seizure), une erreur ou un manque de soin ne suffit pas pour une réclamation fédérale.',
	'section-1983.property-careless':
		'La Constitution promet une procédure juste. Perdre ou abîmer des choses par négligence ne viole pas cette promesse. On peut encore soutenir qu’on les a saisies sans raison.',
	'section-1983.prosecution-malice':
		'Une réclamation sur une fausse accusation exige de la malveillance, comme un mauvais motif ou le fait de savoir qu’il n’y avait pas de raison. Une erreur ou une négligence rend cela plus difficile à montrer.',
	'section-1983.motive-in-the-right':
		'Pour ce genre de réclamation, ce que l’agent savait ou voulait fait partie du droit même. On le pèse avec les faits.',
	'section-1983.objective-right':
		'Pour ce genre de réclamation, les tribunaux demandent si l’acte était raisonnable selon les faits. Ce que pensait l’agent ne décide pas.',

	'section-1983.conviction-no-longer-held':
		'Gagner contredirait une condamnation qui tient toujours, ce qui bloque d’habitude une réclamation d’argent. Vous n’êtes pas détenu maintenant; la Cour suprême a laissé cela ouvert. La cour d’appel fédérale pour le Vermont a laissé avancer certaines réclamations de ce genre.',
	'section-1983.conviction-stands':
		'Gagner contredirait une condamnation qui tient toujours. Une réclamation d’argent doit attendre que la condamnation soit renversée, effacée ou annulée d’une autre façon.',
	'section-1983.conviction-set-aside':
		'La condamnation a été annulée; elle ne bloque donc plus la réclamation.',
	'section-1983.conviction-not-contradicted':
		'On vous a condamné, mais gagner cette réclamation ne voudrait pas dire que la condamnation était une erreur. Alors la condamnation ne la bloque pas.',
	'section-1983.no-conviction': 'Aucune condamnation ne fait obstacle à cette réclamation.',
	'section-1983.case-pending':
		'Une affaire pénale est encore ouverte. Un tribunal peut mettre votre affaire civile en attente jusqu’à sa fin, mais le temps pour déposer peut continuer à courir. Parlez à votre avocat de la défense avant d’écrire ou d’en dire plus.',
	'section-1983.no-case-pending': 'Aucune affaire pénale ouverte ne retarde cette réclamation.',

	'section-1983.not-prison-life':
		'Vous n’étiez pas en prison quand cela a été fait. La règle de la plainte interne (grievance) sur la vie en prison ne s’applique donc pas.',
	'section-1983.not-confined-now':
		'Vous n’êtes pas en prison maintenant. La règle de la plainte interne (grievance) est pour ceux qui sont enfermés quand ils poursuivent.',
	'section-1983.grievance-finished':
		'Vous avez fini la procédure de plainte interne (grievance), ce que les personnes en prison doivent faire avant de poursuivre.',
	'section-1983.grievance-not-available':
		'Vous dites qu’aucune procédure de plainte interne (grievance) ne vous était ouverte. La loi ne demande d’utiliser que la procédure qui était disponible. La prison peut le contester.',
	'section-1983.grievance-started':
		'Vous avez commencé une plainte interne (grievance) mais ne l’avez pas finie. Les personnes en prison doivent finir chaque étape avant de poursuivre. Les étapes peuvent avoir des délais de quelques jours.',
	'section-1983.grievance-not-filed':
		'Vous n’avez pas déposé de plainte interne (grievance). Si vous êtes en prison, vous devez d’abord finir cette procédure. C’est vrai même pour des coups, et même si elle ne peut pas payer d’argent. Déposez maintenant; les délais peuvent être de quelques jours.',
	'section-1983.injury-limit-not-here':
		'La limite sur les réclamations pour dommage moral est pour ceux qui sont en prison quand ils poursuivent. Elle porte sur un dommage subi pendant la détention.',
	'section-1983.physical-injury':
		'Vous avez été blessé dans votre corps, ou on vous a fait un acte sexuel. La limite sur les réclamations pour dommage moral n’arrête donc pas cette réclamation.',
	'section-1983.only-emotional-harm':
		'En prison, vous pouvez ne pas obtenir d’argent pour le seul dommage moral. Il faut aussi un mal au corps ou un acte sexuel. Une petite somme symbolique ou un autre remède peut encore être possible.',
	'section-1983.no-emotional-harm-claimed':
		'Vous ne demandez pas d’argent pour un dommage moral; cette limite n’importe donc pas ici.',

	'section-1983.too-late':
		'Le délai de trois ans est écoulé aux dates que vous avez données. Faites vérifier les dates par un avocat : quelques règles peuvent ajouter du temps.',
	'section-1983.in-time':
		'Aux dates que vous avez données, il est encore temps. Prenez la date limite la plus proche comme la vraie.',

	'section-1983.compensation':
		'De l’argent pour le dommage que vous pouvez prouver : blessure, douleur, salaire perdu, frais. Violer un droit n’a pas de prix en soi.',
	'section-1983.nominal':
		'Si un droit a été violé mais qu’aucun dommage n’est prouvé, une somme symbolique comme un dollar.',
	'section-1983.fees':
		'Le tribunal peut faire payer votre avocat par le côté qui perd si vous gagnez. Avec seulement une somme symbolique, les honoraires peuvent être nuls. Un premier ordre qui ne vaut qu’un temps, et qui plus tard n’importe plus, ne compte pas comme une victoire.',
	'section-1983.prison-limits':
		'Tant que vous êtes en prison, il y a des limites à l’argent pour un dommage moral et aux honoraires d’avocat.',
	'section-1983.either-court':
		'Vous pouvez poursuivre devant un tribunal fédéral ou la Cour supérieure du Vermont (Superior Court). Un tribunal d’État doit entendre cette réclamation de droit fédéral, et suivre les règles fédérales sur l’immunité.',
	'section-1983.no-notice-of-claim':
		'Un État ne peut pas ajouter sa propre règle exigeant un avis avant de présenter cette réclamation fédérale.',

	'section-1983-officer.federal-home-search':
		'Cette loi fédérale ne vise pas les agents fédéraux. Une action fondée directement sur la Constitution est fermée dans presque tous les cas; pour la perquisition d’un domicile par de simples agents fédéraux, elle peut au mieux se discuter. Demandez à un avocat.',
	'section-1983-officer.federal':
		'Cette loi fédérale vise ceux qui utilisent un pouvoir d’État ou local. Elle ne vise pas les agents fédéraux, et les tribunaux ont fermé presque toutes les actions directes contre eux. Voyez plutôt la réclamation contre les États-Unis.',
	'section-1983-officer.federal-power':
		'L’agent utilisait un pouvoir fédéral. Certains agents locaux appliquent la loi de l’immigration selon une entente avec les États-Unis. Dans les actions en justice, on les traite comme des agents fédéraux.',
	'section-1983-officer.task-force':
		'L’agent travaillait dans une équipe avec des agents fédéraux. Les tribunaux ne sont pas d’accord pour dire si de tels agents utilisent un pouvoir d’État ou fédéral. Qui a fait quoi, et sous quel insigne, compte.',
	'section-1983-officer.state-personal-capacity':
		'Si un agent travaille pour l’État, vous pouvez poursuivre l’agent en personne. L’État lui-même ne peut pas être poursuivi pour de l’argent selon cette loi.',
	'section-1983-officer.person':
		'L’agent travaille pour une municipalité, une ville ou un autre organisme local. Vous pouvez le poursuivre en personne.',
	'section-1983-officer.failing-to-step-in':
		'Un agent peut avoir eu une vraie possibilité d’arrêter le tort d’un autre agent. Celui qui a laissé faire peut devoir en répondre.',
	'section-1983-officer.only-watched':
		'Cet agent a seulement regardé. Ce n’est pas cette réclamation. Ce peut en être une autre : le manque d’intervenir. Choisissez aussi celle-là si elle convient.',
	'section-1983-officer.only-in-charge':
		'Être responsable ne suffit pas à lui seul. Le responsable ne répond que de ses propres actes, avec l’état d’esprit que le droit demande.',
	'section-1983-officer.ordered':
		'Cet agent a donné l’ordre. Un agent répond de ses propres actes, et un ordre est un acte.',
	'section-1983-officer.acted': 'Cet agent l’a fait. Chaque agent répond de ses propres actes.',
	'section-1983-officer.judge-judging':
		'On ne peut pas poursuivre les juges pour de l’argent pour ce qu’ils font comme juges, même si c’était très mal.',
	'section-1983-officer.judge-outside-court':
		'Les juges sont protégés pour les actes de juger. Il n’est pas clair si ceci en était un.',
	'section-1983-officer.judge-private-act':
		'Un juge n’est pas protégé pour des actes qui ne font pas partie de juger.',
	'section-1983-officer.prosecutor-in-court':
		'Vous ne pouvez pas poursuivre un procureur pour de l’argent pour son travail sur une affaire au tribunal. Cela vaut même si c’était très mal.',
	'section-1983-officer.prosecutor-investigating':
		'Un procureur peut agir comme un enquêteur de police, ou jurer que des faits sont vrais. Il n’y a pas d’immunité totale pour ce travail. L’immunité qualifiée peut encore s’appliquer.',
	'section-1983-officer.testimony-only':
		'Vous ne pouvez pas poursuivre des agents pour ce qu’ils disent comme témoins au tribunal ou devant un grand jury. C’est différent quand une preuve a été inventée ou cachée hors du tribunal.',
	'section-1983-officer.no-absolute-immunity':
		'Un travail de police de ce genre n’a pas d’immunité totale. Seule l’immunité qualifiée peut s’appliquer.',
	'section-1983-officer.law-was-clear':
		'Il y a une affaire antérieure qui lie les tribunaux d’ici. Elle semble assez proche pour avoir rendu ceci clairement illégal. C’est à l’agent de montrer l’immunité. Un juge déciderait.',
	'section-1983-officer.private-immunity':
		'Les tribunaux n’ont pas tranché quels gardiens privés peuvent invoquer l’immunité qualifiée. Les gardiens d’une prison à but lucratif ne le pouvaient pas; certaines personnes engagées par le gouvernement le pouvaient.',
	'section-1983-officer.law-arguably-clear':
		'Des décisions antérieures sont proches, mais pas pareilles. Depuis 2026, la Cour suprême a redit qu’une affaire doit être très semblable. Un juge pourrait aller dans un sens ou dans l’autre.',
	'section-1983-officer.possibly-obvious':
		'Nous n’avons trouvé aucune décision proche, mais certains actes sont si clairement cruels qu’il ne faut aucune affaire antérieure. Les tribunaux le disent rarement; c’est donc incertain.',
	'section-1983-officer.law-not-clear':
		'Nous n’avons trouvé aucune affaire antérieure qui lie les tribunaux d’ici et soit assez proche. Aucune n’a rendu ceci clairement illégal ce jour-là. L’immunité qualifiée bloque probablement cette réclamation, même si un droit a été violé.',
	'section-1983-officer.punitive':
		'De l’argent en plus pour punir celui qui l’a fait. C’est pour celui qui avait un mauvais motif, ou qui ne se souciait pas de vos droits.',
	'section-1983-officer.order':
		'Un ordre du tribunal pour arrêter ou changer quelque chose. L’immunité qualifiée porte sur l’argent, pas sur les ordres, mais vous devez montrer une vraie menace que cela vous arrive encore.',
	'section-1983-officer.state-pays':
		'L’État paie ce que son employé doit par un jugement ou une entente. La limite est de $500,000 pour une personne et $2,000,000 pour un fait. Il n’a pas à payer pour une négligence grave ni pour des torts faits exprès. Il ne doit pas non plus payer une entente qu’il n’a pas acceptée.',
	'section-1983-officer.town-pays':
		'Une municipalité paie souvent pour son agent. Elle n’y est pas tenue pour des actes jugés faits exprès, voulus ou hors du travail.',

	'section-1983-municipality.town':
		'Vous pouvez poursuivre une municipalité ou une ville selon cette loi. Mais ce doit être pour sa propre politique, sa propre habitude ou son propre choix. Elle ne répond pas seulement parce qu’elle a engagé l’agent.',
	'section-1983-municipality.sheriff':
		'Il n’est pas tranché pour chaque tâche si un shérif du Vermont agit pour l’État ou le comté. Mais le tribunal fédéral au Vermont a traité les shérifs et leurs adjoints comme une partie de l’État. Cela bloque cette réclamation. Demandez à un avocat.',
	'section-1983-municipality.state-police':
		'La Police d’État fait partie de l’État, et l’État ne peut pas être poursuivi pour de l’argent selon cette loi.',
	'section-1983-municipality.state':
		'Cette personne travaille pour l’État, et l’État ne peut pas être poursuivi pour de l’argent selon cette loi.',
	'section-1983-municipality.federal':
		'L’agent travaille pour les États-Unis, pas pour une municipalité ni une ville.',
	'section-1983-municipality.federal-power':
		'L’agent utilisait un pouvoir fédéral; cette réclamation contre une municipalité n’est donc pas ouverte.',
	'section-1983-municipality.task-force':
		'L’agent était dans une équipe faite de plus d’une agence. Il n’est pas clair si la propre politique d’une municipalité était derrière l’acte.',
	'section-1983-municipality.private':
		'L’employeur d’un gardien privé n’est pas une municipalité ni une ville.',
	'section-1983-municipality.campus':
		'La police de l’Université du Vermont a des pouvoirs de police. Mais il n’est pas tranché si son université compte comme une municipalité ou comme l’État pour cette loi.',
	'section-1983-municipality.out-of-state':
		'Une agence d’un autre État doit faire partie d’une municipalité, d’une ville ou d’un comté. Sinon, vous ne pouvez pas la poursuivre ainsi. Il n’est pas clair quel tribunal pourrait l’entendre.',
	'section-1983-municipality.written-policy':
		'Vous dites qu’une politique écrite était derrière cela. Une municipalité répond de sa propre politique.',
	'section-1983-municipality.policymaker':
		'Vous dites que quelqu’un qui a le dernier mot, comme le chef, l’a décidé. Une municipalité répond de cette décision.',
	'section-1983-municipality.custom':
		'Vous dites que c’était une habitude du service. Il vous faudrait montrer qu’elle était répandue et bien connue.',
	'section-1983-municipality.training':
		'Vous dites que les agents n’étaient pas assez bien formés ou surveillés. D’habitude, les tribunaux demandent plusieurs cas du même genre, que la municipalité connaissait et a laissés passer.',
	'section-1983-municipality.no-policy':
		'D’après ce que vous nous avez dit, aucune politique, habitude ni choix de la municipalité elle-même n’était derrière cela. Une municipalité ne répond pas seulement parce qu’elle emploie l’agent.',
	'section-1983-municipality.no-immunity':
		'Une municipalité ou une ville ne peut pas invoquer l’immunité qualifiée. Cette réclamation peut donc avancer même si l’agent est à l’abri.',
	'section-1983-municipality.no-punitive':
		'L’argent pour punir est destiné à la personne qui a mal agi. Autant que nous sachions, on ne peut pas l’obtenir d’une municipalité ou d’une ville; notre source pour cela n’est pas vérifiée.',

	'federal-tort-claims.federal-officer':
		'L’agent travaille pour les États-Unis. La réclamation est contre les États-Unis, pas contre l’agent.',
	'federal-tort-claims.federal-power':
		'L’agent utilisait un pouvoir fédéral. Des agents locaux au travail pour une agence fédérale peuvent compter comme des gens qui travaillent pour les États-Unis.',
	'federal-tort-claims.task-force':
		'L’agent était dans une équipe avec des agents fédéraux. Il n’est pas tranché si l’agent compte comme travaillant pour une agence fédérale.',
	'federal-tort-claims.not-federal':
		'Cette réclamation est seulement pour les torts d’agents fédéraux. Cet agent ne travaille pas pour les États-Unis.',
	'federal-tort-claims.sexual-scope':
		'Les États-Unis ne répondent que des actes faits dans le travail. Il est souvent contesté que l’inconduite sexuelle puisse être dans le travail.',
	'federal-tort-claims.on-duty':
		'L’agent était en service. Les États-Unis répondent des actes faits dans le travail.',
	'federal-tort-claims.off-duty-authority':
		'L’agent était hors service mais a utilisé ou montré un pouvoir officiel. On peut discuter dans les deux sens si c’était dans le travail.',
	'federal-tort-claims.off-duty':
		'L’agent était hors service et n’a pas utilisé le pouvoir de son travail. Les États-Unis ne répondent que des actes faits dans le travail.',
	'federal-tort-claims.assault-battery':
		'Les menaces et les coups (assault and battery) par des agents fédéraux de la force publique sont des torts pour lesquels cette loi permet de poursuivre.',
	'federal-tort-claims.false-imprisonment':
		'L’arrestation illégale et la détention illégale (false imprisonment) par des agents fédéraux de la force publique sont des torts pour lesquels cette loi permet de poursuivre.',
	'federal-tort-claims.malicious-prosecution':
		'La poursuite pénale malveillante (malicious prosecution) par des agents fédéraux de la force publique est un tort pour lequel cette loi permet de poursuivre.',
	'federal-tort-claims.home-entry':
		'En 2025, la Cour suprême a ranimé une action selon cette loi. Des agents fédéraux avaient fait une descente dans la mauvaise maison. L’affaire est retournée à un tribunal inférieur.',
	'federal-tort-claims.detained-goods':
		'Cette loi a une exception pour les biens que des agents retiennent. Il n’est pas tranché ici si elle vise ce qui est arrivé à vos biens. Demandez à un avocat.',
	'federal-tort-claims.no-tort':
		'Cette loi vise les torts que viserait le droit de la responsabilité d’un État. Une réclamation sur la seule parole ou le seul traitement inégal n’en est pas un. Si on vous a aussi blessé, arrêté ou accusé, regardez ces réclamations.',
	'federal-tort-claims.carelessness':
		'Cette loi vise aussi le dommage causé par la négligence de ceux qui travaillent pour les États-Unis.',
	'federal-tort-claims.wrong-shown':
		'La loi du Vermont décide ce qui compte comme un tort. Si ce que vous nous avez dit est vrai, cela en montre un. Il vous faudrait encore le prouver.',
	'federal-tort-claims.wrong-disputed':
		'La loi du Vermont décide ce qui compte comme un tort. Certains faits vous aident et d’autres aident l’agent.',
	'federal-tort-claims.wrong-unsettled':
		'La loi du Vermont décide ce qui compte comme un tort. Les tribunaux n’ont pas tranché si ceci en est un.',
	'federal-tort-claims.wrong-not-shown':
		'La loi du Vermont décide ce qui compte comme un tort. Ce que vous nous avez dit n’en montre pas encore un.',
	'federal-tort-claims.choice-of-care':
		'Vous ne pouvez pas poursuivre les États-Unis pour leurs choix de jugement en matière de politique. On peut soutenir que la façon de donner des soins, de gérer une détention ou de poursuivre une voiture peut être un tel choix.',
	'federal-tort-claims.discretion-open':
		'Vous ne pouvez pas poursuivre les États-Unis pour leurs choix de jugement en matière de politique. En 2025, la Cour suprême a dit que cette exception peut encore s’appliquer aux torts d’agents fédéraux. Jusqu’où elle va n’est pas tranché.',
	'federal-tort-claims.sued-first':
		'Vous êtes allé au tribunal, mais n’avez pas déposé de réclamation écrite à l’agence. Un tribunal ne peut pas encore entendre cette réclamation. L’agence doit d’abord dire non, ou ne pas répondre pendant six mois.',
	'federal-tort-claims.claim-not-filed-yet':
		'Première étape : déposer une réclamation écrite à l’agence fédérale. Vous ne l’avez pas encore fait. Faites-le dans les deux ans; un tribunal ne peut pas entendre l’affaire avant.',
	'federal-tort-claims.waiting':
		'Vous avez déposé la réclamation écrite et vous attendez. Vous pouvez poursuivre après que l’agence dit non, ou après six mois sans réponse.',
	'federal-tort-claims.silence':
		'Vous avez déposé la réclamation écrite et six mois ont passé sans réponse. Vous pouvez prendre cela pour un non, et poursuivre.',
	'federal-tort-claims.denied':
		'Vous avez déposé la réclamation écrite et l’agence a dit non. Vous avez six mois depuis le jour où elle a posté la lettre pour poursuivre.',
	'federal-tort-claims.conviction-stands':
		'Gagner contredirait une condamnation qui tient toujours. Cette règle a été faite pour les actions en droits civils; nous n’avons pas pu confirmer jusqu’où elle touche cette réclamation.',
	'federal-tort-claims.no-conviction-problem':
		'Aucune condamnation ne fait obstacle à cette réclamation.',
	'federal-tort-claims.too-late':
		'Un délai est écoulé aux dates que vous avez données : deux ans pour la réclamation écrite, et six mois après un refus pour l’action en justice. Faites vérifier les dates par un avocat.',
	'federal-tort-claims.in-time':
		'Aux dates que vous avez données, il est encore temps. Prenez la date limite la plus proche comme la vraie.',
	'federal-tort-claims.compensation':
		'De l’argent pour le dommage que vous pouvez prouver, tel que la loi du Vermont le mesure.',
	'federal-tort-claims.no-punitive':
		'Autant que nous sachions, pas d’argent en plus pour punir. Notre source pour cela n’est pas vérifiée.',
	'federal-tort-claims.judgment-bar':
		'Attention à l’ordre : un jugement dans cette affaire peut mettre fin à votre autre action, celle contre l’agent pour le même acte.',
	'federal-tort-claims.federal-court':
		'Tribunal fédéral seulement. Autant que nous sachions, un juge décide, sans jury.',
	'federal-tort-claims.agency-first':
		'Avant le tribunal, une réclamation écrite à l’agence qui nomme une somme exacte.'
} as const satisfies WordsLike<typeof en>;

const section1983Requirements = {
	place: { name: 'Lieu', question: 'Est-ce arrivé au Vermont?' },
	'color-of-law': {
		name: 'Pouvoir du gouvernement',
		question: 'L’agent utilisait-il un pouvoir du gouvernement?'
	},
	violation: {
		name: 'Un droit fédéral',
		question: 'Ce que vous nous avez dit montre-t-il qu’un droit fédéral a été violé?'
	},
	'state-of-mind': {
		name: 'État d’esprit',
		question: 'Était-ce plus que de la négligence, là où la loi demande plus?'
	},
	conviction: {
		name: 'Une condamnation qui tient',
		question: 'La réclamation est-elle libre d’une condamnation qui tient toujours?'
	},
	'pending-case': {
		name: 'Une affaire pénale ouverte',
		question: 'La réclamation est-elle libre d’une affaire pénale ouverte?'
	},
	grievance: {
		name: 'Plainte interne (grievance)',
		question: 'Si vous êtes en prison, avez-vous fini la procédure de plainte interne (grievance)?'
	},
	'mental-injury': {
		name: 'Dommage moral en détention',
		question: 'Si vous êtes en prison, y a-t-il plus qu’un dommage moral?'
	},
	release: {
		name: 'Une renonciation signée',
		question: 'La réclamation est-elle encore à vous, sans y avoir renoncé par écrit?'
	},
	deadline: { name: 'Délai', question: 'Est-il encore temps de poursuivre?' }
} as const;

/** The name and question of each requirement, by route and requirement id. */
export const federalRequirements = {
	'section-1983-officer': {
		...section1983Requirements,
		person: {
			name: 'Quelqu’un que cette loi vise',
			question: 'Est-ce un agent que cette loi fédérale vise?'
		},
		'personal-involvement': {
			name: 'La part même de l’agent',
			question: 'Cet agent y a-t-il pris part?'
		},
		'absolute-immunity': {
			name: 'Immunité totale',
			question: 'Est-ce en dehors de l’immunité totale des juges, procureurs et témoins?'
		},
		'qualified-immunity': {
			name: 'Immunité qualifiée',
			question: 'Des décisions antérieures ont-elles dit clairement que c’était illégal?'
		}
	},
	'section-1983-municipality': {
		...section1983Requirements,
		municipality: {
			name: 'Une municipalité ou une ville',
			question: 'L’agent travaille-t-il pour une municipalité ou une ville?'
		},
		policy: {
			name: 'La politique même de la municipalité',
			question: 'Une politique, une habitude ou un choix de la municipalité l’a-t-il causé?'
		},
		immunity: {
			name: 'Pas d’immunité pour les municipalités',
			question: 'La municipalité est-elle sans immunité qualifiée?'
		}
	},
	'federal-tort-claims': {
		place: section1983Requirements.place,
		'federal-officer': {
			name: 'Un agent fédéral',
			question: 'L’agent travaillait-il pour les États-Unis?'
		},
		scope: { name: 'Au travail', question: 'L’agent agissait-il dans son travail?' },
		'covered-wrong': {
			name: 'Un tort visé',
			question: 'Est-ce un genre de tort pour lequel cette loi permet de poursuivre?'
		},
		violation: {
			name: 'Un tort selon la loi du Vermont',
			question: 'Ce que vous nous avez dit montre-t-il un tort selon la loi du Vermont?'
		},
		'discretionary-function': {
			name: 'Choix de jugement',
			question: 'Était-ce plus qu’un choix de jugement en matière de politique?'
		},
		'agency-claim': {
			name: 'D’abord la réclamation à l’agence',
			question: 'La réclamation écrite à l’agence est-elle faite, ou encore possible?'
		},
		conviction: section1983Requirements.conviction,
		'pending-case': section1983Requirements['pending-case'],
		release: section1983Requirements.release,
		deadline: section1983Requirements.deadline
	}
} as const satisfies WordsLike<typeof enRequirements>;
