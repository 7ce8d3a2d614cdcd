import type { homeSearch as en } from '../../../en/questions/details/home-search.ts';
import type { WordsLike } from '../../../words-like.ts';

export const homeSearch = {
	'home-permission': {
		title: 'Qué permitió entrar a la policía',
		why: 'Para entrar en una casa, la policía necesita una orden judicial (warrant). Puede prescindir de ella si alguien que está allí da permiso o hay una emergencia.',
		facts: {
			'home-search.warrant-from-judge': {
				label: 'Un juez había aprobado una orden (warrant) para ese lugar'
			},
			'home-search.no-warrant': {
				label: 'No había orden de registro ni de arresto (warrant) de ningún tipo'
			},
			'home-search.consent': { label: 'Alguien que vive allí dio permiso' },
			'home-search.no-consent': {
				label: 'Nadie que vive allí dio permiso, o alguien allí se negó'
			},
			'home-search.emergency': {
				label:
					'Había una razón clara para pensar que alguien estaba en peligro o que se estaban destruyendo pruebas'
			},
			'home-search.no-emergency': {
				label: 'No había emergencia, ni persecución, ni riesgo de daño'
			}
		}
	},
	'home-warrant': {
		title: 'Sobre la orden judicial (warrant)',
		lead: 'Si no había orden judicial (warrant), responda que no a cada una.',
		why: 'Una orden judicial (warrant) no justifica un registro que va más allá de ella. Tampoco justifica uno con una orden que se consiguió con mentiras o que claramente no es válida.',
		facts: {
			'home-search.warrant-defect': {
				label:
					'La orden judicial (warrant) era para otro lugar, no detallaba nada o claramente no era válida'
			},
			'home-search.false-statement-to-get-warrant': {
				label: 'La orden judicial (warrant) se basó en una mentira, o se omitieron hechos clave',
				help: 'El agente sabía que era falso, u omitió hechos clave sin que le importara si eso engañaba.'
			},
			'home-search.exceeded-warrant': {
				label:
					'Los agentes fueron más allá de lo que permitía la orden judicial (warrant), o se quedaron cuando sabían que el lugar era equivocado'
			}
		}
	},
	'home-place': {
		title: 'El lugar y el asunto',
		why: 'Menos reglas protegen un terreno abierto o un pasillo compartido. Un asunto menor rara vez basta para entrar en una casa sin una orden judicial (warrant).',
		facts: {
			'home-search.pursuit-of-suspect': { label: 'Los agentes perseguían a un sospechoso' },
			'home-search.minor-offence': { label: 'El asunto era menor' },
			'home-search.supervision': {
				label:
					'Usted estaba en libertad a prueba (probation) o condicional (parole), o se le aplicaba otra regla de registros'
			},
			'home-search.not-a-search-place': {
				label:
					'Era terreno abierto, un pasillo compartido, el camino a la puerta o un lugar con poca privacidad'
			},
			'home-search.porch-or-yard-search': {
				label:
					'La policía registró desde el porche, el patio o la entrada de autos, más allá de lo que una visita puede hacer',
				example: 'Llevan a un perro antidrogas hasta la puerta.'
			}
		}
	},
	'home-manner': {
		title: 'Cómo se hizo el registro',
		why: 'Incluso un registro legal se puede hacer de forma ilegal.',
		facts: {
			'home-search.no-knock': {
				label: 'Los agentes entraron por la fuerza sin tocar ni avisar, y ningún peligro lo exigía'
			},
			'home-search.outsiders-brought': {
				label: 'Los agentes dejaron entrar a la prensa o a otras personas que no debían estar allí'
			},
			'home-search.destructive-or-harsh': {
				label: 'El registro fue duro o causó daños innecesarios',
				example: 'Apuntar con armas a niños, largas horas con esposas, o tener a personas sin ropa.'
			},
			'home-search.honest-mistake': {
				label: 'Los agentes cometieron un error de buena fe',
				help: 'Sobre un hecho, como la dirección o quién vive allí, o sobre un punto poco claro de la ley.'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
