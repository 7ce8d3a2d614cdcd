import type { help as en, helpWords as enWords } from '../en/help.ts';
import type { WordsLike } from '../words-like.ts';

/** Words around the list of places to get help. */
export const help = {
	title: 'Où trouver de l’aide au Vermont',
	lead: 'Demander de l’aide ou porter plainte ne suspend pas le délai pour aller au tribunal. Surveillez votre date limite.',
	kinds: {
		'legal-help': 'Aide juridique',
		complaint: 'Plaintes sur un agent',
		'crime-report': 'Signaler un crime d’un agent',
		records: 'Obtenir des documents'
	},
	noMoney: 'Une plainte peut mener à une sanction. Elle ne vous donne pas d’argent.',
	pending:
		'Si vous avez des accusations pénales, parlez à votre avocat de la défense avant d’écrire ou de signer une plainte.',
	contacts: {
		web: 'En ligne',
		phone: 'Téléphone',
		post: 'Courrier',
		'in-person': 'En personne'
	},
	noContact: 'Voyez la page pour savoir comment les joindre.',
	checked:
		'Les coordonnées viennent des pages mêmes de l’organisme ou de listes publiques, telles que nous les avons vues la dernière fois. Vérifiez avant de vous y fier.'
} as const satisfies WordsLike<typeof en>;

/** Each body: its name, what it does, and what it does not do. */
export const helpWords = {
	'lawyer-referral': {
		name: 'Service de référence d’avocats de la Vermont Bar Association (barreau)',
		what: 'Vous donne le nom d’un avocat du bon domaine. Une page plus ancienne dit que la référence est sans frais et que la première demi-heure coûte au plus $25.',
		limits:
			'Nous n’avons pas pu vérifier les frais ni le numéro de téléphone actuels. Demandez avant de prendre rendez-vous.'
	},
	'aclu-vermont': {
		name: 'ACLU of Vermont (libertés civiles)',
		what: 'Reçoit des demandes sur les libertés civiles par un formulaire en ligne.',
		limits:
			'Elle accepte peu d’affaires, aucune pénale, et ne répond que si elle peut aider. Demander ne suspend aucun délai.'
	},
	'legal-services-vermont': {
		name: 'Legal Services Vermont et Vermont Legal Aid (aide juridique)',
		what: 'Aide juridique gratuite pour les gens à faible revenu. Laissez un message aux heures indiquées, ou utilisez le formulaire en ligne.',
		limits:
			'Il y a des limites de revenu, avec quelques exceptions. Les actions sur la conduite de la police ne sont pas parmi les sujets que nous avons vus.'
	},
	'free-legal-answers': {
		name: 'Vermont Free Legal Answers',
		what: 'Des avocats bénévoles répondent en ligne à des questions de droit civil. C’est pour les gens à faible revenu.',
		limits:
			'Une question peut rester sans réponse dans les 30 jours. N’attendez pas si votre date limite est proche.'
	},
	'prisoners-rights-office': {
		name: 'Prisoners’ Rights Office (Defender General), bureau des droits des détenus',
		what: 'Aide gratuite pour les gens dans les prisons du Vermont sur le fait, la durée et les conditions de leur détention. Selon la loi, le Defender General examine chaque décès ou blessure grave en détention. Cela comprend ceux qui viennent de la force.',
		limits: 'Il ne représente pas les gens qui veulent de l’argent.'
	},
	'own-agency': {
		name: 'L’agence même de l’agent',
		what: 'Chaque agence de police du Vermont doit recevoir la plainte de quiconque, et doit l’examiner.',
		limits: 'L’agence jugera son propre agent. Gardez une copie de ce que vous envoyez.'
	},
	'criminal-justice-council': {
		name: 'Vermont Criminal Justice Council (conseil qui certifie la police)',
		what: 'Certifie les agents du Vermont. Il reçoit les plaintes de quiconque, en ligne ou par courrier, et vous n’avez pas à donner votre nom. Il peut avertir, suspendre ou retirer une certification.',
		limits:
			'La plupart des plaintes vont d’abord à l’agence même de l’agent. Il n’a aucun pouvoir sur le personnel des prisons ni les agents fédéraux. Il ne peut pas accorder d’argent.'
	},
	'state-police-internal-affairs': {
		name: 'Affaires internes de la Police d’État (Vermont State Police Internal Affairs)',
		what: 'Reçoit les plaintes sur les policiers de l’État en ligne, par courriel, ou par le chef de tout poste. De courts résumés sont publiés deux fois par an.',
		limits: 'Les dossiers sont surtout confidentiels.'
	},
	'burlington-police': {
		name: 'Police de Burlington et Police Commission (seulement si c’était à Burlington)',
		what: 'Reçoit les plaintes en ligne, par lettre, par téléphone ou en personne. Elles vont au chef et à la commission. Vous pouvez rester anonyme.',
		limits: 'Les autres municipalités ont leurs propres façons. Demandez à la vôtre.'
	},
	'human-rights-commission': {
		name: 'Commission des droits de la personne du Vermont (Vermont Human Rights Commission)',
		what: 'Examine la discrimination, aussi celle d’organismes publics. C’est gratuit.',
		limits:
			'Une page plus ancienne dit que le dernier incident doit être dans l’année avant le premier contact. Elle ne représente aucun côté. Vous n’avez pas à y aller avant de poursuivre.'
	},
	'crime-report': {
		name: 'Police d’État, procureur du comté (State’s Attorney) ou Procureur général (Attorney General)',
		what: 'Si vous pensez qu’un agent a commis un crime, vous pouvez le signaler à l’un de ces trois.',
		limits: 'Ils décident s’ils accusent. La page que nous avons vue est de 2012.'
	},
	'public-records': {
		name: 'Demande de documents publics à l’agence',
		what: 'Tout le monde peut demander les rapports, les contraventions, les vidéos des caméras corporelles et les papiers d’une arrestation. Vous pouvez aussi demander ce qu’une agence a payé pour des réclamations selon la constitution du Vermont. L’agence doit répondre en trois jours ouvrables, ou jusqu’à dix dans certains cas. Pas de réponse compte comme un non.',
		limits:
			'Les documents d’une enquête peuvent être retenus en partie. Vous pouvez faire appel au chef de l’agence, puis à la Cour supérieure (Superior Court). Si vous gagnez l’essentiel, le tribunal doit en règle générale ordonner de payer vos honoraires.'
	}
} as const satisfies WordsLike<typeof enWords>;
