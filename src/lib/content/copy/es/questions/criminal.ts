import type { criminal as en } from '../../en/questions/criminal.ts';
import type { WordsLike } from '../../words-like.ts';

export const criminal = {
	'criminal-status': {
		title: '¿Hubo un caso penal contra usted?',
		lead: 'Nos referimos a cargos por este mismo suceso. Si hay un caso abierto o puede haberlo, hable primero con su abogado defensor.',
		help: 'Si hubo varios cargos, elija lo que corresponda al que está más ligado a su reclamo.',
		why: 'Una demanda por dinero no puede atacar una condena que sigue en pie. Un caso abierto puede dejar una demanda en pausa, pero el plazo puede seguir corriendo.',
		facts: {
			'criminal.status': {
				label: 'El caso penal',
				options: {
					none: { label: 'No hubo ninguno' },
					pending: { label: 'Sigue abierto' },
					dismissed: { label: 'Se retiró o se desestimó' },
					acquitted: { label: 'Terminó con un veredicto de no culpable' },
					convicted: { label: 'Terminó con un veredicto de culpable' },
					plea: {
						label: 'Terminó con una declaración (plea)',
						hint: 'De culpable, o de no disputar los cargos (no contest).'
					},
					'set-aside': {
						label: 'Terminó en una condena que después quedó sin efecto',
						hint: 'Por un tribunal o por un indulto, por ejemplo.'
					}
				}
			}
		}
	},
	'criminal-ended': {
		title: '¿Cuándo terminó el caso penal a su favor?',
		help: 'Si una condena quedó sin efecto, indique ese día.',
		why: 'Para un reclamo por cargos falsos, el plazo empieza solo cuando el caso termina a favor de usted.',
		facts: {
			'criminal.endedOn': {
				label: 'El día en que terminó',
				help: 'Si no tiene seguridad, indique el mes o solo el año.'
			}
		}
	},
	'criminal-contradict': {
		title: '¿Diría su reclamo que la condena es errónea?',
		help: 'Piense en qué tuvo que basarse la condena. ¿Dice su reclamo lo contrario?',
		example:
			'Sí: le condenaron por golpear a un agente, y usted dice que nunca lo hizo. No: le condenaron por exceso de velocidad, y usted dice que después le golpearon.',
		why: 'Si es así, la mayoría de los reclamos por dinero deben esperar hasta que la condena quede sin efecto. Eso también puede mover el plazo.',
		facts: {
			'criminal.wouldContradict': {
				label: 'Para ganar, usted tendría que demostrar que la condena es errónea'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
