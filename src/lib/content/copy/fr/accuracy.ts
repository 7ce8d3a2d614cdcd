import type { accuracyWords as en } from '../en/accuracy.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the page on how well the reasoning about immunity agrees with decided cases. */
export const accuracyWords = {
	title: 'À quelle fréquence le raisonnement rejoint les tribunaux',
	lead: (cases: number) =>
		`Une partie de ce site regarde si des décisions antérieures avaient rendu la loi claire. Nous l’avons essayée sur ${cases} affaires jugées, comme si chacune était nouvelle. Voici ce qui en est sorti, avec chaque erreur.`,
	notOdds: {
		heading: 'Ce ne sont pas vos chances',
		text: 'Aucun nombre de cette page ne dit s’il est probable que quelqu’un gagne. Il montre seulement comment une partie du programme réussit sur de vieilles affaires jugées. Votre résultat ne montre jamais un nombre pareil.'
	},
	inShort: (right: number, answered: number, cases: number) =>
		`Elle a donné une réponse dans ${answered} affaires sur ${cases}. Dans ${right} de ces ${answered}, le tribunal avait décidé de même. Dans les ${cases - answered} autres, elle a laissé la question ouverte.`,
	direction: (tooHopeful: number, tooDark: number) =>
		tooDark === 0
			? `Les ${tooHopeful} erreurs sont toutes du même genre : elle penchait contre l’immunité, et le tribunal l’a accordée. Là où elle se trompait, elle donnait donc trop d’espoir à qui poursuit.`
			: `Dans ${tooHopeful} de ses erreurs, elle penchait contre l’immunité et le tribunal l’a accordée. Dans ${tooDark}, c’était l’inverse.`,
	method: {
		heading: 'Comment elle a été essayée',
		points: [
			'Chaque affaire est retirée de la bibliothèque et posée comme nouvelle.',
			'Seules comptent les décisions d’avant l’année de son incident. Là où cette année n’est pas connue, celles d’avant la décision.',
			'Un fait que la décision ne dit pas est pris comme absent.',
			'La réponse est que l’immunité penche vers refusée, vers accordée, ou reste ouverte. On la compare ensuite à la décision.'
		]
	},
	columns: {
		cases: 'Affaires',
		answered: 'Avec réponse',
		right: 'Comme le tribunal',
		coverage: 'Part avec réponse',
		accuracy: 'Part de réponses justes',
		range: 'Marge (95 sur 100)'
	},
	columnsNote:
		'La marge montre combien la part pourrait varier seulement parce que les affaires sont peu nombreuses. Elle a été trouvée par la méthode de Wilson. Un tiret veut dire qu’il n’y avait rien à mesurer.',
	none: '–',
	range: (low: string, high: string) => `${low} à ${high}`,
	overall: {
		heading: 'En tout, et à côté de méthodes plus simples',
		caption:
			'Le raisonnement en tout, ses parties, et des méthodes plus simples sur les mêmes affaires',
		rows: {
			overall: 'Ce raisonnement',
			decisionsOnly: 'Seulement ses affaires jugées',
			principlesOnly: 'Seulement ses principes',
			majority: 'Toujours la décision la plus commune',
			factorBalance: 'Le côté avec le plus de faits en sa faveur',
			aFortiori0: 'Affaire antérieure au moins aussi forte, sans différence',
			aFortiori1: 'Affaire antérieure la plus proche, jusqu’à une différence',
			aFortiori2: 'Affaire antérieure la plus proche, jusqu’à deux différences'
		},
		rowHeading: 'Méthode'
	},
	looser: {
		heading: 'D’autres façons de demander',
		caption: 'Le même raisonnement dans d’autres conditions',
		rowHeading: 'Condition',
		rows: {
			beforeDecision: 'Avec les décisions jusqu’au jour de la décision',
			lawfulness: 'Autres affaires : l’acte était-il légal ou non?'
		},
		text: 'La première ligne laisse entrer des décisions d’après l’incident, qu’un tribunal ne peut pas utiliser. La deuxième prend des affaires où un tribunal a jugé seulement si l’acte était légal.',
		baselines: 'Méthodes plus simples, avec les décisions jusqu’au jour de la décision'
	},
	confusion: {
		heading: 'Décisions et réponses',
		caption: 'Combien de fois chaque décision a eu chaque réponse',
		court: 'Le tribunal',
		lean: {
			denied: 'Penchait vers refusée',
			granted: 'Penchait vers accordée',
			open: 'Laissée ouverte'
		},
		ruling: { denied: 'a refusé l’immunité', granted: 'a accordé l’immunité' }
	},
	byClaim: { heading: 'Par genre de réclamation', rowHeading: 'Genre de réclamation' },
	byBand: {
		heading: 'Selon la clarté de la loi',
		rowHeading: 'Clarté des décisions antérieures',
		names: {
			controlling: 'Une affaire obligatoire sur ce point',
			arguable: 'Une affaire proche qui peut se discuter',
			'possibly-obvious': 'Peut-être trop évident pour qu’il faille une affaire',
			none: 'Aucune affaire proche'
		}
	},
	byStep: {
		heading: 'Selon ce qui a décidé',
		rowHeading: 'Ce qui a décidé',
		names: {
			controls: 'Une décision qui commande',
			decisive: 'Un principe que les tribunaux traitent comme décisif',
			strong: 'Un principe qui pèse lourd',
			nothing: 'Rien n’a décidé'
		}
	},
	byCourt: { heading: 'Par tribunal', rowHeading: 'Tribunal' },
	errors: {
		heading: (count: number) => `Chaque erreur : ${count}`,
		denied: 'Le raisonnement penchait vers refusée; le tribunal a accordé l’immunité.',
		granted: 'Le raisonnement penchait vers accordée; le tribunal a refusé l’immunité.'
	},
	open: {
		heading: (count: number) => `Laissées ouvertes : ${count}`,
		text: 'Dans celles-ci, il n’a donné aucune réponse, parce que rien de ce qu’il sait ne décidait.'
	},
	coding: {
		heading: 'Comment les affaires ont été lues',
		agreement: (kappa: string) =>
			`La plupart des affaires ont été codées par deux lecteurs séparés : chaque fait y est, n’y est pas, ou n’est pas dit. Leur accord était de ${kappa} sur l’échelle kappa, où 1 est un accord total et 0 pas plus que le hasard. Les affaires des genres plus rares ont eu un seul lecteur.`,
		principles: (count: number) =>
			`Le raisonnement utilise ${count} principes, chacun avec les décisions sur lesquelles il repose. Une affaire n’est jamais jugée par un principe qui repose sur elle seule.`,
		tuned: (fitted: number, byHand: number) =>
			`${fitted === 0 ? 'Aucun nombre n’a été ajusté' : fitted === 1 ? '1 nombre a été ajusté' : `${fitted} nombres ont été ajustés`} aux affaires. ${byHand} limites ont été fixées à la main, sans recherche.`
	},
	limits: {
		heading: 'Ce que ceci ne montre pas',
		points: [
			'Ce n’était pas un essai à l’aveugle. Les principes ont été écrits par des gens qui avaient vu ces affaires. Sur de nouvelles affaires, il peut bien faire pire.',
			'L’ensemble est petit. Pour la plupart des genres de réclamation, il n’y a que peu d’affaires; une de plus ou de moins changerait donc beaucoup la part.',
			'Ce sont des affaires jugées, la plupart en appel. Les affaires réglées par entente, ou que personne n’a présentées, n’y sont pas.',
			'Un tribunal décide sur des preuves. Le récit d’une personne peut laisser de côté ce que l’autre côté montrerait.',
			'Cela mesure l’immunité seulement : pas qui gagnerait, combien d’argent il y aurait, ni aucune autre règle de ce site.',
			'Certains faits sur lesquels des tribunaux se sont appuyés n’ont pas de place dans le codage. Les notes sur les erreurs disent lesquels.'
		]
	},
	again:
		'Quiconque a le code peut le mesurer encore : npm run evaluate. Un test échoue si cette page et la mesure diffèrent.'
} as const satisfies WordsLike<typeof en>;
