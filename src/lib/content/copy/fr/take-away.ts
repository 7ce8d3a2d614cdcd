import type { takeAway as en } from '../en/take-away.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the panel from which a person takes papers with them. */
export const takeAway = {
	lead: 'Chaque fichier est fait sur cet appareil. Rien n’est envoyé à personne.',
	care: 'Un fichier reste sur l’appareil jusqu’à ce que vous l’effaciez. Pensez à qui peut le voir, et demandez à un avocat avant de le partager.',
	papers: {
		summary: {
			name: 'Votre résumé',
			hint: 'En mots simples : ce qui compte maintenant, ce que dit la loi, quoi garder, à qui demander.'
		},
		memorandum: {
			name: 'Mémo pour un avocat',
			hint: 'Long et exact : faits, questions, affaires des deux côtés, délais, sources.'
		},
		calendar: {
			name: 'Délais pour votre calendrier',
			hint: 'Une entrée pour chaque délai, avec des rappels. On partage souvent les calendriers : il contient les dates et les règles, et aucune autre réponse.',
			none: 'Il n’y a aucun délai ouvert avec un jour connu.'
		},
		data: {
			name: 'Réponses et résultat en données',
			hint: 'Pour un bureau d’avocats. Quiconque a le fichier peut le lire.'
		}
	},
	forms: { pdf: 'PDF', word: 'Word', ics: 'Fichier de calendrier', json: 'JSON' },
	make: (form: string, name: string) => `${form} : ${name}`,
	working: (name: string) => `« ${name} » se prépare…`,
	ready: (file: string) => `Enregistré sous ${file}. Regardez dans vos téléchargements.`,
	failed:
		'Le fichier n’a pas pu être fait. Vérifiez votre connexion, puis réessayez. Vos réponses sont en sécurité.',
	files: {
		summary: 'resume',
		memorandum: 'memo',
		calendar: 'delais',
		data: 'dossier',
		sealed: 'dossier',
		letter: 'lettre'
	},
	letters: {
		text: 'La lettre',
		copy: 'Copier la lettre',
		copied: 'Copiée. Collez-la là où vous écrivez.',
		notCopied: 'Elle n’a pas pu être copiée. Sélectionnez le texte et copiez-le vous-même.',
		word: 'Fichier Word',
		sources: 'Ce sur quoi elle repose :'
	},
	code: {
		show: 'Vérifier un résumé imprimé',
		own: 'Le code de ce résultat :',
		label: 'Code du résumé imprimé',
		check: 'Comparer',
		results: {
			same: 'Les mêmes réponses et le même résultat.',
			'other-facts': 'Les réponses ne sont pas les mêmes.',
			'other-lawbook':
				'Les réponses sont les mêmes. La loi dans ce programme a changé depuis, et avec elle le résultat.',
			'other-day':
				'Les réponses sont les mêmes. Le résultat diffère parce que c’est un jour plus tard.',
			'other-outcomes': 'Les réponses sont les mêmes, mais pas le résultat. Parlez-nous-en.',
			'not-a-code': 'Ce n’est pas un code de résultat. Il commence par T1.'
		}
	},
	seal: {
		show: 'Enregistrer votre dossier, scellé par une phrase secrète',
		lead: 'Pour continuer sur un autre appareil, ou pour le donner à un avocat. Sans la phrase secrète, personne ne peut l’ouvrir, et nous ne pouvons pas aider.',
		passphrase: 'Phrase secrète',
		hint: (least: number) =>
			`Au moins ${least} caractères. Quatre ou cinq mots peu courants sont faciles à retenir et difficiles à deviner.`,
		again: 'Phrase secrète encore une fois',
		save: 'Enregistrer le fichier scellé',
		short: (least: number) => `Utilisez au moins ${least} caractères.`,
		differs: 'Les deux phrases secrètes ne sont pas pareilles.'
	},
	open: {
		show: 'Ouvrir un dossier enregistré',
		lead: 'Il prend la place des réponses de cet onglet.',
		file: 'Fichier',
		passphrase: 'Phrase secrète, si le fichier est scellé',
		open: 'Ouvrir le fichier',
		missing: 'Choisissez d’abord un fichier.',
		notOpened: 'Le fichier n’a pas pu être ouvert. Vérifiez votre connexion, puis réessayez.',
		results: {
			sealed: 'Le fichier est scellé. Écrivez sa phrase secrète.',
			'wrong-passphrase':
				'Il ne s’ouvre pas avec cette phrase secrète. Vérifiez-la lettre par lettre. Si c’est bien la bonne, le fichier a peut-être été changé.',
			damaged: 'Le fichier est endommagé : une partie manque ou a changé. Essayez une autre copie.',
			foreign: 'Ce n’est pas un dossier de ce programme.'
		},
		opened: 'Le dossier est ouvert.',
		dropped: (count: number) =>
			count === 1
				? 'Une réponse n’a pas pu être lue et a été laissée de côté.'
				: `${count} réponses n’ont pas pu être lues et ont été laissées de côté.`
	}
} as const satisfies WordsLike<typeof en>;
