import type { deadlineReasons as en } from '../../en/reasons/deadlines.ts';
import type { WordsLike } from '../../words-like.ts';

/** Why a time limit falls where it does, what may move it, and what to watch for. */
export const deadlineReasons = {
	'deadlines.from-the-day': 'Le délai commence le jour des faits.',
	'deadlines.federal-accrual':
		'Selon la loi fédérale, le délai commence quand vous connaissiez le dommage, ou aviez une raison de le connaître. Pour la force, une fouille ou une arrestation, c’est d’habitude le jour des faits.',
	'deadlines.favorable-end':
		'Pour une poursuite pénale injuste, le délai commence quand l’affaire pénale se termine en votre faveur.',
	'deadlines.prosecution-not-ended':
		'Pour une poursuite pénale injuste, le délai fédéral ne commence qu’une fois que l’affaire pénale se termine en votre faveur. Cela n’est pas encore arrivé.',
	'deadlines.three-years-1983':
		'La loi fédérale reprend les trois ans que le Vermont donne pour un dommage à une personne. Le dernier jour pour déposer est le troisième anniversaire.',
	'deadlines.held-by-court':
		'Pour une arrestation illégale, le délai commence quand l’arrestation illégale prend fin. Il commence aussi quand l’ordre d’un juge ou un autre papier du tribunal vous retient. Cela peut être plus tard que l’arrestation. Pour plus de sûreté, comptez depuis l’arrestation.',
	'deadlines.conviction-set-aside':
		'Si votre réclamation aurait voulu dire que la condamnation était une erreur, le délai peut ne commencer que quand la condamnation est annulée. Pour plus de sûreté, comptez depuis le jour des faits.',
	'deadlines.conviction-stands':
		'Si gagner voudrait dire que votre condamnation était une erreur, la réclamation doit attendre qu’elle soit annulée. Le délai peut ne commencer qu’alors. Pour plus de sûreté, comptez depuis le jour des faits.',

	'deadlines.child':
		'Si vous aviez moins de 18 ans quand la réclamation est née, le Vermont vous donne tout le délai après vos 18 ans.',
	'deadlines.jailed-until-release':
		'Si vous étiez enfermé quand la réclamation est née, le Vermont vous donne tout le délai après votre libération. Un juge fédéral au Vermont a compté la prison avant procès. Elle avait là duré sans coupure depuis l’arrestation. Ne comptez pas là-dessus; déposez avant la date la plus proche.',
	'deadlines.still-jailed':
		'Si vous étiez enfermé quand la réclamation est née et n’avez pas été libéré depuis, le délai peut ne pas avoir commencé. Ne comptez pas là-dessus; déposez avant la date la plus proche.',
	'deadlines.lacked-capacity':
		'Si un état mental vous empêchait de gérer vos affaires, le délai a pu être suspendu jusqu’à la fin de cet état. Il en va de même s’il vous empêchait de saisir vos droits. Il vous faudrait le prouver.',
	'deadlines.lacks-capacity':
		'Si un état mental empêche quelqu’un de gérer ses affaires, le délai peut être suspendu pour le moment. Il en va de même s’il l’empêche de saisir ses droits. La personne devrait le prouver.',
	'deadlines.later-jail-no-help':
		'Être enfermé plus tard, après la naissance de la réclamation, ne suspend pas le délai.',

	'deadlines.from-letters':
		'Pour une succession, le délai commence quand un tribunal charge quelqu’un de s’en occuper. Le papier du tribunal s’appelle « letters ».',
	'deadlines.estate-two-years':
		'Si la personne est décédée à temps, la succession a deux ans depuis ce papier, et pas plus. La réclamation doit être de celles qui survivent au décès.',
	'deadlines.estate-ordinary-limit':
		'Pour plus de sûreté, une succession devrait aussi respecter le délai habituel. Comptez-le comme si la personne avait vécu.',
	'deadlines.estate-death-in-time':
		'La succession n’a pas toujours ce temps. La personne doit être décédée avant la fin du délai habituel, ou jusqu’à 30 jours après.',
	'deadlines.death-two-years':
		'Une réclamation pour le décès même doit être déposée dans les deux ans après avoir appris le décès. Pour plus de sûreté, prenez cette date comme limite pour tout.',
	'deadlines.from-discovery-of-death':
		'Pour une réclamation sur un décès, le délai commence quand on découvre le décès.',
	'deadlines.two-years-death':
		'Une réclamation pour un décès causé à tort doit être déposée dans les deux ans.',
	'deadlines.seven-years-homicide':
		'Si un tribunal trouve une bonne raison d’accuser quelqu’un d’homicide pour le décès, le délai n’est pas le même. Il est de sept ans depuis le jour où vous apprenez le décès.',
	'deadlines.after-homicide-judgment':
		'Après une accusation d’homicide, le délai peut aussi durer deux ans depuis le jour où l’affaire pénale est finale. Nous ne connaissons pas cette date.',
	'deadlines.seven-years-murder':
		'Si le décès était un meurtre, causé exprès, le délai est de sept ans depuis le jour où vous l’apprenez.',
	'deadlines.count-from-death':
		'Une ancienne affaire du Vermont a compté depuis le jour du décès. Elle a dit qu’il n’aide pas de trouver la cause plus tard. Pour plus de sûreté, comptez depuis le jour du décès.',
	'deadlines.death-tolling-unknown':
		'Le délai pour un décès causé à tort est en dehors des règles générales. Nous ne connaissons aucune décision disant que le fait d’être un enfant ou enfermé le suspend.',

	'deadlines.three-years-assault':
		'Le Vermont donne trois ans pour les menaces et les coups (assault and battery). Le dernier jour pour déposer est le troisième anniversaire.',
	'deadlines.three-years-imprisonment':
		'Le Vermont donne trois ans pour la détention illégale (false imprisonment). Le dernier jour pour déposer est le troisième anniversaire.',
	'deadlines.three-years-property':
		'Le Vermont donne trois ans pour des dégâts aux biens. Le dernier jour pour déposer est le troisième anniversaire.',
	'deadlines.three-years-person':
		'Le Vermont donne trois ans pour un dommage à une personne. La détresse compte aussi. Le dernier jour pour déposer est le troisième anniversaire.',
	'deadlines.six-years-economic':
		'Si la seule perte était de l’argent, comme le coût d’une défense, le délai peut être de six ans. Pour plus de sûreté, prenez trois.',
	'deadlines.vermont-prosecution-end':
		'Une réclamation pour poursuite pénale injuste exige une affaire pénale terminée en votre faveur. Le délai du Vermont peut donc ne commencer qu’alors. Nous n’avons trouvé aucune décision du Vermont sur ce jour. Pour plus de sûreté, comptez depuis le jour des faits.',
	'deadlines.vermont-prosecution-open':
		'Une réclamation pour poursuite pénale injuste exige une affaire pénale terminée en votre faveur. Le délai du Vermont peut donc ne pas avoir commencé. Nous n’avons trouvé aucune décision du Vermont sur cela. Pour plus de sûreté, comptez depuis le jour des faits.',
	'deadlines.childhood-sexual-abuse':
		'Le Vermont ne fixe aucun délai pour poursuivre pour l’abus sexuel d’un enfant. Certaines réclamations plus anciennes contre une agence exigent la preuve d’une négligence grave.',
	'deadlines.childhood-abuse-possible':
		'Le Vermont ne fixe aucun délai pour poursuivre pour l’abus sexuel d’un enfant. Il en va de même d’un mal fait à un enfant aussi grave que l’agression grave (aggravated assault). Si c’est ce qui s’est passé, on peut déposer à tout moment.',
	'deadlines.four-years-sheriff':
		'Le Vermont donne quatre ans pour poursuivre un shérif pour ce qu’un adjoint a fait de mal.',
	'deadlines.deputy-is-shorter':
		'Les quatre ans sont pour une action contre le shérif. Une action contre l’adjoint, le service ou l’État peut n’en avoir que trois.',

	'deadlines.article-11-safe':
		'Aucune décision de tribunal trouvée ne dit combien de temps vous avez pour cette réclamation. Trois ans est le chiffre sûr.',
	'deadlines.article-11-unsettled':
		'Dans une affaire, une réclamation selon l’Article 11 a été déposée trois ans après la libération. Un juge fédéral au Vermont a trouvé qu’elle était à temps. Cela convient à un délai de trois ans, mais ne le décide pas.',

	'deadlines.discrimination-three':
		'Le délai pour la discrimination suit le genre de dommage. Pour un dommage à une personne, il est de trois ans.',
	'deadlines.discrimination-six':
		'Quand le dommage touchait aussi l’argent ou des biens, un tribunal a pris six ans. Pour plus de sûreté, prenez trois.',

	'deadlines.s254-assumed':
		'Nous ne savons pas si le projet S.254 tel que déposé (2022), qui n’est pas une loi, fixait un délai. Ce résultat prend pour donné les trois ans habituels au Vermont.',
	'deadlines.s254-unknown':
		'Nous ne savons pas quel délai, s’il y en a un, le projet S.254 tel que déposé (2022), qui n’est pas une loi, aurait fixé. Vous avez choisi de le laisser inconnu.',

	'deadlines.federal-claim-accrual':
		'Le délai d’une réclamation contre les États-Unis commence quand vous connaissiez l’acte, ou auriez dû le connaître.',
	'deadlines.federal-claim-two-years':
		'Une réclamation écrite doit parvenir à l’agence fédérale dans les deux ans. Vous ne pouvez pas aller au tribunal avant.',
	'deadlines.federal-prosecution-end':
		'Pour une poursuite pénale injuste, les deux ans peuvent ne commencer que quand l’affaire pénale se termine en votre faveur. Pour plus de sûreté, comptez depuis le jour des faits.',
	'deadlines.federal-prosecution-open':
		'Pour une poursuite pénale injuste, les deux ans peuvent ne pas avoir commencé. L’affaire pénale ne s’est pas terminée en votre faveur. Pour plus de sûreté, comptez depuis le jour des faits.',
	'deadlines.federal-claim-late':
		'Si la réclamation n’est pas parvenue à l’agence fédérale dans les deux ans, l’affaire au tribunal est fermée aussi.',
	'deadlines.federal-denial-mailed':
		'Le délai de l’affaire au tribunal commence le jour où l’agence poste son refus.',
	'deadlines.federal-suit-six-months':
		'L’affaire au tribunal doit être déposée dans les six mois après l’envoi du refus.',
	'deadlines.federal-no-answer':
		'L’agence n’a pas envoyé de refus; les six mois pour aller au tribunal n’ont donc pas commencé.',
	'deadlines.federal-silence':
		'Si l’agence ne répond pas pendant six mois, vous pouvez prendre cela pour un refus et aller au tribunal. Une lettre de refus peut venir n’importe quel jour et ouvre un délai de six mois. Ne l’attendez pas.',
	'deadlines.federal-no-pause':
		'Nous n’avons trouvé aucune règle qui suspende ce délai fédéral pour les enfants ou les personnes enfermées.',

	'deadlines.hrc-from-last': 'La Commission compte depuis l’incident le plus récent.',
	'deadlines.hrc-one-year':
		'La Commission des droits de la personne demande qu’on la contacte dans l’année civile. Sa page est ancienne; appelez donc pour confirmer.',

	'deadlines.each-act':
		'Quand une chose continue dans le temps, chaque acte a son propre délai. La date la plus proche ici est pour le premier acte, la plus tardive pour le dernier.',
	'deadlines.discovery':
		'Si vous ne pouviez connaître le dommage ou sa cause que plus tard, le délai peut commencer le jour où vous le pouviez. Pour une arrestation ou des coups visibles, c’est le jour des faits.',
	'deadlines.pending-case-no-pause':
		'Une affaire pénale ouverte ne suspend pas le délai d’une réclamation pour arrestation illégale. Un juge peut mettre l’affaire civile en pause une fois déposée.',
	'deadlines.complaints-no-pause':
		'Une plainte à l’agence, à la Commission des droits de la personne ou au Criminal Justice Council ne suspend pas le délai pour aller au tribunal. Nous n’avons trouvé aucune règle qui dise le contraire.',
	'deadlines.serve-in-time':
		'Le dépôt ne compte que si les papiers sont ensuite remis à temps à l’autre côté.',
	'deadlines.name-officer-in-time':
		'Ajouter ou changer qui est poursuivi après le dernier jour est risqué. Si vous ne connaissez pas le nom de l’agent, commencez à le chercher maintenant.',
	'deadlines.refile-one-year':
		'Vous avez pu poursuivre une première fois, à temps. Le Vermont peut donner un an de plus si l’affaire a été rejetée parce que ce tribunal n’avait pas le pouvoir de l’entendre. Il en va de même pour un tribunal au mauvais endroit.',
	'deadlines.rare-pauses':
		'Il existe des suspensions plus rares : celui que vous poursuivez a caché les faits ou quitté le Vermont, ou il y a eu un service dans l’armée. Demandez à un avocat si l’une peut convenir.',
	'deadlines.notice-charters':
		'Nous n’avons trouvé aucune règle générale qui oblige à donner un avis à une municipalité avant de poursuivre. Les chartes des villes n’ont pas été vérifiées; vérifiez celle de la vôtre.',
	'deadlines.covid-pause':
		'Le Vermont a suspendu les délais d’actions en justice qui auraient fini pendant l’urgence du COVID-19. Cela peut compter ici; vérifiez les dates exactes avec un avocat.'
} as const satisfies WordsLike<typeof en>;
