import type { stop as en } from '../../../en/questions/details/stop.ts';
import type { WordsLike } from '../../../words-like.ts';

export const stop = {
	'stop-reason': {
		title: 'Por qué le pararon',
		lead: 'Responda por el comienzo de la parada.',
		why: 'La policía necesita una razón real para parar a alguien. Una pequeña infracción de tránsito basta. Una corazonada no.',
		facts: {
			'stop.violation-seen': {
				label: 'El agente vio una infracción de tránsito o de otro tipo, aunque fuera pequeña'
			},
			'stop.no-violation-or-reason': {
				label:
					'Nadie le vio violar una ley ni actuar de forma rara, y no se dio ninguna razón legal'
			},
			'stop.matched-description': {
				label: 'Usted o su auto coincidían con un reporte o una descripción claros'
			},
			'stop.specific-suspicion': {
				label: 'Varios hechos claros, juntos, apuntaban a un delito',
				example: 'Un testigo señala un auto, y ese mismo auto se aleja a toda velocidad del lugar.'
			},
			'stop.hunch-or-location-only': {
				label:
					'La única razón fue una corazonada, la zona, un aviso anónimo, con quién estaba usted o que usted se fue'
			},
			'stop.law-did-not-forbid': {
				label: 'Lo que el agente dio como razón no va contra la ley'
			}
		}
	},
	'stop-course': {
		title: 'Cómo fue la parada',
		why: 'Una parada puede durar solo lo que dura su razón. Si se convierte en un arresto, la policía necesita más.',
		facts: {
			'stop.prolonged': {
				label: 'La parada siguió después de que se acabó su razón, para buscar otra cosa',
				example: 'Su multa ya está lista, pero usted debe esperar a un perro antidrogas.'
			},
			'stop.unrelated-questions': {
				label: 'Hubo preguntas o revisiones que no tenían nada que ver con la razón de la parada',
				example: 'Le paran por una luz rota y le preguntan por drogas.'
			},
			'stop.brief': { label: 'La parada fue breve y terminó cuando se acabó su razón' },
			'stop.arrest-like': {
				label: 'Le retuvieron como si estuviera bajo arresto, sin causa suficiente para un arresto',
				example:
					'Esposas, un auto de policía cerrado con seguro, un viaje a la estación, o armas desenfundadas sin peligro.'
			},
			'stop.taken-elsewhere': {
				label:
					'Le llevaron a una estación o a un cuarto cerrado para hacerle preguntas, y usted no aceptó ir'
			},
			'stop.safety-concern': {
				label: 'Había una razón clara para temer un arma o un peligro'
			}
		}
	},
	'stop-other': {
		title: 'Otros hechos sobre la parada',
		why: 'Un mal motivo, por sí solo, no hace ilegal una parada si había una razón real para ella. Todavía puede importar para otros reclamos.',
		facts: {
			'stop.race-or-identity-mentioned': {
				label: 'Su raza, fe, origen o algo parecido se mencionó o claramente motivó la parada'
			},
			'stop.papers-kept': {
				label:
					'El agente se quedó con su licencia, multa u otros papeles, así que usted no podía irse'
			},
			'stop.honest-mistake': {
				label: 'El agente cometió un error de buena fe',
				help: 'Sobre un hecho, como quién era usted o qué se vio, o sobre un punto poco claro de la ley.'
			},
			'stop.checkpoint-or-border': {
				label: 'Fue en un punto de control fijo, una frontera, un aeropuerto u otro lugar especial'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
