import type { evidence as en, evidenceWords as enWords } from '../en/evidence.ts';
import type { WordsLike } from '../words-like.ts';

/** Words around the list of things to save. */
export const evidence = {
	title: 'Quoi garder maintenant',
	lead: 'Les preuves s’effacent vite : on réenregistre sur les vidéos, les bleus guérissent, les gens oublient. Gardez ce que vous pouvez sans danger. Vous n’avez pas besoin de tout.',
	urgency: {
		now: 'Dans les prochains jours',
		soon: 'Dans les prochaines semaines',
		keep: 'À garder en sûreté'
	},
	care: 'Ce que vous écrivez peut devoir être montré un jour à l’autre côté. Tenez-vous-en aux faits. Si vous avez des accusations pénales, parlez d’abord à votre avocat de la défense. N’en publiez rien.'
} as const satisfies WordsLike<typeof en>;

/** Each thing to save: what it is, how to save it, and why. */
export const evidenceWords = {
	'body-camera': {
		what: 'Vidéo des caméras corporelles et des voitures de police',
		how: 'Écrivez à l’agence aujourd’hui. Donnez la date, l’heure et le lieu. Demandez-lui de garder la vidéo, et faites une demande de documents publics pour en avoir une copie.',
		why: 'Une agence qui a des caméras corporelles doit suivre la politique modèle de l’État. Certaines n’ont pas de caméra. Nous n’avons pas vérifié combien de temps chacune garde ses vidéos. On peut demander des documents de police selon la loi sur les documents publics, mais certains peuvent être retenus en partie.'
	},
	'nearby-cameras': {
		what: 'Vidéo de magasins, maisons, autobus et téléphones proches',
		how: 'Retournez-y, ou envoyez un ami, et demandez poliment qui a des caméras. Demandez de garder ce jour et cette heure. Notez à qui vous avez demandé.',
		why: 'Beaucoup de systèmes réenregistrent sur les vieilles vidéos en quelques jours.'
	},
	'own-account': {
		what: 'Votre propre récit',
		how: 'Écrivez ce qui s’est passé, dans l’ordre, avec les heures, les lieux, les mots dits, les noms, les numéros d’insigne et de voiture. Datez-le. Ne le changez pas plus tard; ajoutez plutôt une nouvelle note datée.',
		why: 'Ce que vous écrivez tôt, avec des détails, est plus facile à croire.'
	},
	'photos-of-injuries': {
		what: 'Photos des blessures',
		how: 'Prenez des photos claires aujourd’hui, puis tous les jours ou tous les deux jours jusqu’à la guérison. Mettez un objet à côté pour montrer la taille. Gardez la date que le téléphone enregistre.',
		why: 'Les bleus et les marques se voient souvent mieux après un jour ou deux, puis s’effacent.'
	},
	'medical-records': {
		what: 'Dossiers médicaux et de soutien',
		how: 'Voyez un médecin si vous êtes blessé, dites ce qui s’est passé, et demandez des copies des notes, des images et des factures.',
		why: 'L’argent pour dommages paie un dommage prouvé.'
	},
	'after-sexual-contact': {
		what: 'Preuves après un contact sexuel',
		how: 'Si c’est récent, un hôpital peut vous examiner et recueillir des preuves. Gardez les vêtements sans les laver dans un sac en papier. Gardez les messages. Vous pouvez amener quelqu’un de confiance.',
		why: 'Ce genre de preuve se perd en quelques jours. Vous pouvez demander des soins, que vous décidiez ou non de porter plainte.'
	},
	'clothing-and-objects': {
		what: 'Vêtements déchirés ou tachés et objets brisés',
		how: 'Ne les lavez pas et ne les réparez pas. Mettez chacun dans son propre sac en papier, avec la date dessus.',
		why: 'Ils peuvent montrer quel genre de force a servi, et où.'
	},
	witnesses: {
		what: 'Noms des gens qui l’ont vu',
		how: 'Notez les noms, les numéros de téléphone et où chacun se tenait. Demandez-leur d’écrire ce qu’ils ont vu avec leurs propres mots.',
		why: 'Les gens déménagent et oublient. Ne dites à personne quoi dire.'
	},
	'jail-grievance': {
		what: 'Plaintes internes (grievance) en prison',
		how: 'Déposez tout de suite une plainte interne (grievance) et allez en appel jusqu’à la dernière étape. Gardez une copie de chaque formulaire et réponse. Si le personnel refuse ou perd des formulaires, notez quand et qui.',
		why: 'Êtes-vous enfermé le jour où vous allez devant un tribunal fédéral? Alors vous devez d’abord finir la procédure de plainte interne (grievance), de la bonne façon et à temps, autant qu’elle est vraiment ouverte.'
	},
	'phone-backup': {
		what: 'Vos propres vidéos, photos et messages',
		how: 'Faites une sauvegarde du téléphone. Gardez les fichiers d’origine; ne les coupez pas, ne les filtrez pas, ne les renommez pas. Faites une deuxième copie pour un avocat.',
		why: 'Le fichier d’origine montre quand et où il a été fait.'
	},
	'reports-and-dispatch': {
		what: 'Rapports de police, appels au 911 et journaux de répartition',
		how: 'Faites une demande de documents publics à l’agence, par écrit. Vous pouvez demander à voir des documents sans payer le temps du personnel.',
		why: 'Les documents d’une première arrestation et les contraventions sont publics. D’autres documents d’une affaire ne peuvent être retenus qu’autant que la loi l’énumère. L’agence doit répondre en trois jours ouvrables, ou jusqu’à dix dans certains cas.'
	},
	'stop-data': {
		what: 'Les données de l’agence sur les contrôles routiers',
		how: 'Cherchez les données sur le site de l’agence, ou demandez-les.',
		why: 'Selon la loi, les agences d’ici doivent recueillir des données sur les contrôles routiers et les publier. Elles montrent la race, l’âge et le genre des conducteurs.'
	},
	'list-of-every-time': {
		what: 'Une liste de chaque fois que c’est arrivé',
		how: 'Écrivez une ligne pour chacune : date, heure, lieu, agent, raison donnée, comment cela a fini. Gardez chaque contravention ou avertissement.',
		why: 'Chaque incident peut avoir sa propre date limite.'
	},
	'exact-words': {
		what: 'Les mots exacts employés',
		how: 'Écrivez, mot pour mot, ce que l’agent a dit de vous, de votre groupe ou de vos paroles, et qui l’a entendu.',
		why: 'Dans ces réclamations, la raison de l’agent compte, et des mots peuvent la montrer.'
	},
	'warrant-and-inventory': {
		what: 'Le mandat, la liste de ce qui a été pris, et la preuve que c’était à vous',
		how: 'Demandez une copie du mandat et de l’inventaire. Réunissez les reçus, photos et relevés bancaires de ce qui manque. Faites votre propre liste et datez-la.',
		why: 'Le papier montre ce que les agents pouvaient prendre et ce qu’ils ont dit avoir pris.'
	},
	'court-papers': {
		what: 'Papiers de l’affaire pénale',
		how: 'Gardez les contraventions, les accusations, les papiers de caution, ceux du plaidoyer, et celui qui montre comment et quand elle s’est terminée.',
		why: 'Comment et quand une affaire pénale s’est terminée peut décider si vous pouvez poursuivre, et quand le délai commence.'
	},
	'papers-signed': {
		what: 'Tout ce que vous avez signé',
		how: 'Gardez chaque papier où vous renoncez à un droit, chaque entente, et chaque accord pour que des accusations tombent. N’en signez pas d’autre avant qu’un avocat le lise.',
		why: 'Un tel papier peut mettre fin à la réclamation. Une entente avec l’État libère aussi ses employés.'
	},
	'money-losses': {
		what: 'La preuve de ce que cela vous a coûté',
		how: 'Gardez les talons de paie, factures, reçus de remorquage et de réparation, et factures d’avocat.',
		why: 'L’argent pour dommages paie un dommage prouvé.'
	},
	'federal-claim-papers': {
		what: 'Votre réclamation écrite à l’agence fédérale',
		how: 'Gardez une copie et la preuve du jour où l’agence l’a reçue. Gardez la lettre de refus et son enveloppe.',
		why: 'La réclamation doit parvenir à l’agence dans les deux ans. Après un refus, le temps pour poursuivre est de six mois depuis le jour où il est posté.'
	},
	'complaint-copies': {
		what: 'Copies des plaintes que vous avez faites',
		how: 'Gardez ce que vous avez envoyé, la date, et chaque réponse.',
		why: 'Elles montrent ce que vous avez dit alors, et à qui.'
	},
	'payout-record': {
		what: 'Le registre de l’agence sur ses paiements passés',
		how: 'Demandez à l’agence son registre de jugements et d’ententes. Il énumère les réclamations selon la constitution du Vermont.',
		why: 'Depuis 2022, chaque agence doit tenir ce registre. Il est public, sauf exception de la loi. Il peut montrer une tendance.'
	},
	'estate-papers': {
		what: 'Papiers de la succession',
		how: 'Gardez l’acte de décès et tout rapport sur la cause du décès. Gardez le papier du tribunal qui nomme qui parle pour la succession, avec sa date.',
		why: 'Les délais propres à la succession courent depuis le décès ou depuis la date de ce papier du tribunal.'
	}
} as const satisfies WordsLike<typeof enWords>;
