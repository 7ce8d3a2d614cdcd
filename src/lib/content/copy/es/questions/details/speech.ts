import type { speech as en } from '../../../en/questions/details/speech.ts';
import type { WordsLike } from '../../../words-like.ts';

export const speech = {
	'speech-what': {
		title: 'Lo que usted dijo o hizo',
		why: 'La ley protege las palabras, las protestas y las quejas, aunque sean groseras. No protege estorbar.',
		facts: {
			'speech.criticism-or-complaint': {
				label: 'Usted habló en contra de la policía, se quejó, demandó o denunció abusos'
			},
			'speech.recording': { label: 'Usted estaba filmando o grabando a la policía en público' },
			'speech.peaceful-protest': {
				label: 'Usted participó en una protesta o reunión pacífica'
			},
			'speech.interfered': {
				label: 'Usted estorbó con su cuerpo a los agentes o al tránsito'
			},
			'speech.order-to-disperse': {
				label: 'Hubo una orden legal de moverse o irse, y usted no la obedeció'
			},
			'speech.employee-speech': {
				label: 'Usted trabajaba para el gobierno y habló como parte de su trabajo'
			}
		}
	},
	'speech-reason': {
		title: 'Por qué actuó el agente',
		why: 'Usted debe mostrar que sus palabras fueron la razón. Si había causa suficiente para un arresto, eso por lo general acaba con el reclamo.',
		facts: {
			'speech.retaliatory-words': {
				label: 'El agente dijo o mostró que las palabras de usted fueron la razón'
			},
			'speech.probable-cause': {
				label: 'Había causa suficiente para arrestarle o acusarle'
			},
			'speech.no-probable-cause': {
				label: 'No había causa suficiente para arrestarle ni acusarle de nada'
			},
			'speech.others-not-arrested': {
				label:
					'A otras personas que hicieron lo mismo, pero no alzaron la voz, no les hicieron nada'
			},
			'speech.security-need': {
				label: 'Había una clara necesidad de protección o seguridad'
			},
			'speech.total-ban': {
				label: 'Le prohibieron por completo un lugar público o un tema'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
