import type { whenWhere as en } from '../../en/questions/when-where.ts';
import type { WordsLike } from '../../words-like.ts';

export const whenWhere = {
	'incident-date': {
		title: '¿Cuándo ocurrió?',
		lead: 'Cuéntenos un suceso a la vez. En un momento podrá agregar más.',
		help: 'Cada suceso tiene su propio plazo. Si le hicieron lo mismo en días distintos, agregue cada día como un suceso aparte.',
		example: 'Le pararon en su auto cuatro veces en un año. Eso son cuatro sucesos.',
		why: 'Todo reclamo tiene un plazo. Muchos son de tres años, y algunos son más cortos. También miramos cuál era la ley ese día.',
		facts: {
			'incident.when': {
				label: '¿Cuánto tiempo duró?',
				options: {
					day: { label: 'Ocurrió en un solo día' },
					span: {
						label: 'Siguió por más de un día',
						hint: 'Ya terminó. Pasar una semana en la cárcel es un ejemplo.'
					},
					ongoing: { label: 'Todavía continúa' }
				}
			},
			'incident.date': {
				label: 'El día en que ocurrió, o el primer día',
				help: 'Es mejor la fecha completa. Si no tiene seguridad, indique el mes o solo el año.'
			}
		}
	},
	'incident-end': {
		title: '¿Cuándo terminó?',
		why: 'El plazo puede contarse desde el último día, o desde cada día por separado.',
		facts: {
			'incident.endDate': {
				label: 'El último día',
				help: 'Si no tiene seguridad, indique el mes o solo el año.'
			}
		}
	},
	'incident-like-last': {
		title: '¿Fue como el suceso anterior?',
		lead: 'Si volvió a pasar lo mismo, usamos las respuestas que usted da sobre el suceso anterior. Aquí puede cambiar cualquiera de ellas.',
		why: 'Cada suceso tiene su propio plazo. Pero usted no necesita contar lo mismo dos veces.',
		facts: {
			'incident.likeLast': { label: 'Este suceso fue como el anterior' }
		}
	},
	place: {
		title: '¿Dónde ocurrió?',
		why: 'El lugar decide qué ley estatal se aplica y qué tribunales pueden conocer el caso.',
		facts: {
			'incident.place': {
				label: '¿Fue en Vermont?',
				options: {
					vermont: { label: 'En Vermont' },
					elsewhere: {
						label: 'En otro lugar',
						hint: 'Esta herramienta conoce solo la ley de Vermont, y la ley federal tal como se usa en Vermont.'
					}
				}
			},
			'incident.town': {
				label: 'Ciudad o municipio',
				help: 'Puede saltarse esto. No cambia ningún resultado.'
			}
		}
	},
	'custody-then': {
		title: '¿Estaba usted en libertad o bajo custodia cuando ocurrió?',
		lead: 'Elija lo que era cierto en el momento en que empezó.',
		why: 'Las personas en libertad, las que esperan juicio y las que cumplen una condena tienen derechos distintos. Estar bajo custodia también puede cambiar cuándo empieza el plazo.',
		facts: {
			'custody.then': {
				label: 'Cuando empezó, usted estaba',
				options: {
					free: {
						label: 'En libertad',
						hint: 'Aún sin arresto. Una parada de tránsito, o que le hagan preguntas, cuenta como estar en libertad.'
					},
					'held-after-arrest': {
						label: 'Bajo arresto',
						hint: 'Con esposas, en un auto de policía, una estación o una celda, y aún no ante un juez.'
					},
					pretrial: { label: 'En la cárcel, a la espera de una audiencia o un juicio' },
					sentenced: { label: 'En la cárcel o prisión, cumpliendo una condena' }
				}
			}
		}
	},
	'incident-another': {
		title: '¿Pasó algo más?',
		lead: 'Agréguelo si fue otro día o en otro lugar. Puede haber sido el mismo agente o uno nuevo.',
		why: 'Cada suceso tiene su propio plazo y su propio resultado. Para uno puede ser demasiado tarde y para otro no.',
		facts: {
			'incident.another': { label: 'Pasó algo más que usted quiere agregar' }
		}
	}
} as const satisfies WordsLike<typeof en>;
