import type {
	vermontReasons as en,
	vermontRequirements as enRequirements
} from '../../en/reasons/vermont.ts';
import type { WordsLike } from '../../words-like.ts';

/** Why a requirement of a Vermont route came out as it did; what can be won; where to sue. */
export const vermontReasons = {
	'vermont.inside': 'C’est arrivé au Vermont; la loi du Vermont s’applique donc.',
	'vermont.outside':
		'C’est arrivé hors du Vermont. La loi et les délais de cet État s’appliquent, et cet outil ne les connaît pas. Demandez bientôt à un avocat de cet État.',
	'vermont.wrong-shown':
		'Si ce que vous nous avez dit est vrai, cela montre un tort selon la loi du Vermont. Il vous faudrait encore le prouver.',
	'vermont.wrong-disputed':
		'Certains faits vous aident et d’autres aident l’agent. Un juge ou un jury peut devoir décider.',
	'vermont.wrong-not-shown':
		'Ce que vous nous avez dit ne montre pas un tort selon la loi du Vermont.',

	'vermont.within-job': 'L’agent était au travail, ou a utilisé les pouvoirs de son travail.',
	'vermont.outside-job':
		'L’agent était hors service et n’a utilisé aucun pouvoir de police. Un employeur n’en répond pas ici.',

	'vermont.immunity-not-for-driving':
		'Une loi écrite du Vermont fixe un devoir de prudence pour ceux qui se rendent à une urgence. La Cour suprême du Vermont a dit que l’immunité de l’agent n’arrête pas une réclamation pour conduite négligente dans une poursuite.',
	'vermont.immunity-law-clear':
		'Des décisions antérieures ont dit clairement que c’était illégal. Les tribunaux du Vermont ne donnent pas alors d’immunité.',
	'vermont.immunity-law-arguable':
		'Des décisions antérieures sont proches, mais pas pareilles. On peut discuter dans les deux sens si l’agent aurait dû le savoir.',
	'vermont.immunity-possibly-obvious':
		'Aucune décision proche n’a été trouvée, mais ceci peut être si clairement mauvais qu’il n’en faut aucune. Les tribunaux le disent rarement.',
	'vermont.immunity-bad-faith':
		'Vous dites que l’agent a agi de mauvaise foi. Les tribunaux du Vermont demandent surtout ce qu’un agent raisonnable aurait su. Là où la loi n’était pas claire, ils ont protégé même celui qui avait de mauvais sentiments. La façon dont la mauvaise foi compte pour un tort fait exprès n’est pas tranchée.',
	'vermont.immunity-good-faith':
		'Nous n’avons trouvé aucune décision antérieure qui ait dit clairement que c’était illégal. La loi du Vermont protège probablement un agent qui a exercé son jugement au travail de bonne foi. Le critère est ce qu’en penserait un agent raisonnable.',

	'vermont.nothing-signed': 'Vous n’avez signé ni renonciation, ni entente, ni marché à ce sujet.',
	'vermont.release-not-voluntary':
		'Vous avez signé un papier qui renonce à des réclamations, mais vous dites que ce n’était pas votre libre choix. Les tribunaux demandent si ce l’était.',
	'vermont.settled-with-state':
		'Vous avez fait une entente avec l’État. Quand l’État défend quelqu’un qui travaille pour lui, une entente que vous acceptez libère l’État et tous ceux qui travaillent pour lui.',
	'vermont.dismissal-deal':
		'Vous avez renoncé à une réclamation pour que des accusations soient abandonnées. Les tribunaux regardent si un tel marché était libre et juste.',
	'vermont.released':
		'Vous avez signé une renonciation ou une entente. Elle met probablement fin à cette réclamation si elle vise ces faits. Faites lire les mots exacts par un avocat.',

	'vermont.in-time': 'Le temps pour poursuivre n’est pas écoulé, aux dates que vous avez données.',
	'vermont.too-late':
		'Le temps pour poursuivre est écoulé, aux dates que vous avez données. Demandez à un avocat si une suspension s’applique.',

	'vermont-tort.federal-officer':
		'Un agent fédéral au travail n’est pas poursuivi selon cette loi. Une réclamation va contre les États-Unis à sa place.',
	'vermont-tort.private-guard':
		'Un gardien privé n’est pas un agent public. La loi habituelle du Vermont s’applique, comme pour toute personne.',
	'vermont-tort.task-force':
		'Dans une équipe mixte, il compte de savoir quel pouvoir chaque agent utilisait. Les tribunaux n’ont pas tranché quelles règles s’appliquent.',
	'vermont-tort.out-of-state':
		'L’agent travaille pour un autre État ou une municipalité de là-bas. Les règles de quel État s’appliquent pour poursuivre des agents n’est pas tranché ici. Demandez à un avocat.',
	'vermont-tort.court-officer':
		'On ne peut poursuivre un juge ou un procureur que là où l’immunité totale ne s’applique pas. Voyez les étapes suivantes.',
	'vermont-tort.off-duty':
		'L’agent était hors service et n’a utilisé aucun pouvoir de police. Alors les règles qui protègent les agents au travail ne s’appliquent pas.',
	'vermont-tort.deputy-willful':
		'Deux lois du Vermont tirent ici en sens contraires. L’une vous laisse poursuivre un adjoint pour des actes voulus. L’autre envoie au shérif les réclamations sur des actes officiels.',
	'vermont-tort.deputy-not-willful':
		'Un adjoint négligent ou qui s’est trompé au travail n’est pas celui à poursuivre. La réclamation va contre l’État ou le shérif.',
	'vermont-tort.state-willful':
		'Vous dites que l’agent l’a fait exprès ou avec insouciance. La loi du Vermont vous laisse poursuivre en personne un employé de l’État pour des actes voulus ou de négligence grave.',
	'vermont-tort.state-only':
		'L’agent est un employé de l’État. Vous parlez d’une erreur, ou d’un manque de soin. Alors seul l’État peut être poursuivi, pas l’agent.',
	'vermont-tort.town-officer-willful':
		'Vous dites que l’agent a agi exprès. Celui qui travaille pour une municipalité ou une ville doit répondre en personne des actes voulus, ou faits exprès.',
	'vermont-tort.town-officer-between':
		'La loi du Vermont envoie les actes négligents à la municipalité, et les actes faits exprès à l’agent. Une arrestation, une fouille ou un emploi de la force se fait exprès même quand c’est une erreur. L’un ou l’autre peut donc être juste.',
	'vermont-tort.town-only':
		'Vous parlez d’une erreur ou d’un manque de soin de quelqu’un qui travaille pour une municipalité ou une ville. Alors seule la municipalité peut être poursuivie.',
	'vermont-tort.campus-officer':
		'Qui emploie cet agent, et donc quelles règles s’appliquent, n’est pas clair pour nous.',

	'vermont-tort.standing-by':
		'Cette réclamation porte sur le fait de laisser faire. La question de savoir si la loi du Vermont a un tel devoir fait partie de la question ci-dessus.',
	'vermont-tort.only-watched':
		'L’agent a seulement regardé. Les tribunaux du Vermont ont dit qu’en règle générale la police n’a de devoir spécial envers aucune personne en particulier.',
	'vermont-tort.only-in-charge':
		'L’agent était seulement responsable. Nous n’avons trouvé aucune règle claire du Vermont sur quand cela suffit.',
	'vermont-tort.took-part': 'L’agent y a pris part ou en a donné l’ordre.',

	'vermont-tort.prosecutor':
		'Un procureur du Vermont a une immunité totale pour le travail de sa fonction, même fait avec de mauvais sentiments.',
	'vermont-tort.judge': 'Un juge a une immunité totale pour juger.',
	'vermont-tort.judge-outside-court':
		'Un juge a une immunité totale pour juger. On peut discuter si c’était juger.',
	'vermont-tort.testimony':
		'Le seul tort que vous nommez est un faux témoignage. En droit fédéral, les témoins ont une immunité totale. Nous n’avons pas trouvé la règle du Vermont.',
	'vermont-tort.no-absolute-immunity': 'Des policiers comme ceux-ci n’ont pas d’immunité totale.',
	'vermont-tort.no-immunity-for-guards':
		'L’immunité officielle est pour les agents publics, pas pour les gardiens privés.',
	'vermont-tort.no-immunity-off-duty':
		'L’immunité officielle est seulement pour les actes faits au travail.',

	'vermont-tort.compensation': 'De l’argent pour le dommage que vous pouvez prouver.',
	'vermont-tort.town-may-repay':
		'La municipalité peut défendre ou rembourser son agent. Elle le peut si la réclamation est rejetée ou si l’acte est jugé non voulu.',
	'vermont-tort.hate-motivated':
		'Si ce qui a été fait était aussi un crime, et qu’un préjugé l’a motivé même en partie, vous pouvez poursuivre son auteur pour plus : un ordre, de l’argent, de l’argent en plus pour punir, les frais et les honoraires d’avocat. Il ne faut aucune affaire pénale.',
	'vermont-tort.superior-court': 'La Cour supérieure du Vermont (Superior Court).',

	'vermont-tort.town-officer': 'L’agent travaille pour une municipalité ou une ville.',
	'vermont-tort.task-force-town':
		'Dans une équipe mixte, il n’est pas clair quel employeur répond pour qui.',
	'vermont-tort.not-town': 'L’agent ne travaille pas pour une municipalité ni une ville.',
	'vermont-tort.town-willful':
		'Vous dites que l’agent a agi exprès. La loi qui fait répondre une municipalité exclut les actes voulus et intentionnels; la municipalité garde donc son immunité.',
	'vermont-tort.town-between':
		'La loi qui fait répondre une municipalité exclut les actes voulus et intentionnels. Un juge fédéral au Vermont a appliqué cela à une arrestation illégale. On peut discuter si un acte fait par erreur ou avec insouciance est exclu.',
	'vermont-tort.town-careless':
		'Vous parlez d’une erreur, ou d’un manque de soin. La municipalité en répond et renonce à sa propre immunité.',
	'vermont-tort.town-no-cap-seen':
		'Nous n’avons trouvé aucune limite en dollars pour les municipalités dans cette loi. Un projet de 2025 en proposait une, et nous ne savons pas ce qu’il est devenu.',
	'vermont-tort.town-insurance':
		'Quand une municipalité a une assurance, elle ne renonce à l’immunité qu’autant que la police paie. Un fonds de risque commun ne compte pas comme une police.',

	'vermont-tort.state-employee': 'L’agent travaille pour l’État.',
	'vermont-tort.state-or-sheriff':
		'La loi du Vermont appelle les adjoints des employés de l’État à certaines fins, mais d’autres lois envoient les réclamations au shérif. Lequel répond n’est pas tranché.',
	'vermont-tort.perhaps-state': 'Il n’est pas clair pour nous si l’État répond de cet agent.',
	'vermont-tort.state-prosecutor':
		'Les tribunaux du Vermont disent que l’État et ses procureurs ont une immunité totale pour mener des accusations pénales.',
	'vermont-tort.not-state': 'L’agent ne travaille pas pour l’État du Vermont.',
	'vermont-tort.state-battery':
		'L’État garde son immunité pour les menaces et les coups (assault and battery) de ses employés. Vous pouvez peut-être encore poursuivre l’agent.',
	'vermont-tort.state-force-not-meant':
		'L’État garde son immunité pour les menaces et les coups (assault and battery). Une force seulement négligente peut ne pas être des coups (battery); cela peut donc se discuter.',
	'vermont-tort.state-theft':
		'L’État garde son immunité pour les biens retenus par des agents, et ne répond que des actes faits au travail. On peut discuter si un vol tombe sous l’un ou l’autre.',
	'vermont-tort.state-goods':
		'L’État garde son immunité pour les réclamations sur des biens retenus par des agents.',
	'vermont-tort.state-touching':
		'L’État garde son immunité pour les coups (battery). On peut discuter si une fouille du corps compte comme tel.',
	'vermont-tort.state-false-arrest':
		'L’arrestation illégale, la détention illégale (false imprisonment) et la poursuite pénale malveillante (malicious prosecution) ne sont pas sur la liste des torts pour lesquels l’État garde son immunité. On les en a ôtées en 1990.',
	'vermont-tort.state-not-listed':
		'Ceci n’est pas sur la liste des torts pour lesquels l’État garde son immunité.',
	'vermont-tort.not-discretionary':
		'L’État garde son immunité pour des choix de politique. Conduire, ou une tâche de soin que la police prend en charge, n’a pas été traité comme tel.',
	'vermont-tort.discretionary-choice':
		'Vous décrivez une politique ou le choix d’un chef. L’État garde son immunité pour de tels choix; la Cour suprême du Vermont l’a appliquée à la façon dont une prison a examiné des abus du personnel.',
	'vermont-tort.discretion-open':
		'L’État garde son immunité pour des choix qui demandent un jugement de politique. Les tribunaux posent deux questions, acte par acte, et la réponse n’est pas tranchée ici.',
	'vermont-tort.analog':
		'L’État ne répond que des torts pour lesquels une personne privée pourrait être poursuivie. C’en est un.',
	'vermont-tort.no-analog-sure':
		'L’État ne répond que des torts pour lesquels une personne privée pourrait être poursuivie. On peut discuter si c’en est un.',
	'vermont-tort.state-cap':
		'De l’argent pour le dommage, jusqu’à $500,000 pour une personne et $2,000,000 pour un fait.',
	'vermont-tort.state-insurance':
		'Si l’État a acheté une assurance qui couvre la réclamation, ses exceptions ne comptent pas autant que la police paie.',
	'vermont-tort.state-superior-court':
		'Seulement la Cour supérieure du Vermont (Superior Court), pas un tribunal fédéral.',

	'vermont-tort.sheriff-or-state':
		'D’anciennes lois du Vermont font répondre le shérif de ses adjoints. D’autres traitent les adjoints comme des employés de l’État et envoient la réclamation à l’État. Nous n’avons trouvé aucune décision qui tranche laquelle s’applique.',
	'vermont-tort.not-sheriff': 'L’agent n’est ni shérif ni adjoint.',
	'vermont-tort.sheriff-sexual-misconduct':
		'La loi sur ce que les adjoints font dans leur fonction ne couvre pas l’inconduite sexuelle d’un adjoint. Mais en 2004, la Cour suprême du Vermont a laissé un jury décider si le shérif doit répondre. Là, le poste de l’adjoint l’avait aidé à le faire.',
	'vermont-tort.sheriff-willful':
		'Le shérif répond de ce que les adjoints font dans leur fonction, et de leur négligence. Il n’est pas tranché si cela couvre les torts voulus.',
	'vermont-tort.sheriff-official-act':
		'Le shérif répond de ce que les adjoints font dans leur fonction, et de leur négligence.',
	'vermont-tort.sheriff-bond': 'Chaque shérif donne une caution de $100,000.',
	'vermont-tort.sheriff-department':
		'Le service du shérif est un organisme légal à part et peut être poursuivi. Un avocat choisira qui nommer.',

	'article-11.state-officer':
		'L’agent travaille pour l’État. La Cour suprême du Vermont a permis ce genre d’action contre l’État dans Zullo.',
	'article-11.perhaps-state':
		'Zullo portait sur un policier de l’État. Il n’est pas tranché si elle vise ce genre d’agent.',
	'article-11.sheriff':
		'Zullo portait sur un policier de l’État. Des juges fédéraux au Vermont traitent les adjoints comme des agents de l’État. Mais nous n’avons trouvé aucune décision sur cette réclamation.',
	'article-11.not-state': 'L’agent ne travaille pas pour l’État du Vermont.',
	'article-11.town-unsettled':
		'Zullo portait sur l’État. Une étude d’un groupe qui prend parti dit que les municipalités peuvent aussi être poursuivies. Mais le parrain principal du projet a dit que seule la Police d’État était visée. Aucune décision n’a été trouvée; c’est donc ouvert.',
	'article-11.town-task-force':
		'Zullo portait sur l’État. Il n’est pas tranché si une municipalité répond ici, et pour un agent d’une équipe mixte.',
	'article-11.not-town': 'L’agent ne travaille pas pour une municipalité ni une ville.',
	'article-11.reaches':
		'L’Article 11 de la constitution du Vermont vise cette fouille ou cette saisie.',
	'article-11.reach-unsettled': 'Il n’est pas tranché si l’Article 11 vise ceci.',
	'article-11.does-not-reach':
		'L’Article 11 vise les fouilles et les saisies. Ceci n’est ni l’une ni l’autre.',
	'article-11.breach-shown':
		'Si ce que vous nous avez dit est vrai, cela montre une violation de la loi du Vermont. Il vous faudrait encore la prouver.',
	'article-11.breach-disputed': 'Certains faits vous aident et d’autres aident l’agent.',
	'article-11.breach-not-shown':
		'Ce que vous nous avez dit ne montre pas une violation de l’Article 11.',
	'article-11.never-charged':
		'On ne vous a accusé d’aucun crime. Dans Zullo, l’État a nommé d’autres recours. La Cour a dit qu’ils ne donnaient aucune vraie réparation, surtout à une personne jamais accusée.',
	'article-11.charged':
		'Vous devez montrer qu’il n’y a pas d’autre recours utile. On vous a accusé; l’État peut donc pointer vers l’affaire pénale. Nous n’avons pas trouvé non plus de décision disant si une action fédérale compte comme un autre recours.',
	'article-11.law-clear':
		'Des décisions antérieures ont dit clairement que c’était illégal. Cela suffit pour cette partie.',
	'article-11.bad-faith':
		'Vous dites que l’agent a agi de mauvaise foi. Si c’est prouvé, cela suffit pour cette partie.',
	'article-11.animus':
		'Vous dites que l’agent a employé des mots de préjugé. Dans Zullo, la Cour a dit que la mauvaise foi peut être un préjugé contre un groupe.',
	'article-11.law-arguable':
		'Des décisions antérieures sont proches, mais pas pareilles. Une loi claire ou la mauvaise foi serait discutée.',
	'article-11.possibly-obvious':
		'Aucune décision proche n’a été trouvée, mais ceci peut être si clairement mauvais qu’il n’en faut aucune. Les tribunaux le disent rarement.',
	'article-11.animus-suspected':
		'Vous soupçonnez un préjugé. Ce peut être de la mauvaise foi si c’est prouvé, mais affirmer un motif sans plus n’a pas suffi.',
	'article-11.law-not-clear':
		'Il vous faut soit une loi antérieure claire, soit la mauvaise foi. Nous n’avons trouvé aucune décision claire, et vous ne décrivez pas de mauvaise foi.',
	'article-11.damages':
		'De l’argent pour le dommage que vous pouvez prouver. Le Tort Claims Act ne régit pas cette réclamation.',
	'article-11.no-act-cap':
		'Les limites en dollars du Tort Claims Act ne sont pas écrites pour cette réclamation.',
	'article-11.superior-court':
		'La Cour supérieure du Vermont (Superior Court). L’État ne peut pas être poursuivi pour de l’argent devant un tribunal fédéral sans son accord.',
	'article-11.town-court': 'La Cour supérieure du Vermont (Superior Court).',

	'public-accommodations.federal':
		'Il n’est pas montré que cette loi du Vermont vise les agences fédérales.',
	'public-accommodations.prison':
		'La Cour suprême du Vermont a dit que les prisons sont des lieux ouverts au public (public accommodations) selon cette loi.',
	'public-accommodations.private':
		'Un magasin ou un lieu ouvert au public est visé. Que ce qu’a fait son gardien soit visé dépend du lieu et n’est pas tranché ici.',
	'public-accommodations.police':
		'Les organismes du gouvernement sont visés par cette loi. Nous n’avons trouvé aucune décision d’un tribunal du Vermont disant que le travail de police sur la route l’est. La Commission des droits de la personne a pris de telles affaires.',
	'public-accommodations.no-bias':
		'Vous ne pensez pas que l’identité était la raison. Cette loi porte sur la discrimination.',
	'public-accommodations.protected-ground':
		'Le motif que vous nommez est de ceux que cette loi protège.',
	'public-accommodations.other-ground': 'Vous ne nommez aucun motif que cette loi protège.',
	'public-accommodations.words':
		'Vous dites que l’agent a employé des mots de préjugé. S’ils sont prouvés, ils montrent que l’identité était une raison.',
	'public-accommodations.unequal':
		'Vous décrivez un traitement pire que celui d’autres au même endroit. S’il est prouvé, il montre que l’identité était une raison.',
	'public-accommodations.suspected':
		'Vous soupçonnez que ce que vous êtes était la raison. Il vous faudrait une preuve; affirmer un motif sans plus n’a pas suffi.',
	'public-accommodations.no-sign': 'Vous ne décrivez aucun signe que l’identité était la raison.',
	'public-accommodations.damages':
		'Un ordre du tribunal, de l’argent pour le dommage, et de l’argent en plus pour punir.',
	'public-accommodations.fees':
		'Le tribunal peut accorder les honoraires d’avocat au côté qui gagne.',
	'public-accommodations.court':
		'La Cour supérieure du Vermont (Superior Court). Vous n’avez pas à aller d’abord à la Commission des droits de la personne.'
} as const satisfies WordsLike<typeof en>;

const shared = {
	place: { name: 'Lieu', question: 'Est-ce arrivé au Vermont?' },
	scope: {
		name: 'Au travail',
		question: 'L’agent était-il au travail ou en utilisait-il les pouvoirs?'
	},
	violation: {
		name: 'Un tort selon la loi du Vermont',
		question: 'Ce que vous nous avez dit montre-t-il un tort selon la loi du Vermont?'
	},
	state: { name: 'Un agent de l’État', question: 'L’État répond-il de cet agent?' },
	town: {
		name: 'Un agent municipal',
		question: 'Une municipalité ou une ville répond-elle de cet agent?'
	},
	release: {
		name: 'Une renonciation signée',
		question: 'Avez-vous renoncé par écrit à cette réclamation?'
	},
	deadline: { name: 'Délai', question: 'Est-il encore temps de poursuivre?' }
} as const;

/** The name and question of each requirement, by route and requirement id. */
export const vermontRequirements = {
	'vermont-tort': {
		...shared,
		'who-answers': {
			name: 'La bonne personne à poursuivre',
			question:
				'Pouvez-vous poursuivre cet agent en personne, ou seulement l’agence ou la municipalité?'
		},
		'own-part': {
			name: 'La part même de l’agent',
			question: 'Cet agent y a-t-il pris part?'
		},
		'absolute-immunity': {
			name: 'Immunité totale',
			question: 'Est-ce en dehors de l’immunité totale des juges et des procureurs?'
		},
		'official-immunity': {
			name: 'Immunité officielle du Vermont',
			question: 'Était-il clair pour un agent raisonnable que c’était illégal?'
		},
		'not-willful': {
			name: 'Pas exprès',
			question: 'Était-ce une négligence, dont une municipalité répond, et non fait exprès?'
		},
		'kept-immunity': {
			name: 'Torts dont l’État ne répond pas',
			question: 'Est-ce un genre de tort pour lequel l’État a renoncé à son immunité?'
		},
		discretion: {
			name: 'Choix de politique',
			question: 'Était-ce plus qu’un choix de politique?'
		},
		'private-analog': {
			name: 'Comme un tort privé',
			question: 'Une personne privée pourrait-elle être poursuivie pour cela?'
		},
		sheriff: {
			name: 'Un shérif ou un adjoint',
			question: 'Le shérif répond-il de cet agent?'
		},
		'official-act': {
			name: 'Un acte officiel',
			question: 'Était-ce un acte officiel ou une négligence d’un adjoint?'
		}
	},
	'article-11': {
		...shared,
		'article-11': {
			name: 'Fouille ou saisie',
			question: 'L’Article 11 de la constitution du Vermont vise-t-il ceci?'
		},
		'no-other-remedy': {
			name: 'Pas d’autre vrai recours',
			question: 'N’y a-t-il aucun autre moyen utile de réparer cela?'
		},
		'clear-law-or-bad-faith': {
			name: 'Loi claire ou mauvaise foi',
			question:
				'La loi était-elle claire, ou l’agent a-t-il agi de mauvaise foi? L’un ou l’autre suffit.'
		}
	},
	'public-accommodations': {
		...shared,
		'public-accommodation': {
			name: 'Un service public',
			question: 'Est-ce un organisme public ou un commerce que la loi vise?'
		},
		'protected-ground': {
			name: 'Un motif protégé',
			question:
				'Était-ce au sujet de la race, de la religion, du sexe, d’un handicap ou d’un autre motif que la loi protège?'
		},
		'because-of-it': {
			name: 'À cause de cela',
			question: 'Y a-t-il un signe que c’était la raison?'
		}
	}
} as const satisfies WordsLike<typeof enRequirements>;
