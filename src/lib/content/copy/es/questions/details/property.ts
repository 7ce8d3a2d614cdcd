import type { property as en } from '../../../en/questions/details/property.ts';
import type { WordsLike } from '../../../words-like.ts';

export const property = {
	'property-taken': {
		title: 'Por qué se llevaron sus cosas',
		why: 'En un caso conocido, un tribunal halló que la ley sobre el robo por agentes con una orden judicial (warrant) no era lo bastante clara. Por eso importa cómo se llevaron la cosa al principio.',
		facts: {
			'property.seized-under-warrant': {
				label: 'Al principio se las llevaron con una orden judicial (warrant) o como prueba'
			},
			'property.outside-warrant': {
				label: 'Ninguna orden judicial (warrant) ni razón legal cubría lo que se llevaron'
			},
			'property.taken-for-self': { label: 'Un agente las tomó para su propio provecho' },
			'property.eviction-or-repossession-help': {
				label:
					'La policía ayudó a un particular a llevarse las cosas de usted sin una orden de un tribunal',
				example: 'Un desalojo, o un auto recuperado por una deuda.'
			}
		}
	},
	'property-after': {
		title: 'Qué pasó después',
		why: 'Cuando la ley estatal da una forma justa de recuperar las cosas o recibir un pago, un reclamo federal es más difícil.',
		facts: {
			'property.no-way-to-get-back': {
				label: 'Usted no recibió aviso, recibo ni forma de recuperar sus cosas'
			},
			'property.held-too-long': {
				label:
					'Retuvieron sus cosas, solo por sospecha, más tiempo del que necesita una revisión corta',
				example: 'Se retiene una bolsa por días para ver si un perro encuentra drogas.'
			},
			'property.state-remedy': {
				label: 'La ley estatal da una vía para demandar por ello o recuperarlo',
				help: 'Puede que usted no lo sepa, y está bien.'
			},
			'property.needless-destruction': {
				label: 'Rompieron cosas o mataron a una mascota sin necesidad'
			},
			'property.danger-from-property': { label: 'La cosa o el animal era un peligro' }
		}
	}
} as const satisfies WordsLike<typeof en>;
