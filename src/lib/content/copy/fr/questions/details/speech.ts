import type { speech as en } from '../../../en/questions/details/speech.ts';
import type { WordsLike } from '../../../words-like.ts';

export const speech = {
	'speech-what': {
		title: 'Ce que vous avez dit ou fait',
		why: 'La loi protège la parole, les manifestations et les plaintes, même impolies. Elle ne protège pas le fait de gêner.',
		facts: {
			'speech.criticism-or-complaint': {
				label: 'Vous avez critiqué la police, porté plainte, poursuivi ou dénoncé des torts'
			},
			'speech.recording': { label: 'Vous filmiez ou enregistriez la police en public' },
			'speech.peaceful-protest': {
				label: 'Vous avez pris part à une manifestation ou à un rassemblement paisible'
			},
			'speech.interfered': {
				label: 'Vous avez gêné les agents ou la circulation avec votre corps'
			},
			'speech.order-to-disperse': {
				label: 'Il y avait un ordre légal de bouger ou de partir, et vous ne l’avez pas suivi'
			},
			'speech.employee-speech': {
				label: 'Vous travailliez pour le gouvernement et parliez dans le cadre de votre emploi'
			}
		}
	},
	'speech-reason': {
		title: 'Pourquoi l’agent a agi',
		why: 'Vous devez montrer que vos paroles étaient la raison. S’il y avait une bonne raison de vous arrêter, cela est le plus souvent fatal à la réclamation.',
		facts: {
			'speech.retaliatory-words': {
				label: 'L’agent a dit ou montré que vos paroles étaient la raison'
			},
			'speech.probable-cause': {
				label: 'Il y avait une bonne raison de vous arrêter ou de vous accuser'
			},
			'speech.no-probable-cause': {
				label: 'Il n’y avait aucune raison de vous arrêter ou de vous accuser de quoi que ce soit'
			},
			'speech.others-not-arrested': {
				label: 'On a laissé tranquilles d’autres qui ont fait la même chose, mais n’ont pas parlé'
			},
			'speech.security-need': { label: 'Il y avait un besoin clair de sécurité' },
			'speech.total-ban': {
				label: 'On vous a totalement interdit un lieu public ou un sujet'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
