import type { bodySearch as en } from '../../../en/questions/details/body-search.ts';
import type { WordsLike } from '../../../words-like.ts';

export const bodySearch = {
	'body-search-reason': {
		title: 'Por qué le registraron',
		lead: 'Esto trata del registro de usted, su bolsa, teléfono o auto.',
		why: 'Un registro necesita una razón legal, como un arresto, una orden judicial (warrant) o causa suficiente. Un cacheo breve necesita una razón para temer un arma.',
		facts: {
			'body-search.lawful-arrest': { label: 'Se hizo junto con un arresto legal' },
			'body-search.warrant': { label: 'Había una orden judicial (warrant) para el registro' },
			'body-search.no-arrest-or-suspicion': {
				label:
					'No hubo arresto, ni una razón clara para pensar que usted tenía un arma o algo ilegal'
			},
			'body-search.probable-cause': {
				label:
					'Hechos claros mostraban que usted probablemente tenía algo ilegal o pruebas de un delito'
			},
			'body-search.weapon-concern': {
				label: 'Había una razón clara para temer que usted tuviera un arma'
			},
			'body-search.minor-offence': { label: 'Le retuvieron solo por algo menor' }
		}
	},
	'body-search-what': {
		title: 'Qué registraron',
		lead: 'Si no quiere responder alguna, elija “No sé”.',
		why: 'Algunos registros entran muy hondo en la vida privada, así que la policía necesita mejores razones para hacerlos.',
		facts: {
			'body-search.strip-or-cavity': {
				label: 'Se quitó ropa, o se miraron o tocaron las partes íntimas'
			},
			'body-search.in-view-of-others': {
				label: 'Se hizo donde podían ver otras personas, o personas del otro sexo'
			},
			'body-search.phone-or-data': {
				label:
					'Se registró un teléfono, una computadora o sus datos sin una orden judicial (warrant)'
			},
			'body-search.medical-intrusion': {
				label:
					'Se tomó sangre, una radiografía o algo parecido sin orden judicial (warrant) y sin emergencia'
			},
			'body-search.vehicle-no-cause': {
				label: 'Se registró un auto sin causa suficiente',
				example: 'La única razón fue un olor débil, o que usted parecía tener nervios.'
			}
		}
	},
	'body-search-other': {
		title: 'Consentimiento, edad y reglas de la cárcel',
		why: 'Un registro que usted acepta libremente es, por lo general, legal. Las cárceles pueden registrar a todas las personas que entran según una sola regla.',
		facts: {
			'body-search.consent': { label: 'Usted aceptó libremente el registro' },
			'body-search.no-consent': { label: 'Usted no aceptó el registro' },
			'body-search.beyond-consent': {
				label: 'El registro fue más allá de lo que usted había aceptado',
				help: 'Si no aceptó ningún registro, responda que no.'
			},
			'body-search.jail-policy': {
				label: 'Se aplicó una regla de la cárcel para todas las personas que entran'
			},
			'body-search.everyone-checked': {
				label: 'Fue una revisión breve de todas las personas, o de personas elegidas al azar',
				example: 'En un ferry, un aeropuerto o la puerta de un tribunal.'
			},
			'body-search.child': { label: 'Usted era un niño, una niña o estudiante' }
		}
	}
} as const satisfies WordsLike<typeof en>;
