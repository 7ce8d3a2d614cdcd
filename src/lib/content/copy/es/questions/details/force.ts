import type { force as en } from '../../../en/questions/details/force.ts';
import type { WordsLike } from '../../../words-like.ts';

export const force = {
	'force-you': {
		title: 'Lo que usted estaba haciendo',
		lead: 'Responda por el momento en que se usó la fuerza.',
		why: 'Los tribunales preguntan si la fuerza fue razonable. Estar en calma, bajo control o no ser un peligro le ayuda a usted. Pelear ayuda al agente.',
		facts: {
			'force.no-threat': { label: 'Usted no tenía arma y no era un peligro para nadie' },
			'force.compliant-or-passive': {
				label: 'Usted obedeció, se rindió o, como máximo, se quedó sin moverse o aflojó el cuerpo'
			},
			'force.active-resistance': {
				label: 'Usted forcejeó, jaló para soltarse o peleó',
				help: 'Quedarse sin moverse o aflojar el cuerpo no es un forcejeo.'
			},
			'force.attacked-or-threatened': {
				label: 'Usted atacó o amenazó a un agente o a otra persona'
			},
			'force.armed-or-reaching': {
				label: 'Usted tenía un arma, o hizo un movimiento que pareció un intento de alcanzar una'
			},
			'force.restrained': {
				label: 'A usted ya le habían esposado, inmovilizado, sujetado o puesto bajo control'
			}
		}
	},
	'force-used': {
		title: 'La fuerza que se usó',
		why: 'Los tribunales miran qué tan fuerte fue la fuerza y si siguió cuando ya no hacía falta.',
		facts: {
			'force.force-after-resistance-ended': {
				label: 'Se usó fuerza, o siguió, después de que usted dejó de pelear o de correr',
				help: 'Si nunca peleó ni corrió, responda que no.'
			},
			'force.serious-force': {
				label: 'La fuerza pudo haberle lastimado gravemente',
				example:
					'Un arma de fuego, un táser, la mordida de un perro, un golpe en la cabeza, una llave al cuello, peso sobre la espalda, o espray de cerca.'
			},
			'force.deadly-force': {
				label: 'Le dispararon con un arma de fuego, o usaron otra fuerza con probabilidad de matar'
			},
			'force.slight-force': {
				label: 'La fuerza fue leve',
				example:
					'Un empujón, un agarre, una mano que guía o simples esposas, con poca o ninguna lesión.'
			},
			'force.serious-injury': {
				label: 'La fuerza llevó a una lesión grave o a una muerte',
				example: 'Huesos rotos, cirugía, desmayo o un daño que dura.'
			}
		}
	},
	'force-before': {
		title: 'Lo que llevó a la fuerza',
		why: 'Los tribunales miran todo lo que pasó. ¿Qué tan grave decían que era el delito? ¿Trató usted de escapar? ¿Tuvo usted una oportunidad justa de obedecer?',
		facts: {
			'force.minor-or-no-crime': {
				label: 'No se sospechaba de usted ningún delito, o solo algo menor',
				example: 'Tránsito, entrar sin permiso en un lugar, ruido o robo en una tienda.'
			},
			'force.serious-crime': {
				label: 'Se sospechaba de usted un delito violento u otro delito grave'
			},
			'force.fled': { label: 'Usted huyó a pie' },
			'force.dangerous-driving': {
				label: 'Usted manejó, o huyó en auto, de una forma que puso en peligro a otras personas'
			},
			'force.warned-or-ordered': {
				label: 'El agente dio primero una orden o una advertencia clara, y usted no la obedeció'
			},
			'force.no-warning': {
				label: 'Hubo tiempo para advertirle antes de usar fuerza grave, pero nadie lo hizo'
			}
		}
	},
	'force-officer': {
		title: 'Lo que el agente enfrentaba y sabía',
		why: 'Los tribunales juzgan según lo que un agente en el lugar podía ver y saber, y según el tiempo que había para pensar.',
		facts: {
			'force.split-second': {
				label: 'Todo pasó tan rápido que el agente tuvo solo segundos para decidir'
			},
			'force.no-police-purpose': {
				label: 'La fuerza no servía para nada más que castigar, vengarse o ser cruel'
			},
			'force.known-vulnerability': {
				label:
					'El agente podía ver o sabía que usted tenía una enfermedad, una lesión o una discapacidad, estaba en crisis o en embarazo, o era una persona de edad avanzada, un niño o una niña'
			},
			'force.officer-created-danger': {
				label: 'Una acción temeraria del propio agente creó el peligro',
				example: 'Un agente salta delante de un auto en marcha y luego dispara a quien lo maneja.'
			},
			'force.disturbance': {
				label:
					'Los agentes estaban controlando un motín, una toma de rehenes o una pelea en una cárcel o prisión'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
