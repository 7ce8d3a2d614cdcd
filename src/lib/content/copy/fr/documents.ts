import type { documents as en } from '../en/documents.ts';
import type { WordsLike } from '../words-like.ts';

const bill = 'le projet S.254 tel que déposé (2022), qui n’est pas une loi';

/** The words of the papers a person takes away, beside those of the result page. */
export const documents = {
	person: {
		title: 'Votre résumé',
		notice:
			'Ceci est de l’information juridique, pas un conseil. Cela ne dit pas qui gagnerait. Cela repose sur ce que vous nous avez dit et sur la loi que nous avons lue.',
		now: 'Ce qui compte le plus maintenant',
		timeNote:
			'Les tribunaux rejettent les réclamations tardives. Prenez le premier jour montré comme date limite. Un avocat peut trouver que vous avez plus de temps.',
		law: 'Ce que dit la loi',
		todayIs: 'Aujourd’hui :',
		billIs: `Selon ${bill} :`,
		route: (route: string, defendant: string) =>
			`La meilleure voie vers le tribunal : ${route}. Qui est poursuivi : ${defendant}.`,
		casesFor: 'L’affaire la plus proche pour vous :',
		casesAgainst: 'L’affaire la plus proche pour l’agent :',
		told: 'Ce que vous nous avez dit',
		toldLead:
			'Nous avons utilisé seulement ces réponses. Si l’une est fausse, changez-la et faites un nouveau résumé.',
		about: 'Au sujet de ce papier',
		aboutText:
			'Un programme a fait ce papier sur votre propre appareil. Il n’a envoyé vos réponses à personne. Pensez à qui peut le voir. Dans une affaire au tribunal, vous pouvez devoir le montrer à l’autre côté; demandez donc à un avocat avant de le montrer.',
		askLawyer:
			'Apportez bientôt ce papier à un avocat. La loi a pu changer depuis le jour montré ci-dessus.'
	},
	attorney: {
		title: 'Mémo d’accueil pour l’avocat',
		notice:
			'Fait par un programme à partir du récit d’une seule personne, pour être revu par un avocat. Ce n’est pas un conseil juridique, ni une prévision. Vérifiez chaque source avant de vous y fier; la marque à côté dit jusqu’où elle a été lue.',
		parties: 'Parties et rôles',
		role: 'Récit donné par :',
		client: 'Client (ce programme ne demande pas le nom) :',
		blank: '____________________',
		officersCaption: 'Agents et agences, selon le récit',
		officer: 'Agent',
		agency: 'Agence',
		part: 'Rôle joué',
		state: 'État d’esprit, selon le récit',
		conflicts: 'Noms pour la vérification des conflits d’intérêts',
		conflictsLead: 'Seulement les noms que la personne a écrits. Ajoutez ceux des rapports.',
		noNames: 'Aucun nom n’a été donné.',
		conflictPlace: (town: string) => `Lieu : ${town}`,
		matrix: 'Défendeurs, réclamations et voies',
		matrixCaption: 'Chaque voie vers le tribunal qui peut être ouverte, et ce qui en résulte',
		claim: 'Réclamation',
		defendant: 'Défendeur',
		route: 'Voie',
		closed: 'Voies non ouvertes avec ces faits',
		limits: 'Délais : début (accrual) et suspension (tolling)',
		limitsCaption: 'Délais, le plus proche d’abord',
		doubtsFor: (clocks: readonly number[]) =>
			clocks.length === 1 ? `Délai ${clocks[0] ?? ''} :` : `Délais ${clocks.join(', ')} :`,
		timeline: 'Chronologie, selon le récit',
		timelineDrawn:
			'Les dates dessinées dans l’ordre. Le tableau ci-dessous contient les mêmes dates.',
		timelineCaption: 'Faits datés, dans l’ordre',
		date: 'Date',
		event: 'Fait',
		told: 'Faits selon le récit',
		toldLead:
			'Dans les réponses mêmes de la personne. Les faits qu’elle dit ne pas savoir sont dans la partie suivante.',
		notKnown: 'Faits que la personne ne sait pas',
		openFacts: 'Questions de fait ouvertes qui pourraient changer un résultat',
		openFactsNone: 'Aucune. Aucune réponse qui manque encore ne pourrait changer un résultat.',
		openLaw: 'Questions de droit ouvertes',
		issues: (thing: string) => `Questions : ${thing}`,
		issueCaption: (route: string) => `Question, règle et application : ${route}`,
		conclusion: 'Conclusion :',
		issue: 'Question',
		status: 'État',
		application: 'Règle et application',
		andMore: (count: number) => `Et ${count} de plus sous « Faits selon le récit ».`,
		asUnder: (where: string) => `Comme exposé plus haut sous « ${where} ».`,
		immunity: 'Immunité, voie par voie',
		immunityCaption: (thing: string) => `${thing} : ce que chaque voie fait de l’immunité`,
		noImmunity: 'Cette voie ne nomme aucune immunité.',
		noneInTheWay: 'D’après ce qui a été dit, aucune immunité ne fait obstacle à cette voie.',
		established: 'La loi était-elle clairement établie?',
		establishedLead:
			'Seules comptent les décisions d’avant le jour de l’incident. Suivent les sources les plus proches de chaque côté, avec ce qu’elles partagent avec le récit et ce qui les en distingue.',
		bars: 'Obstacles et conditions',
		bar: 'Obstacle',
		barsCaption: 'Chaque obstacle, qu’il soit ou non sur le chemin',
		assumptions: `Ce qu’on suppose sur ${bill}`,
		evidence: 'Preuves à mettre en sûreté',
		changed: 'changé par le lecteur',
		byDefault: 'par défaut'
	},
	sources: {
		heading: 'Sources',
		marks: {
			text: 'source lue',
			secondary: 'de seconde main',
			memory: 'non vérifiée'
		},
		history: 'Suites :',
		proposal: 'Pas une loi.',
		open: (citation: string) => `Ouvrir ${citation} sur un autre site web`,
		earlier: (note: number) => `voir la note ${note}`
	},
	stamps: {
		madeOn: (day: string) => `Fait le ${day}`,
		lawAsOf: (day: string) => `Loi au ${day}`,
		lawbook: (version: string) => `Livre de lois ${version}`,
		code: (code: string) => `Code du résultat ${code}`
	},
	code: {
		heading: 'Code du résultat',
		text: 'Le code nomme la loi utilisée, le jour, et une empreinte des réponses et du résultat. Un bureau qui a le dossier peut vérifier qu’il donne le même résultat. Aucune réponse ne peut être lue à partir du code.',
		alt: 'Code QR avec le code du résultat. Il ne contient aucune réponse.'
	},
	running: {
		footer: 'Information juridique, pas un conseil',
		page: (page: number, of: number) => `Page ${page} sur ${of}`
	},
	unprintable:
		'Certaines lettres n’ont pas pu être imprimées dans ce fichier. Un point d’interrogation les remplace. Le fichier Word les contient.',
	calendar: {
		name: 'Délais',
		title: (what: string) => `Dernier jour à prendre comme date limite : ${what}`,
		intro: 'Prenez ce jour comme date limite. Un avocat peut trouver que vous avez plus de temps.',
		how: 'Comment on arrive à ce jour :',
		doubts: 'Ce qui pourrait le déplacer :',
		notice: 'Information juridique, pas un conseil. Vérifiez la date avec un avocat.',
		step: (text: string, day: string | null) => (day === null ? text : `${text} (${day})`),
		alarm: (days: number) =>
			days === 1 ? 'Un délai légal finit demain.' : `Un délai légal finit dans ${days} jours.`
	}
} as const satisfies WordsLike<typeof en>;
