import type {
	bandWords as enBands,
	defendantWords as enDefendants,
	result as en,
	resultNoteWords as enNotes,
	routeWords as enRoutes
} from '../en/result.ts';
import type { WordsLike } from '../words-like.ts';

const bill = 'le projet S.254 tel que déposé (2022), qui n’est pas une loi';
const ofBill = 'du projet S.254 tel que déposé (2022), qui n’est pas une loi';
const Bill = 'Le projet S.254 tel que déposé (2022), qui n’est pas une loi';

/** The ways to court: a name for everyone, and the one lawyers use. */
export const routeWords = {
	'section-1983-officer': {
		name: 'Action fédérale en droits civils contre l’agent',
		legal: '42 U.S.C. § 1983, à titre personnel (individual capacity)'
	},
	'section-1983-municipality': {
		name: 'Action fédérale en droits civils contre la municipalité ou la ville',
		legal: '42 U.S.C. § 1983, responsabilité municipale (Monell)'
	},
	'vermont-tort': {
		name: 'Réclamation pour dommages selon la loi du Vermont',
		legal: 'Droit de la responsabilité du Vermont; 12 V.S.A. ch. 189; 24 V.S.A. § 901a'
	},
	'article-11': {
		name: 'Réclamation selon la constitution du Vermont (fouille et saisie)',
		legal: 'Vt. Const. ch. I, art. 11 (Zullo)'
	},
	'public-accommodations': {
		name: 'Réclamation pour discrimination selon la loi du Vermont',
		legal: 'Lieux ouverts au public (public accommodations), 9 V.S.A. §§ 4502, 4506'
	},
	'federal-tort-claims': {
		name: 'Réclamation contre les États-Unis',
		legal: 'Federal Tort Claims Act, 28 U.S.C. §§ 1346(b), 2671–2680'
	},
	s254: {
		name: `Action contre l’agent selon ${bill}`,
		legal: `${Bill} : droit d’agir propre (private right of action)`
	}
} as const satisfies WordsLike<typeof enRoutes>;

/** Who would be sued. */
export const defendantWords = {
	officer: 'L’agent',
	municipality: 'La municipalité ou la ville',
	state: 'L’État du Vermont',
	sheriff: 'Le shérif',
	agency: 'L’agence',
	'united-states': 'Les États-Unis'
} as const satisfies WordsLike<typeof enDefendants>;

/** How clear earlier decisions had made the law. */
export const bandWords = {
	controlling: {
		name: 'Une affaire obligatoire porte sur ce point',
		means:
			'Une décision antérieure qui lie les tribunaux d’ici a jugé illégal un acte presque pareil. Rien de ce que vous nous avez dit ne distingue votre affaire.'
	},
	arguable: {
		name: 'Une affaire proche peut se discuter',
		means:
			'Une décision obligatoire est proche, mais certains faits diffèrent. Ou une décision plus faible correspond. Chaque côté a quelque chose à dire.'
	},
	'possibly-obvious': {
		name: 'Peut-être trop évident pour qu’il faille une affaire',
		means:
			'Aucune affaire proche n’a été trouvée. Quelques décisions disent que certaine cruauté est si clairement mauvaise qu’il n’en faut aucune. Les tribunaux sont rarement d’accord.'
	},
	none: {
		name: 'Aucune affaire proche trouvée',
		means:
			'Nous n’avons trouvé aucune décision plus ancienne qui lie les juges et qui soit assez proche. Les tribunaux accordent alors d’habitude l’immunité à l’agent, même quand l’acte était mauvais.'
	}
} as const satisfies WordsLike<typeof enBands>;

const relationWords = {
	person: {
		controls: 'Convient : rien de ce que vous nous avez dit ne distingue votre affaire.',
		'would-control': 'Conviendrait, si des faits pas encore connus tournent en votre faveur.',
		near: 'Proche, mais pas pareille.'
	},
	officer: {
		controls: 'Convient : rien de ce que vous nous avez dit ne distingue votre affaire.',
		'would-control': 'Conviendrait, si des faits pas encore connus tournent en faveur de l’agent.',
		near: 'Proche, mais pas pareille.'
	}
} as const;

const weightWords = {
	binding: 'Lie les tribunaux au Vermont',
	supporting: 'Appuie un argument; ne lie pas à elle seule',
	illustrating: 'Montre comment un tribunal a raisonné; ne lie pas'
} as const;

/** The words of the result page. */
export const result = {
	title: 'Ce que dit la loi sur ce qui s’est passé',
	lead: 'Ceci montre ce qui se trouve entre votre réclamation et un tribunal. Cela ne dit pas qui gagnerait.',
	about:
		'Ceci est une information juridique, pas un conseil. Elle est établie sur cet appareil, à partir de vos seules réponses.',
	loading: 'Lecture de la loi…',
	failed:
		'La loi n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez. Rien n’est perdu.',
	retry: 'Réessayer',
	noScript:
		'Le résultat a besoin de JavaScript. Il est calculé dans votre propre navigateur, pour qu’aucune réponse ne soit envoyée à personne.',
	empty: {
		title: 'Pas encore de résultat',
		text: 'Il n’y a pas de réponses dans cet onglet. Les réponses sont gardées seulement dans l’onglet où vous les avez données, sauf si vous avez choisi de garder un brouillon.',
		start: 'Commencer',
		home: 'Aller à la page d’accueil'
	},
	nothingChosen: {
		title: 'Dites-nous d’abord ce qui s’est passé',
		text: 'Vous n’avez pas encore choisi ce qui s’est passé. Ensuite, nous pourrons montrer ce que la loi en dit.',
		go: 'Retour aux questions'
	},
	today: 'Aujourd’hui',
	bill: Bill,
	underBill: `Selon ${bill}`,
	print: 'Imprimer ou enregistrer en PDF',
	printHint: 'Pour vous ou un avocat. Pensez à qui peut le voir.',
	toQuestions: 'Changer une réponse',
	furtherFailed:
		'Une partie de cette page n’a pas pu être chargée : ce qu’il faut garder et où trouver de l’aide. Rechargez la page quand vous serez en ligne.',
	contents: 'Sur cette page',
	parts: {
		changes: 'Ce qui changerait la réponse',
		deadlines: 'Délais',
		assumptions: `Ce qu’on ne sait pas sur ${bill}`,
		evidence: 'Quoi garder maintenant',
		help: 'Où trouver de l’aide au Vermont',
		told: 'Ce que vous nous avez dit',
		takeAway: 'Emportez-le avec vous'
	},
	urgent: {
		heading: 'Le plus urgent',
		fileBy: (day: string) => `Prenez le ${day} comme date limite.`,
		left: (days: number) =>
			days === 0
				? 'C’est aujourd’hui.'
				: days === 1
					? 'Il reste 1 jour.'
					: `Il reste ${days} jours.`,
		forWhat: (what: string) => `C’est pour : ${what}.`,
		forThese: 'C’est pour :',
		more: 'Voir tous les délais',
		perhapsLate: (what: string) =>
			`Le temps est peut-être déjà écoulé pour : ${what}. Une autre lecture donne plus longtemps. Demandez maintenant à un avocat.`,
		allPassed:
			'Aux dates que vous avez données, les délais que nous connaissons sont peut-être écoulés. Demandez à un avocat de vérifier les dates. N’abandonnez pas sur notre parole.',
		noDay:
			'Nous n’avons pas pu calculer de date limite sans date. Les tribunaux rejettent les réclamations tardives; trouvez donc bientôt la date.',
		pending:
			'Une affaire pénale est ouverte. Parlez à votre avocat de la défense avant de déposer quoi que ce soit ou de montrer cette page.'
	},
	provisional: {
		heading: 'Un premier aperçu, pas l’image complète',
		quick: 'Ceci est une vérification rapide. Plus de réponses la rendront plus solide.',
		open: (count: number) =>
			count === 1
				? 'Une question de plus pourrait changer le résultat.'
				: `${count} questions de plus pourraient changer le résultat.`,
		unknown:
			'Vous avez répondu à toutes les questions. Ce qui est encore ouvert repose sur des choses que vous ne savez pas encore.',
		goOn: 'Continuer les questions',
		settledHeading: 'Vos réponses décident du résultat',
		settled: 'Aucune question restante ne pourrait le changer. Un avocat peut quand même voir plus.'
	},
	thing: {
		heading: (claim: string, incident: string | null) =>
			incident === null ? claim : `${claim} (${incident})`,
		between: (best: string, worst: string) => `de « ${best} » à « ${worst} »`,
		range: (best: string, worst: string) => `De « ${best} » à « ${worst} ».`,
		depends: 'Cela dépend de :',
		more: (count: number) => `et ${count} de plus`,
		allMet: 'Chaque chose que cette voie demande est là, d’après ce que vous nous avez dit.',
		route: 'Meilleure voie',
		against: 'Qui est poursuivi',
		asPassed: 'Ce qui a été adopté en 2022',
		difference: {
			better: `${Bill}, serait allé plus loin ici.`,
			worse: `${Bill}, aurait fait moins ici que la loi d’aujourd’hui.`,
			same: `La loi d’aujourd’hui et ${bill}, donnent la même chose ici.`,
			open: `La comparaison ici entre la loi d’aujourd’hui et ${bill}, dépend de faits pas encore connus.`
		}
	},
	ways: {
		heading: 'Chaque voie vers le tribunal',
		caption: (thing: string) =>
			`${thing} : chaque voie vers le tribunal, qui est poursuivi, et ce qui en résulte`,
		route: 'Voie vers le tribunal',
		defendant: 'Qui est poursuivi',
		outcome: 'Résultat',
		open: 'Pourquoi',
		show: (count: number) =>
			count === 1
				? 'Montrer 1 voie qui ne vous est pas ouverte'
				: `Montrer ${count} voies qui ne vous sont pas ouvertes`,
		hide: 'Cacher les voies qui ne vous sont pas ouvertes'
	},
	why: {
		decides: 'Ceci décide',
		more: (count: number) =>
			count === 1 ? '1 point n’y fait pas obstacle' : `${count} points n’y font pas obstacle`,
		told: 'Vous nous avez dit :',
		toldMany: (count: number) => `Vous nous avez dit (${count} réponses)`,
		mayBe: 'L’un de ceux-ci, selon ce que nous apprendrons :',
		below: 'Cela repose sur :',
		missing: 'Nous ne savons pas :',
		court: 'Quel tribunal',
		remedies: 'Ce que vous pourriez demander',
		deadline: 'Délai'
	},
	cases: {
		heading: 'Les affaires jugées les plus proches',
		lead: 'L’immunité dépend souvent d’affaires antérieures. L’une a-t-elle dit clairement qu’un tel acte viole la loi?',
		depends: 'Cela dépend de faits pas encore connus. Ce peut être n’importe lequel de ceux-ci :',
		forPerson: 'Pour vous',
		forOfficer: 'Pour l’agent',
		noneForPerson:
			'Nous n’avons trouvé aucune affaire jugée qui vous aide et partage un fait avec la vôtre.',
		noneForOfficer:
			'Nous n’avons trouvé aucune affaire jugée qui aide l’agent et partage un fait avec la vôtre.',
		like: (name: string) => `Comme ${name} :`,
		unlike: 'À la différence d’elle :',
		onlyThere: 'Seulement dans cette affaire :',
		onlyHere: 'Seulement dans la vôtre :',
		ifPresent: 'Cela compterait si ceci était vrai :',
		ifAbsent: 'Cela compterait si ceci n’était pas vrai :',
		others: (count: number) => (count === 1 ? '1 autre affaire' : `${count} autres affaires`),
		nothingUnlike: 'Nous ne voyons aucune différence qui compte.',
		helpsPerson: 'La personne a gagné sur ce point.',
		helpsOfficer: 'L’agent a gagné sur ce point.',
		meaningHeading: 'Ce que ces mots veulent dire',
		relation: relationWords,
		weight: weightWords
	},
	deadlines: {
		lead: 'Les tribunaux rejettent les réclamations tardives. Prenez le premier jour montré comme date limite. Un avocat peut trouver que vous avez plus de temps.',
		tableCaption: 'Délais, le plus proche d’abord',
		what: 'Pour',
		treatAs: 'À prendre comme date limite',
		left: 'Jours restants',
		latest: 'Lecture la plus favorable',
		noLimit: 'Aucun délai',
		notKnown: 'Pas connu',
		mayBeLater: 'Peut être plus tard; aucun jour n’est connu',
		passed: (days: number) => `Passé il y a ${days} ${days < 2 ? 'jour' : 'jours'}`,
		mayHavePassed: 'Est peut-être passé',
		open: 'Encore ouvert',
		none: 'Aucun jour connu',
		now: 'Aujourd’hui',
		chart: 'Les délais dessinés dans l’ordre. Le tableau ci-dessous contient les mêmes jours.',
		how: 'Comment on arrive à ce jour',
		doubts: 'Ce qui pourrait le déplacer',
		missing: 'Il aiderait de savoir :',
		billNote: `${Bill} : ceci est seulement pour comparer. Vous ne pouvez pas déposer selon lui.`,
		step: (day: string) => `→ ${day}`,
		legendFirm: 'Temps restant',
		legendPassed: 'Temps depuis qu’il est écoulé',
		legendKind: 'Temps restant selon la lecture la plus favorable',
		noneAtAll: 'Aucun délai ne peut encore être calculé.'
	},
	clocks: {
		'human-rights-commission': 'Plainte à la Commission des droits de la personne du Vermont',
		'federal-administrative-claim': 'Réclamation écrite à l’agence fédérale',
		'wrongful-death': 'Réclamation pour le décès',
		survival: 'Réclamation de la succession pour ce que la personne a subi'
	} as Readonly<Record<string, string>>,
	assumptions: {
		lead: `Nous n’avons pas trouvé le texte entier ${ofBill}. Là où nous devons supposer, nous le disons. Essayez chaque lecture et voyez ce qu’elle fait.`,
		start: 'Nous partons de',
		why: 'Pourquoi',
		effect: (thing: string, before: string, after: string) => `${thing} : ${before} → ${after}`,
		noEffect: 'Aucun changement à ce qui en résulte.',
		now: (reading: string) => `Maintenant : ${reading}`,
		matters: 'Une autre lecture change le résultat',
		changed: 'Ce qui a changé :'
	},
	open: {
		lead: 'Sur ces points, les tribunaux n’ont pas donné de réponse. Ils comptent pour ce que vous nous avez dit.'
	},
	evidence: {
		lead: 'Les preuves se perdent vite. Gardez ce que vous pouvez, tel quel. Ne changez et n’effacez rien.'
	},
	help: {
		lead: 'Nous les nommons pour que vous puissiez demander. Aucun n’a accepté de prendre votre affaire.',
		phone: 'Téléphone',
		limits: 'Limites'
	},
	told: {
		lead: 'Seules ces réponses ont servi. Chacune peut être changée, et vous ne perdez rien.',
		change: 'Changer',
		changeWhat: (what: string) => `: ${what}`,
		caseHeading: 'Sur vous et l’affaire',
		onlyIncident: 'Ce qui s’est passé',
		show: (count: number) => `Montrer les ${count} réponses`,
		unknown: 'vous ne savez pas',
		answered: (name: string, shown: readonly string[]) => `${name} : ${shown.join(', ')}`,
		incident: (number: number, day: string | null) =>
			day === null ? `incident ${number}` : `incident ${number}, ${day}`,
		officer: (number: number | null, who: string | null) => {
			if (number === null) return who === null ? 'L’agent' : `L’agent : ${who}`;
			return who === null ? `Agent ${number}` : `Agent ${number} : ${who}`;
		}
	}
} as const satisfies WordsLike<typeof en>;

/** Standing notes of the result page. */
export const resultNoteWords = {
	'result.as-passed':
		'Le S.254 tel qu’adopté en 2022 a gardé l’immunité qualifiée. Il demandait un rapport et un registre public de ce que les agences paient dans ces affaires.',
	'result.only-earlier':
		'Seules comptent les décisions d’avant le jour des faits. Les faits doivent être proches. Une règle générale ne suffit pas.',
	'result.zorn':
		'Zorn v. Linton (2026) venait du Vermont. La Cour suprême a demandé une affaire antérieure. Dans celle-ci, on doit avoir jugé qu’un agent dans une situation presque pareille a violé la loi. Une affaire qui ne faisait qu’envoyer la question à un jury ne suffisait pas.',
	'result.obvious':
		'Dans quelques affaires sur des actes cruels envers des personnes détenues, la Cour suprême a dit qu’aucune affaire proche n’était nécessaire.'
} as const satisfies WordsLike<typeof enNotes>;
