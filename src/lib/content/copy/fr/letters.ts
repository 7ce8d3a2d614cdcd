import type { LetterBlanks, LetterId, LetterWords, letters as en } from '../en/letters.ts';
import type { WordsLike } from '../words-like.ts';

/** Words around every letter. */
export const letters = {
	title: 'Lettres que vous pouvez modifier',
	lead: 'Ce sont des brouillons. Lisez-les, changez-les, et remplissez ce qui est entre [crochets]. Gardez une copie de ce que vous envoyez.',
	own: {
		note: 'La lettre à envoyer est en anglais, parce que les agences du Vermont la lisent. Vous la trouvez plus bas en français, pour savoir ce qu’elle dit. Votre propre récit et les noms sont tels que vous les avez écrits. S’ils sont en français, demandez à quelqu’un de confiance de vous aider à les mettre en anglais.',
		heading: 'La même lettre en français, seulement pour la lire'
	},
	guide: 'Avant de l’envoyer',
	is: 'Ce que c’est :',
	isNot: 'Ce que ce n’est pas :',
	askFirst: 'Quand demander d’abord à un avocat :',
	tips: 'Conseils :',
	pending:
		'Une affaire pénale est ouverte. N’envoyez pas ceci avant de parler à votre avocat de la défense.',
	basis: 'Ce sur quoi elle repose :',
	draft: 'Le brouillon est à la page suivante.',
	forAgency: (name: string, agency: string) => `${name} (${agency})`,
	sender: ['[Votre nom]', '[Votre adresse]', '[Votre téléphone ou courriel, si vous voulez]'],
	date: '[Date]',
	subject: (text: string) => `Objet : ${text}`,
	greeting: 'À qui de droit :',
	closing: 'Cordialement,',
	signature: '[Votre signature et votre nom]',
	blanks: {
		agency: '[Nom de l’agence]',
		agencyOf: (kind: string) => `[Nom de l’agence : ${kind.toLowerCase()}]`,
		address: '[Adresse de l’agence]',
		when: 'le [date et heure]',
		on: (days: readonly string[]) => `le ${days.join(' et le ')}`,
		where: 'à [lieu]',
		in: (towns: readonly string[]) => `à ${towns.join(' et à ')}`,
		officer:
			'Je ne sais pas le nom de l’agent. [Dites ce que vous savez : insigne, numéro de voiture, apparence.]',
		named: (names: readonly string[]) =>
			names.length === 1
				? `Le nom de l’agent, tel que je le connais, est ${names[0] ?? ''}.`
				: `Les noms des agents, tels que je les connais, sont ${names.join(', ')}.`
	}
} as const satisfies WordsLike<typeof en>;

const addressee = ({ agency }: LetterBlanks) => [agency, letters.blanks.address];
const story =
	'[Dites ce qui s’est passé, dans l’ordre, avec vos propres mots. Tenez-vous-en à ce que vous avez vu et entendu.]';
const witnesses = 'Témoins : [noms et comment les joindre, s’ils sont d’accord]';

/** Each draft: what it is, what it is not, when to ask a lawyer first, and its words. */
export const letterWords = {
	preservation: {
		name: 'Demander à l’agence de garder la vidéo et les documents',
		is: 'Elle demande à l’agence de garder la vidéo, le son et les documents avant qu’ils soient perdus.',
		isNot:
			'Ce n’est ni une action en justice ni une réclamation. Elle ne suspend aucun délai. Elle ne vous donne pas de copie; une demande de documents le fait.',
		askFirst:
			'Demandez d’abord à un avocat si vous êtes accusé d’un crime, ou pourriez l’être. Votre avocat peut vouloir l’envoyer.',
		tips: [
			'Envoyez-la bientôt. Nous n’avons pas vérifié combien de temps chaque agence garde ses vidéos.',
			'Dites quand et où. Ne racontez pas votre histoire : elle n’est pas nécessaire ici.',
			'Envoyez-la d’une façon qui prouve le jour de son arrivée, et gardez la preuve.'
		],
		to: addressee,
		subject: ({ when }) => `Gardez tous les documents sur ce qui s’est passé ${when}`,
		body: ({ when, where, officer }) => [
			`Je vous demande de garder tous les documents sur ce qui s’est passé ${when} ${where}. Ne laissez rien effacer, réenregistrer ni jeter, s’il vous plaît. ${officer}`,
			'Gardez, d’avant le début jusqu’après la fin :',
			[
				'toute vidéo et tout son des caméras corporelles, voitures, édifices, salles de détention et téléphones',
				'les appels au 911, la radio, et les enregistrements et journaux de répartition',
				'les documents sur où étaient les agents et les voitures',
				'les rapports, notes, photos et formulaires sur tout emploi de la force',
				'les données gardées par tout appareil employé, comme une arme à impulsion électrique',
				'les courriels et textos à ce sujet entre agents ou membres du personnel',
				'les documents de toute plainte ou revue à ce sujet'
			],
			'Certains systèmes effacent d’eux-mêmes. Donnez cette lettre maintenant à ceux qui les gèrent, et à tout autre bureau qui garde de tels documents pour vous.',
			'Dites-moi par écrit que vous l’avez fait. Cette lettre demande seulement de garder des documents. Elle ne renonce à aucun droit.'
		]
	},
	'public-records': {
		name: 'Demander des documents publics',
		is: 'Elle demande à une agence du Vermont des copies de ses documents. Quiconque peut demander, sans dire pourquoi.',
		isNot: 'Ce n’est ni une action en justice ni une réclamation. Elle ne suspend aucun délai.',
		askFirst: 'Demandez d’abord à un avocat si vous êtes accusé d’un crime, ou pourriez l’être.',
		tips: [
			'L’agence doit répondre en trois jours ouvrables, ou jusqu’à dix dans certains cas. Pas de réponse compte comme un non.',
			'Vous pouvez faire appel d’un non au chef de l’agence, puis aller à la Cour supérieure (Superior Court).',
			'Demandez d’abord à voir les documents. On ne facture pas le temps du personnel quand vous ne faites que regarder; les copies peuvent coûter de l’argent.'
		],
		to: addressee,
		subject: ({ when }) => `Demande de documents publics : ce qui s’est passé ${when}`,
		body: ({ when, where, officer }) => [
			`Selon la loi du Vermont sur les documents publics (Public Records Act), 1 V.S.A. §§ 315–320, je demande à voir ces documents sur ce qui s’est passé ${when} ${where}. ${officer}`,
			[
				'vidéo et son des caméras corporelles, voitures et édifices',
				'appels au 911, radio et journaux de répartition',
				'tout document sur un arrêt par la police, une contravention, une fouille ou une arrestation',
				'rapports, photos et formulaires sur tout emploi de la force',
				'vos politiques sur la conduite en question, telles qu’elles étaient alors',
				'votre registre de jugements et d’ententes tenu selon 20 V.S.A. § 2370'
			],
			'La section 318 de cette loi demande les documents, ou un refus écrit, en trois jours ouvrables; dans certains cas en dix. S’il vous faut plus de temps, dites-moi pourquoi et jusqu’à quand.',
			'Si vous retenez une partie, nommez l’exception et donnez-moi le reste. La section 317(c)(5) vous laisse retenir des documents d’une affaire seulement autant qu’un des dommages qu’elle énumère suivrait. Les documents d’une première arrestation sont publics.',
			'Je demande à voir les documents avant de décider lesquels copier. Dites-moi le coût des copies avant de les faire.',
			'Si vous refusez une partie, dites-moi à qui je peux faire appel.'
		]
	},
	'standard-form-95': {
		name: 'Feuille de travail pour une réclamation contre les États-Unis (Standard Form 95)',
		is: 'Elle vous aide à réunir ce que demande le formulaire fédéral. Il vous faut cette réclamation avant de pouvoir poursuivre.',
		isNot:
			'Ce n’est pas le formulaire ni une réclamation. Demandez le formulaire actuel à l’agence. Votre réclamation compte depuis le jour où la bonne agence la reçoit, pas depuis l’envoi.',
		askFirst:
			'Demandez à un avocat avant de déposer. Une réclamation sans total exact en dollars peut être perdue. Demandez aussi d’abord si vous êtes accusé d’un crime.',
		tips: [
			'La réclamation écrite doit parvenir à l’agence dans les deux ans. Comptez depuis le jour des faits.',
			'Vous ne pouvez poursuivre qu’une fois que l’agence dit non, ou après six mois sans réponse.',
			'Après un refus posté, vous avez six mois pour poursuivre.'
		],
		to: ({ agency }) => [agency],
		subject: () => 'Feuille de travail pour le Standard Form 95',
		body: ({ agency, when, where, officer, account }) => [
			'Ce que demande la copie du formulaire que nous avons vue :',
			[
				`L’agence fédérale : ${agency}`,
				'Votre nom et adresse, et ceux de quiconque agit pour vous : [remplir]',
				'Êtes-vous militaire ou civil : [remplir]',
				'Votre date de naissance et état matrimonial : [remplir]',
				`Date, jour et heure : ${when} [ajouter l’heure]`,
				`Lieu : ${where}`,
				`Ce qui s’est passé et pourquoi, et qui et quoi y a pris part : ${account ?? '[votre récit]'} ${officer}`,
				'Dégâts aux biens, leur propriétaire, et où on peut les voir : [remplir, ou « aucun »]',
				'Chaque blessure, ou la cause du décès : [remplir, ou « aucune »]',
				'Témoins et leurs adresses : [remplir]',
				'Somme en dollars pour les biens, la blessure et le décès : [remplir, ou « aucune »]',
				'Total en dollars, une seule somme exacte : [remplir; ne pas laisser ouvert]',
				'Assurance, si le formulaire le demande : [remplir]',
				'Votre signature, numéro de téléphone et la date : [remplir]'
			],
			'Gardez la preuve du jour où l’agence l’a reçue. Si elle refuse la réclamation, gardez la lettre et l’enveloppe.'
		]
	},
	'complaint-agency': {
		name: 'Plainte à l’agence de l’agent',
		is: 'Elle demande à l’agence d’examiner ce qu’a fait son agent. Chaque agence de police du Vermont doit recevoir la plainte de quiconque.',
		isNot: 'Ce n’est pas une action en justice. Elle ne paie rien et ne suspend aucun délai.',
		askFirst:
			'Demandez d’abord à un avocat si vous êtes accusé d’un crime, pouvez l’être, ou pensez poursuivre. Ce que vous écrivez peut servir contre vous.',
		tips: [
			'Écrivez seulement ce que vous avez vu et entendu. Ne devinez pas.',
			'N’envoyez pas votre seule copie d’une photo, d’une vidéo ou d’un papier.',
			'Gardez une copie, et notez le jour de l’envoi.'
		],
		to: addressee,
		subject: ({ when }) => `Plainte sur un agent : ce qui s’est passé ${when}`,
		body: ({ when, where, officer, account }) => [
			`Je veux signaler ce qu’un agent de votre agence a fait ${when} ${where}. ${officer}`,
			account ?? story,
			witnesses,
			'Examinez ceci, gardez toute vidéo et tout document, et dites-moi par écrit ce que vous trouvez.',
			'Si vos propres règles demandent un autre formulaire ou bureau, transmettez ceci et dites-le-moi.'
		]
	},
	'complaint-council': {
		name: 'Plainte au Vermont Criminal Justice Council (conseil qui certifie la police)',
		is: 'Elle demande d’agir à l’organisme qui certifie la police au Vermont. Il peut avertir, suspendre ou retirer une certification.',
		isNot:
			'Ce n’est pas une action en justice. Elle ne paie rien et ne suspend aucun délai. La plupart des plaintes vont d’abord à l’agence même de l’agent.',
		askFirst:
			'Demandez d’abord à un avocat si vous êtes accusé d’un crime, pouvez l’être, ou pensez poursuivre. Ce que vous écrivez peut servir contre vous.',
		tips: [
			'Vous n’avez pas à donner votre nom.',
			'Il n’a aucun pouvoir sur le personnel des prisons ni les agents fédéraux.',
			'Il reçoit aussi des plaintes en ligne.'
		],
		to: () => [
			'Executive Director',
			'Vermont Criminal Justice Council',
			'317 Academy Rd.',
			'Pittsford, VT 05763'
		],
		subject: ({ when }) => `Plainte sur la conduite professionnelle : ce qui s’est passé ${when}`,
		body: ({ agency, when, where, officer, account }) => [
			`Je veux signaler ce qu’un agent de ${agency} a fait ${when} ${where}. ${officer}`,
			account ?? story,
			witnesses,
			'Je l’ai aussi dit à l’agence : [oui ou non, et quand].',
			'Dites-moi par écrit ce que vous faites à ce sujet.'
		]
	}
} as const satisfies Readonly<Record<LetterId, LetterWords>>;
