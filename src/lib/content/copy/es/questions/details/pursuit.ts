import type { pursuit as en } from '../../../en/questions/details/pursuit.ts';
import type { WordsLike } from '../../../words-like.ts';

export const pursuit = {
	'pursuit-chase': {
		title: 'La persecución o el peligro',
		why: 'En una persecución, los tribunales preguntan si los agentes tuvieron tiempo para pensar y qué tan grande era el peligro. Un choque provocado a propósito se trata como fuerza.',
		facts: {
			'pursuit.emergency': {
				label: 'La policía iba a una llamada de emergencia o perseguía a alguien en ese momento'
			},
			'pursuit.time-to-think': { label: 'Había tiempo para pensar, y no había emergencia' },
			'pursuit.fleeing-endangered-others': {
				label: 'Quien huía al volante puso en peligro a otras personas'
			},
			'pursuit.rammed-or-blocked': {
				label: 'El agente embistió el auto, o puso un bloqueo para hacerlo chocar'
			}
		}
	},
	'pursuit-harm': {
		title: 'Quién resultó lastimado y por qué',
		why: 'Por lo general, la policía no tiene el deber de proteger a las personas de otras. Puede tener que responder si creó el peligro o quería lastimar a alguien.',
		facts: {
			'pursuit.meant-to-harm': {
				label: 'El agente quería lastimar a alguien, no hacer un arresto'
			},
			'pursuit.bystander': {
				label: 'La persona lastimada era ajena a los hechos (bystander)'
			},
			'pursuit.police-made-danger': {
				label: 'La policía creó un peligro que venía de otra persona, o lo empeoró'
			},
			'pursuit.only-failed-to-protect': {
				label: 'Lo único fue que la policía no protegió a alguien de un particular'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
