import type { send as en } from '../en/send.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the page on which a person sends a case to an office. */
export const send = {
	title: 'Envoyer votre dossier à un bureau',
	loading: 'Ouverture du lien…',
	noScript:
		'Cette page a besoin de JavaScript. Elle scelle vos réponses sur votre propre appareil.',
	failed:
		'Le bureau n’a pas pu être joint. Rien n’a été envoyé. Vérifiez votre connexion, puis réessayez.',
	retry: 'Réessayer',
	tooOften: 'Il y a eu trop d’essais d’ici. Attendez 15 minutes, puis réessayez.',
	none: {
		lead: 'Un bureau qui peut vous aider peut vous donner un lien personnel. Ouvrez ce lien pour venir ici.',
		text: 'Sans un tel lien, rien ne peut être envoyé. Vos réponses restent sur cet appareil.'
	},
	closed: {
		lead: 'Ce lien ne peut pas être utilisé.',
		text: 'Il a été utilisé, repris ou a expiré. Demandez-en un nouveau au bureau. Rien n’a été envoyé.'
	},
	empty: {
		lead: (office: string) => `${office} demande ce qui vous est arrivé.`,
		text: 'Répondez d’abord aux questions. Rien n’est envoyé pendant que vous répondez. Après, vous voyez tout, et alors vous décidez.',
		keep: 'Retenir ce lien dans cet onglet, pour que je puisse y revenir',
		keepHint: 'Il est oublié quand vous fermez l’onglet ou appuyez sur Sortie rapide.',
		start: 'Aller aux questions',
		back: 'Quand vous avez fini, ouvrez le résultat. Vous y trouvez « Envoyer au bureau ». Ou ouvrez encore le lien dans cet onglet.'
	},
	entry: {
		heading: 'Envoyer au bureau',
		text: 'Vous avez ouvert le lien personnel d’un bureau. Vous pouvez regarder ce qui serait envoyé.',
		go: 'Voir ce qui serait envoyé'
	},
	review: {
		lead: (office: string) =>
			`Vous pouvez envoyer vos réponses à ${office}. Vous n’y êtes pas obligé.`,
		until: (day: string) => `Le lien peut servir une fois, jusqu’au ${day}.`,
		who: 'Qui vous êtes',
		whoText:
			'Le bureau a besoin d’un nom, pour vérifier qu’il ne travaille pas déjà pour l’autre côté.',
		name: 'Votre nom',
		nameMissing: 'Écrivez votre nom.',
		phone: 'Téléphone, si vous voulez des appels',
		email: 'Courriel, si vous voulez des messages',
		language: 'Langue que vous voulez parler',
		contact: 'Comment et quand peut-on vous joindre sans danger?',
		what: 'Ce qui serait envoyé',
		whatText:
			'Votre nom et ce que vous avez écrit ci-dessus, et chacune de ces réponses. Rien d’autre.',
		answers: (count: number) => `Toutes les réponses (${count})`,
		change: 'Changer une réponse',
		may: 'Ce que le bureau peut en faire',
		mayPoints: [
			'Il ne voit d’abord que les noms, pour vérifier un conflit d’intérêts.',
			'S’il n’y en a pas, il peut lire tout ce que vous avez envoyé, le garder, et vous joindre.',
			'Il décide s’il peut aider. Envoyer ne fait pas de lui votre avocat.',
			'Il peut avoir le devoir de garder privé ce que vous envoyez. Demandez au bureau.'
		],
		takeBack: 'Comment le reprendre',
		takeBackText:
			'Vous recevez un code. Avec le code, vous pouvez reprendre ce que vous avez envoyé. Avant que le bureau l’ouvre, c’est supprimé et personne ne l’a lu. Après, on demande au bureau de l’effacer.',
		how: 'Comment c’est envoyé',
		howText:
			'Vos réponses sont scellées sur cet appareil, et seul le bureau peut les ouvrir. Ceux qui gèrent ce site ne peuvent pas les lire.',
		agree: (office: string) => `Je veux envoyer ces réponses à ${office}.`,
		agreeMissing: 'Cochez la case pour dire que vous voulez envoyer.',
		send: 'Sceller et envoyer',
		sending: 'Scellement et envoi…',
		file: 'Enregistrer plutôt un fichier scellé',
		fileHint: 'Vous pouvez remettre le fichier au bureau vous-même. Seul le bureau peut l’ouvrir.',
		fileName: 'dossier-pour-le-bureau',
		saved: (name: string) => `Enregistré sous ${name}. Rien n’a été envoyé.`,
		dont: 'Ne pas envoyer',
		notSent: 'Rien n’a été envoyé. Le lien a été oublié sur cet appareil.',
		failed: 'L’envoi n’a pas marché. Vos réponses sont encore ici. Réessayez.'
	},
	sent: {
		title: 'C’est envoyé',
		lead: (office: string) => `${office} a maintenant votre dossier. Il n’a pas encore été ouvert.`,
		code: 'Votre code pour le reprendre',
		codeText:
			'Notez-le ou enregistrez-le. Il n’est montré que maintenant, et personne ne peut vous le redonner.',
		save: 'Enregistrer le code',
		fileName: 'code-pour-reprendre',
		fileText: (office: string, code: string, address: string) =>
			`Code pour reprendre ce qui a été envoyé à ${office}:\n\n${code}\n\nÀ écrire à ${address}\n`,
		deadlines: 'Vos délais continuent pendant que vous attendez. Envoyer ne suspend aucun délai.'
	},
	withdraw: {
		heading: 'Reprendre ce que vous avez envoyé',
		code: 'Votre code',
		missing: 'Écrivez le code reçu lors de l’envoi.',
		go: 'Le reprendre',
		working: 'Demande en cours…',
		failed:
			'Le bureau n’a pas pu être joint : l’envoi n’est peut-être pas encore repris. Vérifiez votre connexion, puis réessayez.',
		results: {
			unread: 'C’est supprimé. Personne ne l’avait ouvert.',
			'names-seen': 'C’est supprimé. Le bureau en avait vu les noms, et rien de plus.',
			asked:
				'Le bureau l’a déjà ouvert. On lui a demandé de l’effacer. Appelez le bureau pour en être sûr.',
			'gone-already': 'Il n’y a plus rien à reprendre. C’était déjà supprimé.',
			unknown: 'Ce code n’est pas connu. Vérifiez chaque lettre et réessayez.',
			'too-often': 'Il y a eu trop d’essais d’ici. Attendez 15 minutes, puis réessayez.'
		}
	}
} as const satisfies WordsLike<typeof en>;
